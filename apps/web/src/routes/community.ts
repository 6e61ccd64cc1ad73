export { CommunityPage as Component } from '@tessellate/discussions-web';
