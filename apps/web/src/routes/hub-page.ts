export { HubPageEditor as Component } from '@tessellate/programme-web';
