import { CalendarInvitation } from './calendar-invitation.entity';
import { CalendarPreference } from './calendar-preference.entity';
import { ProgrammeCalendar1767225700370 } from './migrations/programme-calendar.migration';

export const calendarsEntities: Function[] = [CalendarInvitation, CalendarPreference];
export const calendarsMigrations: Function[] = [ProgrammeCalendar1767225700370];

export { CalendarInvitationService } from './invitations/calendar-invitation.service';
export { CalendarsApiModule } from './calendars-api.module';
