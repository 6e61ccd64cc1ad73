export { InterestPage as Component } from '@tessellate/recruiting-web';
