export { DraftsPage as Component } from '@tessellate/practice-web';
