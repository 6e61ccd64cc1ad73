/** In a file of its own, so that a page fetches it late. */
export { listenForCopies } from '@tessellate/rich-text/copying';
