export { Comments as default } from '@tessellate/comments-web';
