import { Global, Module } from '@nestjs/common';
import { eventSchemas, memberOrColleague, Outbox, PermissionRegistry } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { reactionsEvents } from '@tessellate/reactions-contract/events';
import { ReactionLoader } from './reaction.loader';
import { ReactionResolver } from './reaction.resolver';
import { ReactionService } from './reaction.service';

/** Who reacted to what, told in the room of the thing itself. Global, as the kernel is. */
@Global()
@Module({
  providers: [eventSchemas(reactionsEvents), ReactionLoader, ReactionResolver, ReactionService],
  exports: [ReactionLoader],
})
export class ReactionsApiModule {
  constructor(permissions: PermissionRegistry, outbox: Outbox, realtime: Realtime) {
    permissions.register({ 'reaction.set': memberOrColleague });
    outbox.on('reaction.changed', change =>
      realtime.emit({ type: change.targetType, id: change.targetId }, 'reaction.changed', change),
    );
  }
}
