import { Module, type OnModuleInit } from '@nestjs/common';
import { anyone, CommandService, Outbox, PermissionRegistry } from '@tessellate/api-kernel';
import { CalendarFirstSteps } from './calendar.first-steps';
import { CalendarSettingsService } from './calendar-settings.service';
import { CalendarResolver } from './calendar.resolver';
import { FeedController } from './feed/feed.controller';
import { FeedQueries } from './feed/feed.queries';
import { type InvitationScope, CalendarInvitationService } from './invitations/calendar-invitation.service';
import { StopInvitationsController } from './invitations/stop.controller';

/** The cycle in people's own calendars: a subscription, and invitations by e-mail. */
@Module({
  providers: [CalendarFirstSteps, CalendarResolver, CalendarSettingsService, FeedQueries, CalendarInvitationService],
  controllers: [FeedController, StopInvitationsController],
})
export class CalendarsApiModule implements OnModuleInit {
  constructor(
    permissions: PermissionRegistry,
    private readonly outbox: Outbox,
    private readonly commands: CommandService,
    private readonly invitations: CalendarInvitationService,
  ) {
    permissions.register({ 'calendar.own': anyone });
  }

  onModuleInit(): void {
    this.outbox.on('cycle.changed', ({ workGroupId, stepIds }) => this.settle({ workGroupId, stepIds }));
    this.outbox.on('workGroup.memberAdded', ({ workGroupId, personId }) => this.settle({ workGroupId, personId }));
    this.outbox.on('workGroup.memberRemoved', ({ workGroupId, personId }) => this.settle({ workGroupId, personId }));
  }

  private settle(scope: InvitationScope): Promise<void> {
    return this.commands.unattended(({ tx }) => this.invitations.settle(tx, scope));
  }
}
