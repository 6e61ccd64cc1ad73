import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CommandScope, type RequestContext, SendingRegistry, type TakenBack } from '@tessellate/api-kernel';
import { groupOf, lockPlaces } from '../applications/application-row';
import { DecisionRecall, tooLate } from './decision-recall.service';
import type { Earlier } from './decision-standing';
import { type Erased, putBackAnswers, removeCopy } from './hub-move.store';
import { MOVED_HUB } from './hub-moves.service';

interface Moved {
  newId: string;
  erased: Erased;
  earlier: Earlier[];
}

/** Takes a move to another hub back while nobody has been told: the copy goes, and what was erased is put back. */
@Injectable()
export class HubMoveRecall implements OnModuleInit {
  constructor(
    private readonly kinds: SendingRegistry,
    private readonly decisions: DecisionRecall,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: MOVED_HUB,
      aboutType: 'WORK_GROUP',
      inCharge: (ctx, ids) => this.decisions.managed(ctx, ids),
      takeBack: (scope, ctx, sending) => this.takeBack(scope, ctx, sending),
    });
  }

  private async takeBack(scope: CommandScope, ctx: RequestContext, { aboutId, undo }: TakenBack): Promise<void> {
    const { tx } = scope;
    const { newId, erased, earlier } = undo as Moved;
    const toGroupId = await groupOf(tx, newId);
    for (const id of [aboutId, ...(toGroupId ? [toGroupId] : [])].sort()) await lockPlaces(tx, id);
    if (!(await removeCopy(tx, newId))) throw tooLate('The other hub has begun to deal with it.');
    // First, so that whoever registered again meanwhile is noticed by their address.
    await putBackAnswers(tx, erased);
    await this.decisions.restoreAll(scope, ctx, aboutId, earlier);
  }
}
