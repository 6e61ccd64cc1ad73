import { Injectable } from '@nestjs/common';
import { AppError, invalidInput, notFound } from '@tessellate/api-kernel';
import { MembershipMoves, type PlannedMove, requireSuccessor } from '@tessellate/work-groups-api';
import type { EntityManager } from 'typeorm';
import { lockPlaces } from '../applications/application-row';
import type { LockedGroup } from '../places/place-application';
import { Waitlist } from '../places/waitlist.service';
import { movers, programmeOf, standingIn } from './group-move.store';

interface BetweenGroups {
  from: LockedGroup;
  to: LockedGroup;
}

const ELSEWHERE = 'Choose another group of your hub.';

/** Between which groups people can move, and what stands in the way; asked when it is decided and once more when it happens. */
@Injectable()
export class GroupMoveRules {
  constructor(
    private readonly moves: MembershipMoves,
    private readonly waitlist: Waitlist,
  ) {}

  /** In the order of their ids, so that two moves which pass each other do not wait for each other. */
  async lock(tx: EntityManager, fromId: string, toId: string): Promise<BetweenGroups | null> {
    for (const id of [fromId, toId].sort()) await lockPlaces(tx, id);
    const from = await this.waitlist.lock(tx, fromId);
    const to = await this.waitlist.lock(tx, toId);
    return from && to ? { from, to } : null;
  }

  /** Locked. @throws AppError INVALID_INPUT: absent and other hubs' groups answer alike */
  async groups(tx: EntityManager, fromId: string, toId: string): Promise<BetweenGroups> {
    if (fromId === toId) throw refused('They are already in this group. Choose another one.');
    const [here, there] = [await programmeOf(tx, fromId), await programmeOf(tx, toId)];
    if (!here) throw notFound('This Work Group');
    if (there?.hubId !== here.hubId) throw refused(ELSEWHERE);
    const locked = await this.lock(tx, fromId, toId);
    if (!locked) throw refused(ELSEWHERE);
    const { title } = locked.to;
    if (there.projectId !== here.projectId)
      throw refused(`${title} runs another project, so the days would not count. ${ELSEWHERE}`);
    if (there.academicYearId !== here.academicYearId) throw refused(`${title} is in another year. ${ELSEWHERE}`);
    if (here.over) throw new AppError('CONFLICT', 'These groups’ year is over, so nobody can be moved.');
    return locked;
  }

  /** What stands in the way of one move between locked groups; `planned` once its place is kept. */
  async refusal(
    tx: EntityManager,
    { from, to, move, planned }: BetweenGroups & { move: PlannedMove; planned: boolean },
  ): Promise<AppError | null> {
    const { personId, role } = move;
    const [mover] = await movers(tx, from.id, [personId]);
    if (!mover) return conflict(`They have left ${from.title} in the meantime.`);
    const { name } = mover;
    if (mover.role !== role) return conflict(`${name} has a different role in ${from.title} now.`);
    const other = planned ? null : await this.moves.waitingOf(tx, personId, from.id);
    if (other)
      return conflict(
        `${name} is already being moved to another group. Take that back first, or wait until it has gone out.`,
      );
    const standing = await standingIn(tx, to.id, mover);
    if (standing === 'MEMBER') return conflict(`${name} is already in ${to.title}.`);
    if (standing === 'APPLICANT')
      return conflict(`${name} has registered for ${to.title} as well. Decide on that application first.`);
    if (role === 'FACILITATOR') return successorMissing(tx, from, personId);
    const free = await this.waitlist.free(tx, to);
    return free < (planned ? 0 : 1) ? conflict(`${to.title} has no free place, so ${name} cannot move there.`) : null;
  }
}

async function successorMissing(tx: EntityManager, { id }: LockedGroup, personId: string): Promise<AppError | null> {
  try {
    await requireSuccessor(tx, { workGroupId: id, personId, stays: false });
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

const refused = (words: string): AppError => invalidInput(words, 'toWorkGroupId');
const conflict = (words: string): AppError => new AppError('CONFLICT', words);
