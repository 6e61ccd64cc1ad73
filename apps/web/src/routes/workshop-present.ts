export { PresentPage as Component } from '@tessellate/programme-web';
