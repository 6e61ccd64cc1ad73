export { ProfilePage as Component } from '@tessellate/identity-web';
