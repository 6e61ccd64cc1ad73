import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import { HubDirectory, SchoolQueries } from '@tessellate/network-api';
import {
  type ApplicationState,
  type CommitmentRule,
  commitmentState,
  coverNeeded,
  ENDED_STATES,
  type Ending,
} from '@tessellate/recruiting-contract';
import { ApplicationLinks } from './application-links.service';
import type { ApplicationStatusType, CommitmentType, CommitmentWorkshop } from './graphql/application-status.type';
import { TOLD } from './told-standing';
import { WORKSHOP_DATES, type WorkshopDate } from './workshop-dates';

interface LinkedRow {
  id: string;
  reference: string;
  state: ApplicationState;
  name: string;
  email: string;
  workGroupId: string;
  hubId: string;
  schoolUrn: number;
  submittedAt: Date;
  headteacherName: string;
  headteacherEmail: string;
  committedAt: Date | null;
  commitmentDeclinedAt: Date | null;
  offerExpiresAt: Date | null;
  decisionReason: string | null;
  ending: Ending | null;
  commitmentRequired: CommitmentRule;
  commitmentWaived: boolean;
  projectName: string;
  days: number;
  academicYear: string;
  waitlistPosition: number | null;
}

/** What people without an account read of an application, each by the signed link they were sent. */
@Injectable()
export class ApplicationQueries {
  constructor(
    private readonly database: Database,
    private readonly hubs: HubDirectory,
    private readonly schools: SchoolQueries,
    private readonly links: ApplicationLinks,
  ) {}

  /** The application that an applicant's link opens. @throws NOT_FOUND */
  applicationIdOf(token: string): string {
    this.links.check('status', token);
    return this.links.idIn(token);
  }

  async status(ctx: RequestContext, token: string): Promise<ApplicationStatusType> {
    const row = await this.row(this.applicationIdOf(token));
    if (!row) throw notFound('This application');
    const ended = ENDED_STATES.includes(row.state);
    const commitment = commitmentState(row);
    const [hub, school] = await this.around(ctx, row);
    return {
      ...row,
      hub,
      school,
      commitment,
      commitmentAt: row.committedAt ?? row.commitmentDeclinedAt,
      viewerCan: { withdraw: !ended, askHeadteacher: !ended && commitment !== 'COMMITTED' },
    };
  }

  /** What a headteacher's link opens, with the address that it is bound to. @throws NOT_FOUND */
  async commitment(ctx: RequestContext, token: string): Promise<CommitmentType & { headteacherEmail: string }> {
    const row = await this.row(this.links.idIn(token));
    if (!row) throw notFound('This link');
    this.links.check('commitment', token, row.headteacherEmail);
    const [hub, school] = await this.around(ctx, row);
    return {
      id: row.id,
      state: commitmentState(row),
      open: !ENDED_STATES.includes(row.state),
      required: row.commitmentRequired,
      placed: row.state === 'PLACED',
      applicantName: row.name,
      headteacherName: row.headteacherName,
      headteacherEmail: row.headteacherEmail,
      schoolName: school?.name ?? null,
      projectName: row.projectName,
      days: row.days,
      academicYear: row.academicYear,
      workshops: await this.workshops(row.workGroupId),
      hub,
    };
  }

  private async workshops(workGroupId: string): Promise<CommitmentWorkshop[]> {
    const rows = await this.database.read<WorkshopDate>('recruiting.workshop-dates', WORKSHOP_DATES, [workGroupId]);
    return rows.map(row => ({ ...row, cover: coverNeeded(row.startsAt, row.endsAt) }));
  }

  private async around(ctx: RequestContext, { hubId, schoolUrn }: LinkedRow) {
    const [hub, school] = await Promise.all([this.hubs.byId(hubId), this.schools.load(ctx, schoolUrn)]);
    if (!hub) throw notFound('This hub');
    return [hub, school] as const;
  }

  private async row(id: string): Promise<LinkedRow | undefined> {
    const rows = await this.database.read<LinkedRow>(
      'recruiting.linked-application',
      `WITH ${TOLD}
       SELECT a.id, a.reference, told.state, a.name, a.email, a.work_group_id AS "workGroupId", g.hub_id AS "hubId",
         a.school_urn AS "schoolUrn", a.submitted_at AS "submittedAt", a.headteacher_name AS "headteacherName",
         a.headteacher_email AS "headteacherEmail", a.committed_at AS "committedAt",
         a.commitment_declined_at AS "commitmentDeclinedAt", told.offer_expires_at AS "offerExpiresAt",
         told.reason AS "decisionReason", CASE WHEN NOT told.held THEN a.ending END AS ending,
         told.waived_at IS NOT NULL AS "commitmentWaived",
         p.commitment_required AS "commitmentRequired", p.name AS "projectName", p.days::float AS days, y.label AS "academicYear",
         CASE WHEN told.state = 'WAITLISTED' THEN (SELECT count(*)::int FROM told o
           WHERE o.state = 'WAITLISTED' AND (o.waitlisted_at, o.id) <= (told.waitlisted_at, told.id)) END AS "waitlistPosition"
       FROM application a JOIN told ON told.id = a.id JOIN work_group g ON g.id = a.work_group_id
         JOIN project_version p ON p.id = a.project_version_id JOIN academic_year y ON y.id = g.academic_year_id WHERE a.id = $1`,
      [id],
    );
    return rows[0];
  }
}
