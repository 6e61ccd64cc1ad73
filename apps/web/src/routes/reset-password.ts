export { ResetPasswordPage as Component } from '@tessellate/identity-web';
