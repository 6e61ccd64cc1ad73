export { RegisterPage as Component } from '@tessellate/workshops-web';
