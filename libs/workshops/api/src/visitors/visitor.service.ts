import { Injectable } from '@nestjs/common';
import {
  AppError,
  AuditService,
  CommandService,
  forbidden,
  invalidInput,
  notFound,
  Notices,
  type RequestContext,
} from '@tessellate/api-kernel';
import { cleanEmail, emailProblem } from '@tessellate/contract';
import { PersonVisibility } from '@tessellate/identity-api';
import { HubDirectory } from '@tessellate/network-api';
import { SchoolTime } from '@tessellate/school-time-api';
import { canModerate } from '@tessellate/work-groups-api';
import { registerOpensAt, VISITOR_LIMITS } from '@tessellate/workshops-contract';
import type { EntityManager } from 'typeorm';
import type { AddVisitorInput, VisitorInput } from '../graphql/visitor.input';
import { assertLeads, assertRegisterOpen, holdWorkshop, type WorkshopRow } from '../workshop.access';
import { VisitorJobs } from './visitor.jobs';

const MOST_VISITORS = 60;
export const VISITOR_ASKED_NOTICE = 'workshop.visitorAsked';

interface Known {
  id: string;
  workshop: WorkshopRow;
  email: string | null;
  letterAt: Date | null;
  hubId: string;
}

/** People who come without belonging to the group: they are counted, and see nothing of it. */
@Injectable()
export class VisitorService {
  constructor(
    private readonly commands: CommandService,
    private readonly audit: AuditService,
    private readonly notices: Notices,
    private readonly visibility: PersonVisibility,
    private readonly hubs: HubDirectory,
    private readonly schoolTime: SchoolTime,
    private readonly jobs: VisitorJobs,
  ) {}

