import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AppError,
  AuditService,
  CommandService,
  invalidInput,
  Notices,
  type RequestContext,
} from '@tessellate/api-kernel';
import {
  ATTENDANCE_LABELS,
  type AttendanceMark,
  creditSteps,
  dayWords,
  registerOpensAt,
} from '@tessellate/workshops-contract';
import { whenText } from '@tessellate/school-time-contract';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type {
  AttendanceMarkInput,
  MarkAttendanceInput,
  OpenRegisterInput,
  UndoMarksInput,
} from './graphql/workshop.input';
import { assertLeads, assertOn, holdWorkshop, type WorkshopRow } from './workshop.access';
import { codeFrom, hashOfCode } from './workshop-code';

interface Marked {
  personId: string;
  mark: AttendanceMark;
  credit: number;
}

const SHORTEST_REASON = 3;
const SALT_BYTES = 12;

/** The register: its code, and marks by hand. */
@Injectable()
export class RegisterService {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly commands: CommandService,
    private readonly audit: AuditService,
    private readonly notices: Notices,
  ) {}

  /** Makes the code, or a new one. @returns the workshop's id; the code itself is stored nowhere */
  async open(ctx: RequestContext, input: OpenRegisterInput): Promise<string> {
    return this.commands.run(ctx, 'openRegister', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      assertOn(workshop);
      if (!workshop.published) throw new AppError('LOCKED', 'Publish the workshop first; then it has a code.');
      const has: unknown[] = await tx.query('SELECT 1 FROM workshop_code WHERE step_id = $1', [workshop.id]);
      if (has.length === 0 || input.rotate) {
        await this.renew(tx, workshop.id);
        // Another wall may show the code that is gone now.
        await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      }
      return workshop.id;
    });
  }

  async mark(ctx: RequestContext, input: MarkAttendanceInput): Promise<string> {
    return this.commands.run(ctx, 'markAttendance', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      assertOpen(workshop);
      // Named twice, the last word counts.
      const marks = new Map(input.marks.map(mark => [mark.personId, mark]));
      const wanted = [...marks.values()].map(mark => ({ ...mark, credit: creditOf(workshop, mark) }));
      const before = await lines(
        tx,
        workshop,
        wanted.map(({ personId }) => personId),
      );
      const sorry = input.passOver ? await apologies(tx, workshop) : new Set<string>();
      const changed = wanted.filter(
        mark =>
          differs(before.get(mark.personId), mark) &&
          !(input.passOver && (before.has(mark.personId) || sorry.has(mark.personId))),
      );
      const corrections = changed.filter(({ personId }) => before.get(personId));
      const reason = input.reason?.trim() ?? '';
      if (corrections.length > 0 && reason.length < SHORTEST_REASON)
        throw invalidInput(
          'This has already been marked. Say why you are changing it; the person will read it.',
          'reason',
        );
      for (const mark of changed) await write(tx, ctx, workshop, mark, input.mutationId);
      for (const mark of corrections) {
        const was = before.get(mark.personId);
        if (was) await this.tellCorrection(tx, ctx, workshop, { was, mark, reason });
      }
      if (input.passOver) {
        const left = wanted.filter(({ personId }) => sorry.has(personId)).length;
        await this.logAct(
          tx,
          ctx,
          workshop,
          'attendance.markedTogether',
          `${changed.length} marked, ${left} with apologies left`,
        );
      }
      if (changed.length > 0)
        await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  /** What the act marked for the first time has no mark again; the same undo again changes nothing. */
  async undo(ctx: RequestContext, input: UndoMarksInput): Promise<string> {
    return this.commands.run(ctx, 'undoMarks', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      assertOpen(workshop);
      const [row]: { n: number }[] = await tx.query(
        `WITH gone AS (DELETE FROM workshop_attendance WHERE step_id = $1 AND act_id = $2 RETURNING 1)
         SELECT count(*)::int AS n FROM gone`,
        [workshop.id, input.undoes],
      );
      if (!row?.n) return workshop.id;
      await this.logAct(tx, ctx, workshop, 'attendance.undone', `${row.n} marks taken back`);
      await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  private async logAct(
    tx: EntityManager,
    ctx: RequestContext,
    workshop: WorkshopRow,
    action: string,
    reason: string,
  ): Promise<void> {
    await this.audit.append(tx, {
      actorId: ctx.me.personId,
      action,
      targetType: 'CYCLE_STEP',
      targetId: workshop.id,
      subjectId: null,
      audienceId: workshop.workGroupId,
      reason,
    });
  }

  private async renew(tx: EntityManager, stepId: string): Promise<void> {
    for (;;) {
      const salt = randomBytes(SALT_BYTES).toString('base64url');
      const hash = hashOfCode(this.config.authSecret, codeFrom(this.config.authSecret, stepId, salt));
      // Another workshop may have the same six characters, today or long ago.
      const taken: unknown[] = await tx.query('SELECT 1 FROM workshop_code WHERE code_hash = $1', [hash]);
      if (taken.length > 0) continue;
      await tx.query(
        `INSERT INTO workshop_code (step_id, salt, code_hash) VALUES ($1, $2, $3)
         ON CONFLICT (step_id) DO UPDATE SET salt = excluded.salt, code_hash = excluded.code_hash, made_at = now()`,
        [stepId, salt, hash],
      );
      return;
    }
  }

  private async tellCorrection(
    tx: EntityManager,
    ctx: RequestContext,
    workshop: WorkshopRow,
    { was, mark, reason }: { was: Marked; mark: Marked; reason: string },
  ): Promise<void> {
    await this.audit.append(tx, {
      actorId: ctx.me.personId,
      action: 'attendance.corrected',
      targetType: 'CYCLE_STEP',
      targetId: workshop.id,
      subjectId: mark.personId,
      audienceId: workshop.workGroupId,
      reason: `${markInWords(was)} → ${markInWords(mark)}: ${reason}`,
    });
    await this.notices.raise(tx, {
      kind: 'attendance.corrected',
      to: [mark.personId].filter(id => id !== ctx.me.personId),
      about: { type: 'CYCLE_STEP', id: workshop.id },
      data: { now: markInWords(mark), reason },
    });
  }
}

const markInWords = ({ mark, credit }: Marked): string =>
  credit > 0 ? `${ATTENDANCE_LABELS[mark]}, ${dayWords(credit)}` : ATTENDANCE_LABELS[mark];

const differs = (was: Marked | undefined, mark: Marked): boolean =>
  !was || was.mark !== mark.mark || was.credit !== mark.credit;

function assertOpen(workshop: WorkshopRow): void {
  assertOn(workshop);
  if (new Date() < registerOpensAt(workshop))
    throw new AppError(
      'LOCKED',
      `The register opens half an hour before the start: ${whenText(registerOpensAt(workshop))}.`,
    );
}

/** @throws AppError INVALID_INPUT */
function creditOf(workshop: WorkshopRow, { mark, credit }: AttendanceMarkInput): number {
  if (mark === 'PRESENT') return workshop.worth;
  if (mark !== 'PART') return 0;
  const steps = creditSteps(workshop.worth);
  if (steps.length === 0)
    throw invalidInput('This workshop does not count towards the days, so it gives no credit.', 'credit');
  if (credit === null || credit === undefined || !steps.includes(credit))
    throw invalidInput(`Say which part of the workshop counts: ${steps.map(dayWords).join(', ')}.`, 'credit');
  return credit;
}

/** Marks there are already. @throws AppError INVALID_INPUT for somebody who neither takes part nor has a mark */
async function lines(tx: EntityManager, workshop: WorkshopRow, personIds: string[]): Promise<Map<string, Marked>> {
  const rows: { personId: string; mark: AttendanceMark | null; credit: number | null }[] = await tx.query(
    `SELECT p.id AS "personId", a.mark, a.credit::float AS credit
     FROM unnest($3::uuid[]) AS p(id)
     LEFT JOIN workshop_attendance a ON a.step_id = $1 AND a.person_id = p.id
     WHERE a.step_id IS NOT NULL OR EXISTS (SELECT 1 FROM work_group_membership m
       WHERE m.work_group_id = $2 AND m.person_id = p.id AND m.role = 'PARTICIPANT' AND m.until IS NULL)`,
    [workshop.id, workshop.workGroupId, personIds],
  );
  const known = new Set(rows.map(({ personId }) => personId));
  if (personIds.some(id => !known.has(id)))
    throw invalidInput('Somebody you marked is not in this group. Reload the register.');
  return new Map(
    rows.flatMap(({ personId, mark, credit }) =>
      mark === null || credit === null ? [] : [[personId, { personId, mark, credit }] as const],
    ),
  );
}

async function write(
  tx: EntityManager,
  ctx: RequestContext,
  workshop: WorkshopRow,
  mark: Marked,
  actId: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO workshop_attendance (step_id, person_id, mark, credit, way, marked_by, act_id) VALUES ($1, $2, $3, $4, 'HAND', $5, $6)
     ON CONFLICT (step_id, person_id) DO UPDATE
     SET mark = excluded.mark, credit = excluded.credit, way = 'HAND', marked_at = now(), marked_by = excluded.marked_by, act_id = NULL`,
    [workshop.id, mark.personId, mark.mark, mark.credit, ctx.me.personId, actId],
  );
}

/** Who has sent apologies for this workshop. */
async function apologies(tx: EntityManager, workshop: WorkshopRow): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT person_id AS id FROM workshop_rsvp WHERE step_id = $1 AND choice = 'APOLOGIES'`,
    [workshop.id],
  );
  return new Set(rows.map(({ id }) => id));
}
