import { Injectable } from '@nestjs/common';
import type { ReactionKind } from '@tessellate/reactions-contract';
import { CommandService, forbidden, type RequestContext, TargetRegistry } from '@tessellate/api-kernel';
import type { SetReactionInput } from './reaction.type';

@Injectable()
export class ReactionService {
  constructor(
    private readonly commands: CommandService,
    private readonly targets: TargetRegistry,
  ) {}

  /** Sets or takes back one reaction of the viewer. Setting it twice changes nothing. */
  async set(ctx: RequestContext, input: SetReactionInput): Promise<void> {
    const target = { type: input.targetType, id: input.targetId };
    await this.targets.requireVisible(ctx, target);
    if (!(await this.targets.can(ctx, 'react', target))) throw forbidden('You can read this, but not react to it.');
    await this.commands.run(ctx, 'setReaction', input, async ({ tx, emit }) => {
      const key = [target.type, target.id, input.kind, ctx.me.personId];
      if (input.on) {
        await tx.query(
          'INSERT INTO reaction (target_type, target_id, kind, person_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
          key,
        );
      } else {
        await tx.query(
          'DELETE FROM reaction WHERE target_type = $1 AND target_id = $2 AND kind = $3 AND person_id = $4',
          key,
        );
      }
      const counts: { kind: ReactionKind; count: number }[] = await tx.query(
        'SELECT kind, count(*)::int AS count FROM reaction WHERE target_type = $1 AND target_id = $2 GROUP BY kind',
        [target.type, target.id],
      );
      await emit('reaction.changed', {
        targetType: target.type,
        targetId: target.id,
        personId: ctx.me.personId,
        kind: input.kind,
        on: input.on,
        counts,
      });
      return target.id;
    });
  }
}
