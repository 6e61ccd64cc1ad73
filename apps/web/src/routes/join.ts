export { JoinPage as Component } from '@tessellate/recruiting-web';
