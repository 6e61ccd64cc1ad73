/** In a file of its own, so that it is fetched when somebody wants it. */
export { fromMarkdown } from '@tessellate/rich-text/markdown';
