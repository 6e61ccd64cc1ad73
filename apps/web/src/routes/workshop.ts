export { WorkshopPage as Component } from '@tessellate/workshops-web';
