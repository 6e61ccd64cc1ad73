export { ForgotPasswordPage as Component } from '@tessellate/identity-web';
