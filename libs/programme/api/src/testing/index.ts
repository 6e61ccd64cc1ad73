export { PlacesPort } from '../applications/places.port';
export * from './application.builder';
export * from './community.builder';
