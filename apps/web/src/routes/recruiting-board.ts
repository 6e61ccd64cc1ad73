export { BoardPage as Component } from '@tessellate/programme-web';
