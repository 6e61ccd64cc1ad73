export { Waitlist } from '../places/waitlist';
export * from './application.builder';
export * from './community.builder';
