export { HubPageEditor as Component } from '@tessellate/public-site-web';
