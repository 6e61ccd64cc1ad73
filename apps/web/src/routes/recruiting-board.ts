export { BoardPage as Component } from '@tessellate/recruiting-web';
