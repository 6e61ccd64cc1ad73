export { FindingsPage } from './findings-page';
export { TaskNeeds, useTaskNeedsState } from './home/task-needs';
export { StepTasks } from './step-tasks';
export { TaskPage } from './task-page';
export { tasksTypePolicies } from './tasks.policies';
export { TaskWorkPage } from './work-page';
