export { TaskPage as Component } from '@tessellate/tasks-web';
