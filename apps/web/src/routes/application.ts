export { ApplicationStatusPage as Component } from '@tessellate/programme-web';
