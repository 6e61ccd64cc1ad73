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
import { APPLICATION_STATE_LABELS, MOVES_HUB } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { lockPlaces } from '../applications/application-row';
import { changedSince, standings } from './decision-standing';
import { DecisionVersionCheck } from './decision-version-check.service';
import type { MoveApplicationInput } from './graphql/recruiting.input';
import { HubMoveActs } from './hub-move-acts.service';
import { isRegistered, recruitingHub } from './hub-move.store';
import { type LockedGroup, PLACE_APPLICATION, type PlaceApplication } from './place-application';
import { RecruitingQueries } from './recruiting.queries';
import { Waitlist } from './waitlist.service';

export const MOVED_HUB = 'application.movedHub';

/** Stands in a preview for the words that are not written yet. */
const NO_REASON_YET = '[your reason]';

/**
 * An application goes on with another hub, which has still to decide; the first keeps a line of it. The groups are locked in the
 * order of their ids, so that two which pass each other do not wait for each other.
 */
@Injectable()
export class HubMoves {
  constructor(
    private readonly commands: CommandService,
    private readonly recruiting: RecruitingQueries,
    private readonly waitlist: Waitlist,
    private readonly versionCheck: DecisionVersionCheck,
    private readonly acts: HubMoveActs,
    private readonly sendings: Sendings,
  ) {}

  /** @returns the group that it leaves @throws AppError NOT_FOUND, STALE, INVALID_INPUT with the field */
  async move(ctx: RequestContext, input: MoveApplicationInput): Promise<string> {
    const workGroupId = await this.recruiting.managedGroupOf(ctx, input.applicationId);
    const reason = input.reason?.trim() ?? '';
    if (reason.length < 3) throw invalidInput('Give a reason; the applicant will read it.', 'reason');
    const sending = {
      id: input.mutationId,
      kind: MOVED_HUB,
      aboutId: workGroupId,
      actorId: ctx.me.personId,
      title: 'One person moved to another hub',
    };
    await this.commands.run(ctx, 'moveApplicationToHub', input, async scope => {
      await this.sendings.hold(scope, sending, () => this.act(ctx, scope, workGroupId, { ...input, reason }));
      return workGroupId;
    });
    return workGroupId;
  }

  /** Who would be told what. Nothing is changed. */
  async preview(ctx: RequestContext, input: MoveApplicationInput): Promise<HeldMessage[]> {
    const workGroupId = await this.recruiting.managedGroupOf(ctx, input.applicationId);
    const reason = input.reason?.trim() || NO_REASON_YET;
    return this.sendings.preview(scope => this.act(ctx, scope, workGroupId, { ...input, reason }));
  }

  private async act(
    ctx: RequestContext,
    scope: CommandScope,
    workGroupId: string,
    input: MoveApplicationInput & { reason: string },
  ): Promise<object> {
    const { tx } = scope;
    const { applicationId, version, toWorkGroupId, reason } = input;
    for (const id of [workGroupId, toWorkGroupId].sort()) await lockPlaces(tx, id);
    const from = await this.waitlist.lock(tx, workGroupId);
    if (!from) throw notFound('This application');
    const to = await this.target(tx, from, toWorkGroupId);
    const before = await standings(tx, workGroupId);
    const row = await lockedRow(tx, applicationId);
    await this.versionCheck.refuse(ctx, [row], new Map([[applicationId, version]]));
    if (!MOVES_HUB.includes(row.state))
      throw invalidInput(
        row.state === 'PLACED'
          ? `${row.name} has a place. Withdraw or remove them first; then they can register with the other hub.`
          : `${row.name}: “${APPLICATION_STATE_LABELS[row.state]}”, so this is no longer possible.`,
      );
    if (await isRegistered(tx, toWorkGroupId, row.email))
      throw invalidInput(`${row.name} has already registered with ${to.hub}.`, 'toWorkGroupId');
    const moved = await this.acts.move(scope, {
      from,
      to: to.group,
      hub: to.hub,
      row,
      reason,
      actorId: ctx.me.personId,
    });
    return { ...moved, earlier: changedSince(before, await standings(tx, workGroupId)) };
  }

  /** A group that is not there, does not recruit or is the same hub’s answers alike. */
  private async target(tx: EntityManager, from: LockedGroup, id: string): Promise<{ group: LockedGroup; hub: string }> {
    const found = await recruitingHub(tx, id);
    const group = found && found.hubId !== from.hubId ? await this.waitlist.lock(tx, id) : null;
    if (!found || !group) throw invalidInput('Choose a group of another hub that is recruiting.', 'toWorkGroupId');
    return { group, hub: found.hub };
  }
}

async function lockedRow(tx: EntityManager, id: string): Promise<PlaceApplication> {
  const rows: PlaceApplication[] = await tx.query(
    `SELECT ${PLACE_APPLICATION} FROM application WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!rows[0]) throw notFound('This application');
  return rows[0];
}
