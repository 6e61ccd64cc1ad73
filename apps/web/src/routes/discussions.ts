export { DiscussionsPage as Component } from '@tessellate/discussions-web';
