import { Injectable } from '@nestjs/common';
import {
  AuditService,
  CommandService,
  invalidInput,
  notFound,
  type RequestContext,
  stale,
} from '@tessellate/api-kernel';
import {
  commitmentNeeded,
  type CommitmentRule,
  ENDED_STATES,
  type ImportOutcome,
} from '@tessellate/recruiting-contract';
import { SchoolQueries, type SchoolType } from '@tessellate/network-api';
import { createHash, randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { ApplicationLetters } from '../../applications/application.letters';
import { lockApplication } from '../../applications/application-row';
import { newReference } from '../../applications/application-reference';
import { DecisionActs } from '../decision-acts.service';
import type { ImportApplicationsInput, ImportFileInput } from '../graphql/recruiting.input';
import type { ImportPreview, ImportRow } from '../graphql/recruiting.type';
import { RecruitingQueries } from '../recruiting.queries';
import { PLACE_APPLICATION, type PlaceApplication, STARTED } from '../place-application';
import { Waitlist } from '../waitlist.service';
import { type ImportFile, readImportFile } from './import-file';
import { type ImportedApplication, readImportLine } from './import-row';

interface PlannedRow extends ImportRow {
  application: ImportedApplication;
}

/** A list of applications from elsewhere: looked at first, then imported as a whole or not at all. */
@Injectable()
export class ApplicationsImport {
  constructor(
    private readonly commands: CommandService,
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly recruiting: RecruitingQueries,
    private readonly schools: SchoolQueries,
    private readonly waitlist: Waitlist,
    private readonly decisions: DecisionActs,
    private readonly letters: ApplicationLetters,
  ) {}

  /** @throws AppError INVALID_INPUT or TOO_LARGE when the file as a whole cannot be read */
  async preview(ctx: RequestContext, input: ImportFileInput): Promise<ImportPreview> {
    await this.recruiting.requireManaged(ctx, input.workGroupId);
    const file = readImportFile(Buffer.from(input.file, 'base64'));
    const rows = await this.plan(ctx, this.dataSource.manager, file, input);
    return {
      encoding: file.encoding,
      ignoredColumns: file.ignoredColumns,
      rows: rows.map(({ application: _, ...row }) => row),
      fingerprint: fingerprintOf(rows),
    };
  }

  /**
   * @returns how many applications were added
   * @throws AppError INVALID_INPUT while any line has an error, STALE when something else would happen than was previewed
   */
  async confirm(ctx: RequestContext, input: ImportApplicationsInput): Promise<number> {
    const { workGroupId } = input;
    await this.recruiting.requireManaged(ctx, workGroupId);
    const file = readImportFile(Buffer.from(input.file, 'base64'));
    // Known before the transaction begins, so that none of its kind waits in it for a second connection.
    await Promise.all(file.lines.map(line => this.schoolOf(ctx, readImportLine(line).application.schoolUrn)));
    const added = await this.commands.run(ctx, 'importApplications', input, async scope => {
      const { tx } = scope;
      const group = await this.waitlist.lock(tx, workGroupId);
      if (!group) throw notFound('This Work Group');
      const rows = await this.plan(ctx, tx, file, input);
      const wrong = rows.filter(({ outcome }) => outcome === 'ERROR');
      if (wrong[0]) {
        throw invalidInput(
          `Nothing was imported: line ${wrong[0].line} has an error. Correct it and upload the list again.`,
        );
      }
      if (fingerprintOf(rows) !== input.fingerprint) {
        throw stale(
          'Nothing was imported: somebody has registered, or a decision has been made, since you looked. Check the list again.',
        );
      }
      const [project]: { code: string }[] = await tx.query(
        'SELECT p.code FROM project p JOIN work_group g ON g.project_id = p.id WHERE g.id = $1',
        [workGroupId],
      );
      const ids: string[] = [];
      const approved: string[] = [];
      for (const { outcome, application, asksHeadteacher } of rows.filter(({ outcome }) => outcome !== 'DUPLICATE')) {
        const id = await this.insert(tx, workGroupId, newReference(project?.code ?? ''), application);
        ids.push(id);
        if (outcome === 'PLACED' || outcome === 'WAITLISTED') approved.push(id);
        const stored = asksHeadteacher ? await lockApplication(tx, id) : null;
        if (stored) await this.letters.askHeadteacher(tx, stored);
      }
      if (approved.length > 0) {
        const applications: PlaceApplication[] = await tx.query(
          `SELECT ${PLACE_APPLICATION} FROM application JOIN unnest($1::uuid[]) WITH ORDINALITY AS list(id, place) USING (id) ORDER BY place`,
          [approved],
        );
        await this.decisions.apply(scope, group, applications, {
          decision: 'APPROVE',
          reason: '',
          actorId: ctx.me.personId,
        });
      }
      await this.audit.append(tx, {
        actorId: ctx.me.personId,
        action: 'application.imported',
        targetType: 'WORK_GROUP',
        targetId: workGroupId,
        subjectId: null,
        audienceId: workGroupId,
        reason: `${ids.length} applications from a list`,
      });
      for (const id of ids) await this.waitlist.tell(tx, { id, workGroupId });
      return String(ids.length);
    });
    return Number(added);
  }

  private async plan(
    ctx: RequestContext,
    tx: EntityManager,
    file: ImportFile,
    { workGroupId, approve }: Pick<ImportFileInput, 'workGroupId' | 'approve'>,
  ): Promise<PlannedRow[]> {
    const read = file.lines.map(line => ({ ...line, ...readImportLine(line) }));
    const registered: { reference: string }[] = await tx.query(
      'SELECT reference FROM application WHERE work_group_id = $1 AND reference = ANY($2)',
      [workGroupId, read.map(({ cells }) => cells.Reference ?? '').filter(Boolean)],
    );
    const references = new Set(registered.map(({ reference }) => reference));
    const emails = read.map(({ application }) => application.email).filter(Boolean);
    const known: { email: string }[] = await tx.query(
      `SELECT email FROM application WHERE work_group_id = $1 AND email = ANY($2) AND NOT state = ANY($3)`,
      [workGroupId, emails, ENDED_STATES],
    );
    const taken = new Set(known.map(({ email }) => email));
    const [places]: { free: number; rule: CommitmentRule; started: boolean }[] = await tx.query(
      `SELECT g.capacity - places_taken(g.id) AS free, p.commitment_required AS rule, ${STARTED} AS started
       FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id JOIN project_version p ON p.id = g.project_version_id WHERE g.id = $1`,
      [workGroupId],
    );
    const needed = places ? commitmentNeeded(places.rule, places.started) : true;
    const schools = await Promise.all(read.map(({ application }) => this.schoolOf(ctx, application.schoolUrn)));
    let free = places?.free ?? 0;
    return read.map(({ line, cells, application, problems: found }, index): PlannedRow => {
      const school = schools[index] ?? null;
      // A line of the group's own export: whatever has become of it stands in the group, not in the list.
      const exported = references.has(cells.Reference ?? '');
      const problems = exported ? [] : found;
      if (!exported) checkSchool(school, application.schoolUrn, problems);
      let outcome: ImportOutcome = 'NEW';
      if (problems.length > 0) outcome = 'ERROR';
      else if (exported || taken.has(application.email)) outcome = 'DUPLICATE';
      // A list is read line by line: nobody in it is approved against the project’s rule.
      else if (approve && needed && !application.committedAt) outcome = 'AWAITS_HEADTEACHER';
      else if (approve) outcome = free-- > 0 ? 'PLACED' : 'WAITLISTED';
      if (outcome !== 'ERROR') taken.add(application.email);
      const { name, email } = application;
      const asksHeadteacher =
        outcome !== 'ERROR' &&
        outcome !== 'DUPLICATE' &&
        Boolean(application.headteacherEmail) &&
        !application.committedAt;
      return { line, outcome, name, email, school: school?.name ?? null, problems, asksHeadteacher, application };
    });
  }

  private async schoolOf(ctx: RequestContext, urn: number): Promise<SchoolType | null> {
    return urn > 0 ? this.schools.load(ctx, urn) : null;
  }

  private async insert(
    tx: EntityManager,
    workGroupId: string,
    reference: string,
    given: ImportedApplication,
  ): Promise<string> {
    const id = randomUUID();
    await tx.query(
      `INSERT INTO application (id, reference, work_group_id, state, name, email, role, role_text, school_urn, involvement,
         hopes, access_needs, headteacher_name, headteacher_email, committed_at, submitted_at, project_version_id)
       VALUES ($1, $2, $3, 'AWAITING_HUB', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, clock_timestamp(),
         (SELECT project_version_id FROM work_group WHERE id = $3))`,
      [
        ...[id, reference, workGroupId, given.name, given.email, given.role, given.roleText, given.schoolUrn],
        ...[
          given.involvement,
          given.hopes,
          given.accessNeeds,
          given.headteacherName,
          given.headteacherEmail,
          given.committedAt,
        ],
      ],
    );
    return id;
  }
}

function checkSchool(school: SchoolType | null, urn: number, problems: ImportRow['problems']): void {
  if (urn === 0 || problems.some(({ column }) => column === 'School URN')) return;
  if (!school) problems.push({ column: 'School URN', message: `No school in the register has the URN ${urn}.` });
  else if (school.status === 'CLOSED') problems.push({ column: 'School URN', message: `${school.name} has closed.` });
}

/** Of what would happen, not of the file: the same list does something else once a place is gone. */
const fingerprintOf = (rows: ImportRow[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(rows.map(({ line, outcome, email, asksHeadteacher }) => [line, outcome, email, asksHeadteacher])),
    )
    .digest('base64url');
