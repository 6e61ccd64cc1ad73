export { MessagesPage as Component } from '@tessellate/discussions-web';
