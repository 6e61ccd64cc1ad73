export { SignUpPage as Component } from '@tessellate/identity-web';
