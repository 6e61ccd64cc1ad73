export { RegisterPage as Component } from '@tessellate/programme-web';
