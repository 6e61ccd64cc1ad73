export { SignInPage as Component } from '@tessellate/identity-web';
