export { WorkshopPage as Component } from '@tessellate/programme-web';
