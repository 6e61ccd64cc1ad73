export { InterestPage as Component } from '@tessellate/programme-web';
