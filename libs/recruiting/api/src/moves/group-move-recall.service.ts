import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CommandScope, CommandService, Outbox, SendingRegistry, type TakenBack } from '@tessellate/api-kernel';
import type { DomainEvents } from '@tessellate/contract';
import { MembershipMoves } from '@tessellate/work-groups-api';
import { DecisionRecall, tooLate } from '../places/decision-recall.service';
import { GroupMovePlaces } from './group-move-places.service';
import { GroupMoveRules } from './group-move-rules.service';
import { movers } from './group-move.store';
import { MOVED_GROUP } from './group-moves.service';

/** Takes moves back while nobody has been told: the places that were kept go to whoever waits. */
@Injectable()
export class GroupMoveRecall implements OnModuleInit {
  constructor(
    private readonly kinds: SendingRegistry,
    private readonly outbox: Outbox,
    private readonly commands: CommandService,
    private readonly decisions: DecisionRecall,
    private readonly moves: MembershipMoves,
    private readonly rules: GroupMoveRules,
    private readonly places: GroupMovePlaces,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: MOVED_GROUP,
      aboutType: 'WORK_GROUP',
      inCharge: (ctx, ids) => this.decisions.managed(ctx, ids),
      takeBack: (scope, _ctx, sending) => this.takeBack(scope, sending),
    });
    this.outbox.on('workGroup.memberRemoved', ended => this.memberRemoved(ended));
  }

  /** Whoever has left moves nowhere: the place that was kept goes to whoever waits. */
  private async memberRemoved({ workGroupId, personId }: DomainEvents['workGroup.memberRemoved']): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const planned = await this.moves.waitingOf(tx, personId, workGroupId);
      const locked = planned && (await this.rules.lock(tx, planned.fromGroupId, planned.toGroupId));
      // They may have come back meanwhile.
      if (!locked || (await movers(tx, workGroupId, [personId])).length > 0) return;
      const move = await this.moves.waiting(tx, planned.id);
      if (move) await this.places.release(tx, move, locked.to);
    });
  }

  private async takeBack({ tx }: CommandScope, { undo }: TakenBack): Promise<void> {
    for (const id of undo as string[]) {
      const groups = await this.moves.groupsOf(tx, id);
      const locked = groups && (await this.rules.lock(tx, groups.fromGroupId, groups.toGroupId));
      const move = locked && (await this.moves.waiting(tx, id));
      // Somebody who has left meanwhile moves nowhere: there is nothing to take back of them.
      if (groups && !move) throw tooLate('They have moved already.');
      if (move) await this.places.release(tx, move, locked.to);
    }
  }
}
