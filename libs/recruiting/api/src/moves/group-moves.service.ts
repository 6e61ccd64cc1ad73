import { Injectable } from '@nestjs/common';
import {
  type CommandScope,
  CommandService,
  forbidden,
  type HeldMessage,
  invalidInput,
  notFound,
  AppError,
  type RequestContext,
  Sendings,
} from '@tessellate/api-kernel';
import { canManage, canSee, MembershipMoves } from '@tessellate/work-groups-api';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LockedGroup } from '../places/place-application';
import { RecruitingQueries } from '../places/recruiting.queries';
import { GroupMoveActs } from './group-move-acts.service';
import { GroupMoveRules } from './group-move-rules.service';
import { movers, wereIn } from './group-move.store';
import type { MoveMembersInput } from './graphql/group-move.input';

export const MOVED_GROUP = 'workGroup.membersMoved';

/** Stands in a preview for the words that are not written yet. */
const NO_REASON_YET = '[your reason]';

/**
 * A hub's manager moves people to another group of the hub. What it tells waits, and the move with it: until then they are where
 * they were, their place in the other group is kept, and nobody notices when it is taken back.
 */
@Injectable()
export class GroupMoves {
  constructor(
    private readonly commands: CommandService,
    private readonly recruiting: RecruitingQueries,
    private readonly moves: MembershipMoves,
    private readonly rules: GroupMoveRules,
    private readonly acts: GroupMoveActs,
    private readonly sendings: Sendings,
  ) {}

  /** @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT with the field, CONFLICT when it cannot be done (any more) */
  async move(ctx: RequestContext, input: MoveMembersInput): Promise<void> {
    const { mutationId, workGroupId, personIds } = input;
    await this.requireManaged(ctx, workGroupId);
    const reason = input.reason?.trim() ?? '';
    if (reason.length < 3) throw invalidInput('Give a reason; they will read it.', 'reason');
    const whom = personIds.length === 1 ? 'One person moves' : `${personIds.length} people move`;
    const sending = {
      ...{ id: mutationId, kind: MOVED_GROUP, aboutId: workGroupId, actorId: ctx.me.personId },
      title: `${whom} to another group`,
    };
    await this.commands.run(ctx, 'moveMembers', input, async scope => {
      await this.sendings.hold(scope, sending, () => this.act(ctx, scope, { ...input, reason }));
      return workGroupId;
    });
  }

  /** Who would be told what. Nothing is changed. */
  async preview(ctx: RequestContext, input: MoveMembersInput): Promise<HeldMessage[]> {
    await this.requireManaged(ctx, input.workGroupId);
    const reason = input.reason?.trim() || NO_REASON_YET;
    return this.sendings.preview(scope => this.act(ctx, scope, { ...input, reason }));
  }

  /** @throws AppError NOT_FOUND unless the viewer sees the group, FORBIDDEN unless they manage its hub */
  async requireManaged(ctx: RequestContext, workGroupId: string): Promise<string> {
    const hubId = canSee(ctx.me, workGroupId) ? await this.recruiting.hubOf(workGroupId) : null;
    if (!hubId) throw notFound('This Work Group');
    if (!canManage(ctx.me, { hubId }))
      throw forbidden('Only your hub’s manager can move people between groups. Ask them if this needs to happen.');
    return hubId;
  }

  /** @returns what taking it back needs */
  private async act(
    ctx: RequestContext,
    scope: CommandScope,
    input: MoveMembersInput & { reason: string },
  ): Promise<object> {
    const { tx } = scope;
    const { workGroupId, toWorkGroupId, personIds, reason } = input;
    const { from, to } = await this.rules.groups(tx, workGroupId, toWorkGroupId);
    const people = await movers(tx, workGroupId, personIds);
    if (people.length < personIds.length) throw await gone(tx, from, personIds);
    const moveIds: string[] = [];
    for (const { personId, role } of people) {
      const move = {
        ...{ id: randomUUID(), personId, fromGroupId: workGroupId, toGroupId: toWorkGroupId },
        ...{ role, reason, actorId: ctx.me.personId },
      };
      const refusal = await this.rules.refusal(tx, { from, to, move, planned: false });
      if (refusal) throw refusal;
      await this.moves.plan(tx, move);
      moveIds.push(move.id);
    }
    for (const id of moveIds) await this.acts.announce(scope, id);
    return moveIds;
  }
}

async function gone(tx: EntityManager, { id, title }: LockedGroup, personIds: string[]): Promise<AppError> {
  if (!(await wereIn(tx, id, personIds))) return notFound('This membership');
  return new AppError(
    'CONFLICT',
    personIds.length === 1
      ? `They have left ${title} in the meantime. Reload the page.`
      : `Nobody was moved: one of them has left ${title} in the meantime. Reload the page and choose again.`,
  );
}
