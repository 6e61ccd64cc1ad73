import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CommandScope, CommandService, HeldMessages, Jobs } from '@tessellate/api-kernel';
import { MembershipMoves } from '@tessellate/work-groups-api';
import { GroupMoveMessages } from './group-move-messages.service';
import { GroupMoveRules } from './group-move-rules.service';
import { movers, placeOf } from './group-move.store';
import { GroupMovePlaces } from './group-move-places.service';

const CARRY_OUT_JOB = 'workGroup.carry-out-move';

/** A planned move is announced, and carried out when what it tells goes out. */
@Injectable()
export class GroupMoveActs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly commands: CommandService,
    private readonly held: HeldMessages,
    private readonly moves: MembershipMoves,
    private readonly rules: GroupMoveRules,
    private readonly places: GroupMovePlaces,
    private readonly messages: GroupMoveMessages,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ moveId: string }>(CARRY_OUT_JOB, ({ moveId }) =>
      this.commands.unattended(scope => this.carryOut(scope, moveId)),
    );
  }

  /** Each message is the move itself, so that nobody is told of one that did not happen. */
  async announce(scope: CommandScope, moveId: string): Promise<void> {
    const { tx } = scope;
    const move = await this.moves.waiting(tx, moveId);
    const locked = move && (await this.rules.lock(tx, move.fromGroupId, move.toGroupId));
    if (!move || !locked) return;
    const way = { job: CARRY_OUT_JOB, data: { moveId }, options: { key: moveId } };
    const direct = () => this.carryOut(scope, moveId);
    const messages = await this.messages.of(tx, move, locked);
    for (const { to, subject, text } of messages) this.held.keep(tx, { to, subject, text, way, direct });
    // Whoever moves themselves, in groups that nobody else leads, tells nobody.
    if (messages.length === 0) await direct();
  }

  /** May run again, late, or after it was taken back: then there is nothing to do. */
  private async carryOut(scope: CommandScope, moveId: string): Promise<void> {
    const { tx } = scope;
    const groups = await this.moves.groupsOf(tx, moveId);
    const locked = groups && (await this.rules.lock(tx, groups.fromGroupId, groups.toGroupId));
    const move = locked && (await this.moves.waiting(tx, moveId));
    if (!move) return;
    const refusal = await this.rules.refusal(tx, { ...locked, move, planned: true });
    if (refusal) {
      await this.places.release(tx, move, locked.to);
      return this.messages.notMoved(tx, move, locked, refusal.message);
    }
    const [mover] = await movers(tx, move.fromGroupId, [move.personId]);
    const place = await placeOf(tx, move.fromGroupId, move.personId);
    // As things stood, so that they are what was shown.
    const tell = await this.messages.of(tx, move, locked);
    await this.moves.carryOut(scope, move, mover?.departmentId ?? null);
    if (place) await this.places.take(tx, move, locked, place);
    await this.places.freed(tx, locked.from);
    for (const { send } of tell) await send();
  }
}
