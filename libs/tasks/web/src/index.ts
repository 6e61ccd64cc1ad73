export { FindingsPage } from './findings-page';
export { StepTasks } from './step-tasks';
export { TaskPage } from './task-page';
export { tasksTypePolicies } from './tasks.policies';
export { TaskWorkPage } from './work-page';
