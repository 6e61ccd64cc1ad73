export { VerifyEmailPage as Component } from '@tessellate/identity-web';
