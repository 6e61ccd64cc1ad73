import { TaskPeer } from './task-peer.entity';
import { TaskReminder } from './task-reminder.entity';
import { TaskWork } from './task-work.entity';
import { TaskWorkPart } from './task-work-part.entity';
import { TaskWorkRevision } from './task-work-revision.entity';
import { ProgrammeTasks1767225700390 } from './migrations/programme-tasks.migration';

export const tasksEntities: Function[] = [TaskPeer, TaskReminder, TaskWork, TaskWorkPart, TaskWorkRevision];
export const tasksMigrations: Function[] = [ProgrammeTasks1767225700390];

export { TaskLeadService } from './task-lead.service';
export { TaskWorkService } from './task-work.service';
export { TasksApiModule } from './tasks-api.module';
