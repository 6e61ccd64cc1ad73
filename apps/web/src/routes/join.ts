export { JoinPage as Component } from '@tessellate/programme-web';
