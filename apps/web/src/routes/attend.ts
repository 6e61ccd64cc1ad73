export { AttendPage as Component } from '@tessellate/workshops-web';
