export { TaskPage as Component } from '@tessellate/programme-web';
