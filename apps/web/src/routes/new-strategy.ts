export { NewStrategy as Component } from '@tessellate/practice-web';
