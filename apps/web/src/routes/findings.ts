export { FindingsPage as Component } from '@tessellate/tasks-web';
