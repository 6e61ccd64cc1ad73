export { PersonPage as Component } from '@tessellate/identity-web';