  /** @returns the workshop's id */
  async add(ctx: RequestContext, input: AddVisitorInput): Promise<string> {
    const visitor = await this.tidy(ctx, input);
    return this.commands.run(ctx, 'addVisitor', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      assertLeads(ctx, workshop);
      assertRegisterOpen(workshop);
      await assertNew(tx, workshop, visitor);
      await tx.query(
        `INSERT INTO workshop_visitor (id, step_id, person_id, name, school, email, arrived_at, added_by)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7)`,
        [
          workshop.id,
          visitor.personId,
          visitor.name,
          visitor.school,
          visitor.email,
          cameAt(workshop, input.arrivedAt),
          ctx.me.personId,
        ],
      );
      await this.log(tx, ctx, workshop, 'visitor.added');
      if (visitor.email) await this.tellManagers(tx, ctx, workshop);
      await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  /** What is kept of them goes at once, and the letter with it if it has not gone out. */
  async remove(ctx: RequestContext, input: VisitorInput): Promise<string> {
    return this.commands.run(ctx, 'removeVisitor', input, async ({ tx, emit }) => {
      const { id, workshop } = await known(tx, ctx, input.visitorId);
      assertLeads(ctx, workshop);
      await tx.query('DELETE FROM workshop_visitor WHERE id = $1', [id]);
      await this.log(tx, ctx, workshop, 'visitor.removed');
      await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  /** Has a visitor who asked how to join written to, once, within school hours. Asked again it changes nothing. */
  async invite(ctx: RequestContext, input: VisitorInput): Promise<string> {
    return this.commands.run(ctx, 'inviteVisitor', input, async ({ tx, emit }) => {
      const { id, workshop, email, letterAt, hubId } = await known(tx, ctx, input.visitorId);
      if (!ctx.me.managedHubIds.includes(hubId))
        throw forbidden('Only the people who manage the hub write to visitors. Ask them.');
      if (letterAt) return workshop.id;
      if (!email) throw new AppError('CONFLICT', 'This visitor has not asked to be written to.');
      const at = (await this.schoolTime.calendar(tx)).nextSchoolHour(new Date());
      await tx.query('UPDATE workshop_visitor SET letter_at = $2 WHERE id = $1', [id, at]);
      await this.jobs.plan(tx, id, at);
      await this.log(tx, ctx, workshop, 'visitor.invited');
      await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }

  /** @throws AppError INVALID_INPUT, NOT_FOUND */
  private async tidy(ctx: RequestContext, input: AddVisitorInput): Promise<Visitor> {
    const school = input.school?.trim() ?? '';
    if (input.personId) {
      if (!(await this.visibility.isVisible(ctx, input.personId))) throw notFound('This person');
      return { personId: input.personId, name: '', school, email: null };
    }
    const name = input.name?.trim() ?? '';
    if (name.length < VISITOR_LIMITS.shortestName) throw invalidInput('Say who came.', 'name');
    const email = input.email?.trim() ? cleanEmail(input.email) : null;
    const problem = email && emailProblem(email);
    if (problem) throw invalidInput(problem, 'email');
    return { personId: null, name, school, email };
  }

  /** Without names: the log is for ever, visitors are not. */
  private async log(tx: EntityManager, ctx: RequestContext, workshop: WorkshopRow, action: string): Promise<void> {
    await this.audit.append(tx, {
      actorId: ctx.me.personId,
      action,
      targetType: 'CYCLE_STEP',
      targetId: workshop.id,
      subjectId: null,
      audienceId: workshop.workGroupId,
      reason: '',
    });
  }

  private async tellManagers(tx: EntityManager, ctx: RequestContext, workshop: WorkshopRow): Promise<void> {
    const [group]: { hubId: string }[] = await tx.query('SELECT hub_id AS "hubId" FROM work_group WHERE id = $1', [
      workshop.workGroupId,
    ]);
    if (!group) return;
    const managers = await this.hubs.managerIds(group.hubId, tx);
    await this.notices.raise(tx, {
      kind: VISITOR_ASKED_NOTICE,
      to: managers.filter(id => id !== ctx.me.personId),
      about: { type: 'CYCLE_STEP', id: workshop.id },
      data: {},
    });
  }
}

interface Visitor {
  personId: string | null;
  name: string;
  school: string;
  email: string | null;
}

/** @throws AppError NOT_FOUND alike for what is absent and what is unseen */
async function known(tx: EntityManager, ctx: RequestContext, id: string): Promise<Known> {
  const [row]: { stepId: string; workGroupId: string }[] = await tx.query(
    `SELECT v.step_id AS "stepId", s.work_group_id AS "workGroupId" FROM workshop_visitor v
     JOIN cycle_step s ON s.id = v.step_id WHERE v.id = $1`,
    [id],
  );
  // Those who take part in the group do not know of its visitors, and nobody else learns of the workshop.
  if (!row || !canModerate(ctx.me, row.workGroupId)) throw notFound('This visitor');
  const workshop = await holdWorkshop(tx, ctx, row.stepId);
  const [visitor]: Omit<Known, 'workshop'>[] = await tx.query(
    `SELECT v.id, v.email, v.letter_at AS "letterAt", g.hub_id AS "hubId" FROM workshop_visitor v
     JOIN cycle_step s ON s.id = v.step_id JOIN work_group g ON g.id = s.work_group_id WHERE v.id = $1`,
    [id],
  );
  // Removed while the workshop was waited for.
  if (!visitor) throw notFound('This visitor');
  return { ...visitor, workshop };
}

/** @throws AppError INVALID_INPUT */
async function assertNew(tx: EntityManager, workshop: WorkshopRow, visitor: Visitor): Promise<void> {
  const [found]: { count: number; same: number; member: boolean }[] = await tx.query(
    `SELECT count(v.id)::int AS count,
       count(v.id) FILTER (WHERE v.person_id = $3 OR ($3::uuid IS NULL AND v.person_id IS NULL
         AND lower(v.name) = lower($4) AND lower(v.school) = lower($5)))::int AS same,
       EXISTS (SELECT 1 FROM work_group_membership m WHERE m.work_group_id = $2 AND m.person_id = $3 AND m.until IS NULL) AS member
     FROM workshop_visitor v WHERE v.step_id = $1`,
    [workshop.id, workshop.workGroupId, visitor.personId, visitor.name, visitor.school],
  );
  if (found?.member) throw invalidInput('They belong to this group: mark them in the register.', 'personId');
  if (found && found.same > 0)
    throw invalidInput('They are already on the list of visitors.', visitor.personId ? 'personId' : 'name');
  if (found && found.count >= MOST_VISITORS)
    throw invalidInput(`A workshop can have at most ${MOST_VISITORS} visitors.`, 'name');
}

/** What was written down without a connection comes later, with the time it was written. */
function cameAt(workshop: WorkshopRow & { startsAt: Date }, at: Date | null | undefined): Date {
  const now = new Date();
  if (!at || at > now) return now;
  return at < registerOpensAt(workshop) ? registerOpensAt(workshop) : at;
}
