import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { CalendarSettingsService } from './calendar-settings.service';
import {
  CalendarAddress,
  CalendarSettings,
  MakeCalendarAddressInput,
  SetCalendarInvitationsInput,
  SwitchOffCalendarAddressInput,
} from './graphql/calendar.type';

@Resolver(() => CalendarSettings)
export class CalendarResolver {
  constructor(private readonly calendars: CalendarSettingsService) {}

  @Can('calendar.own')
  @Query(() => CalendarSettings)
  calendarSettings(@Ctx() ctx: RequestContext): Promise<CalendarSettings> {
    return this.calendars.settings(ctx);
  }

  @Can('calendar.own')
  @Mutation(() => CalendarAddress, {
    description: 'A secret address to subscribe to. The one there was stops working.',
  })
  makeCalendarAddress(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MakeCalendarAddressInput,
  ): Promise<CalendarAddress> {
    return this.calendars.makeAddress(ctx, input.mutationId);
  }

  @Can('calendar.own')
  @Mutation(() => CalendarSettings)
  switchOffCalendarAddress(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SwitchOffCalendarAddressInput,
  ): Promise<CalendarSettings> {
    return this.calendars.switchOffAddress(ctx, input.mutationId);
  }

  @Can('calendar.own')
  @Mutation(() => CalendarSettings)
  setCalendarInvitations(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetCalendarInvitationsInput,
  ): Promise<CalendarSettings> {
    return this.calendars.setInvitations(ctx, input.mutationId, input.on);
  }
}
