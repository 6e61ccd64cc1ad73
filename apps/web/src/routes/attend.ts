export { AttendPage as Component } from '@tessellate/programme-web';
