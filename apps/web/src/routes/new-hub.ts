export { NewHubPage as Component } from '@tessellate/network-web';
