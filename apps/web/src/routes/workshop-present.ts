export { PresentPage as Component } from '@tessellate/workshops-web';
