import { WorkshopDay } from './day/workshop-day.entity';
import { WorkshopFeedback, WorkshopFeedbackAnswer, WorkshopFeedbackGiven } from './feedback/workshop-feedback.entity';
import { WorkshopAttendance } from './workshop-attendance.entity';
import { WorkshopCode } from './workshop-code.entity';
import { WorkshopReminder } from './workshop-reminder.entity';
import { WorkshopRsvp } from './workshop-rsvp.entity';
import { ProgrammeWorkshops1767225700380 } from './migrations/programme-workshops.migration';
import { ProgrammeRegister1767225700508 } from './migrations/programme-register.migration';
import { WorkshopsCodeAttempts1796000007720 } from './migrations/workshops-code-attempts.migration';
import { WorkshopsDay1796000009110 } from './migrations/workshops-day.migration';
import { WorkshopsFeedback1796000009120 } from './migrations/workshops-feedback.migration';
import { WorkshopsQuickMarks1796000009130 } from './migrations/workshops-quick-marks.migration';
import { WorkshopsVisitors1796000009140 } from './migrations/workshops-visitors.migration';
import { WorkshopVisitor } from './visitors/workshop-visitor.entity';

export const workshopsEntities: Function[] = [
  WorkshopAttendance,
  WorkshopCode,
  WorkshopDay,
  WorkshopFeedback,
  WorkshopFeedbackAnswer,
  WorkshopFeedbackGiven,
  WorkshopReminder,
  WorkshopRsvp,
  WorkshopVisitor,
];
export const workshopsMigrations: Function[] = [
  ProgrammeWorkshops1767225700380,
  ProgrammeRegister1767225700508,
  WorkshopsCodeAttempts1796000007720,
  WorkshopsDay1796000009110,
  WorkshopsFeedback1796000009120,
  WorkshopsQuickMarks1796000009130,
  WorkshopsVisitors1796000009140,
];

export { DayService } from './day/day.service';
export { FeedbackService } from './feedback/feedback.service';
export { RegisterService } from './register.service';
export { RsvpService } from './rsvp.service';
export { VisitorJobs } from './visitors/visitor.jobs';
export { VisitorService } from './visitors/visitor.service';
export { WorkshopReminders } from './workshop-reminder.jobs';
export { WorkshopsApiModule } from './workshops-api.module';
