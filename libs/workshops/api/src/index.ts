import { WorkshopAttendance } from './workshop-attendance.entity';
import { WorkshopCode } from './workshop-code.entity';
import { WorkshopCodeAttempt } from './workshop-code-attempt.entity';
import { WorkshopReminder } from './workshop-reminder.entity';
import { WorkshopRsvp } from './workshop-rsvp.entity';
import { ProgrammeWorkshops1767225700380 } from './migrations/programme-workshops.migration';
import { ProgrammeRegister1767225700508 } from './migrations/programme-register.migration';

export const workshopsEntities: Function[] = [
  WorkshopAttendance,
  WorkshopCode,
  WorkshopCodeAttempt,
  WorkshopReminder,
  WorkshopRsvp,
];
export const workshopsMigrations: Function[] = [ProgrammeWorkshops1767225700380, ProgrammeRegister1767225700508];

export { RegisterService } from './register.service';
export { RsvpService } from './rsvp.service';
export { WorkshopReminders } from './workshop-reminder.jobs';
export { WorkshopsApiModule } from './workshops-api.module';
