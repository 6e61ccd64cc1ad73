export { RunPage as Component } from '@tessellate/workshops-web';
