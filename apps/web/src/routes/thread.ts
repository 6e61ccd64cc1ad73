export { ThreadPage as Component } from '@tessellate/discussions-web';
