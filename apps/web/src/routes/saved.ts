export { SavedPage as Component } from '@tessellate/discussions-web';
