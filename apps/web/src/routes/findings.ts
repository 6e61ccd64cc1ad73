export { FindingsPage as Component } from '@tessellate/programme-web';
