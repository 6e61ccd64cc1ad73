import { Injectable } from '@nestjs/common';
import {
  type CommandScope,
  CommandService,
  type HeldMessage,
  invalidInput,
  notFound,
  type RequestContext,
  Sendings,
} from '@tessellate/api-kernel';
import { APPLICATION_STATE_LABELS, canDecide, type Decision, ENDING_OF } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { DecisionActs } from './decision-acts.service';
import { DecisionLog } from './decision-log.service';
import { changedSince, standings } from './decision-standing';
import type { DecideApplicationsInput } from './graphql/recruiting.input';
import { RecruitingQueries } from './recruiting.queries';
import { PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { DecisionVersionCheck } from './decision-version-check.service';
import { Waitlist } from './waitlist.service';

export const DECIDED = 'applications.decided';

const DONE: Record<Decision, string> = {
  APPROVE: 'approved',
  WAITLIST: 'put on the waitlist',
  DECLINE: 'declined',
  WITHDRAW: 'withdrawn',
  REMOVE: 'removed',
  BRING_BACK: 'brought back',
};

/** Stands in a preview for the words that are not written yet. */
const NO_REASON_YET = '[your reason]';

/** What hub managers decide of applications, one or many at once: all of it happens, or nothing. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly commands: CommandService,
    private readonly recruiting: RecruitingQueries,
    private readonly waitlist: Waitlist,
    private readonly acts: DecisionActs,
    private readonly versionCheck: DecisionVersionCheck,
    private readonly log: DecisionLog,
    private readonly sendings: Sendings,
  ) {}

  /** What it tells more than one person of waits, and can be taken back until then. */
  async decide(ctx: RequestContext, input: DecideApplicationsInput): Promise<void> {
    const { mutationId, workGroupId, decision, applications } = input;
    await this.recruiting.requireManaged(ctx, workGroupId);
    const reason = input.reason?.trim() ?? '';
    if (ENDING_OF[decision] && reason.length < 3) {
      throw invalidInput('Give a reason; the applicant will read it.', 'reason');
    }
    const whom = applications.length === 1 ? 'One person' : `${applications.length} people`;
    const sending = {
      id: mutationId,
      kind: DECIDED,
      aboutId: workGroupId,
      actorId: ctx.me.personId,
      title: `${whom} ${DONE[decision]}`,
    };
    await this.commands.run(ctx, 'decideApplications', input, async scope => {
      await this.sendings.hold(scope, sending, () => this.act(ctx, scope, input));
      return workGroupId;
    });
  }

  /** Who would be told what, in the words that would go out. Nothing is changed. */
  async preview(ctx: RequestContext, input: DecideApplicationsInput): Promise<HeldMessage[]> {
    await this.recruiting.requireManaged(ctx, input.workGroupId);
    const reason = input.reason?.trim() || NO_REASON_YET;
    const withoutCommitment = input.withoutCommitment?.trim() || NO_REASON_YET;
    return this.sendings.preview(scope => this.act(ctx, scope, { ...input, reason, withoutCommitment }));
  }

  /** @returns how those stood before whom it has moved */
  private async act(ctx: RequestContext, scope: CommandScope, input: DecideApplicationsInput): Promise<object> {
    const { tx } = scope;
    const { workGroupId, decision } = input;
    const { personId: actorId } = ctx.me;
    const versions = new Map(input.applications.map(({ id, version }) => [id, version]));
    const group = await this.waitlist.lock(tx, workGroupId);
    if (!group) throw notFound('This Work Group');
    const before = await standings(tx, workGroupId);
    const rows = await this.lockApplications(tx, workGroupId, [...versions.keys()]);
    await this.versionCheck.refuse(ctx, rows, versions);
    requireDecidable(decision, rows);
    if (decision === 'APPROVE')
      await this.log.waive(tx, group, rows, { reason: input.withoutCommitment?.trim() ?? '', actorId });
    await this.acts.apply(scope, group, rows, { decision, reason: input.reason?.trim() ?? '', actorId });
    return changedSince(before, await standings(tx, workGroupId));
  }

  private async lockApplications(tx: EntityManager, workGroupId: string, ids: string[]): Promise<PlaceApplication[]> {
    const rows: PlaceApplication[] = await tx.query(
      `SELECT ${PLACE_APPLICATION} FROM application WHERE work_group_id = $1 AND id = ANY($2::uuid[])
       ORDER BY submitted_at, id FOR NO KEY UPDATE`,
      [workGroupId, ids],
    );
    if (rows.length < ids.length) throw notFound('This application');
    return rows;
  }
}

function requireDecidable(decision: Decision, rows: PlaceApplication[]): void {
  if (decision === 'BRING_BACK' && rows.length > 1)
    throw invalidInput('Bring people back one at a time.', 'applications');
  const stuck = rows.find(row => !canDecide(decision, row));
  if (!stuck) return;
  const words = `${stuck.name}: “${APPLICATION_STATE_LABELS[stuck.state]}”`;
  throw invalidInput(
    decision === 'DECLINE' && stuck.state === 'PLACED'
      ? `${words}. You cannot decline somebody who has a place: remove them, or withdraw them if the school asked for it.`
      : `${words}, so this is no longer possible.`,
  );
}
