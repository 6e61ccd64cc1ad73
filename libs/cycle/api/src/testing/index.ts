export { CommunityBuilder } from './community.builder';
export { type BuiltWorkGroup } from './community.builder';
export { type BuiltParticipant } from './community.builder';
export { type BuiltPerson } from './community.builder';
export { type Providers } from './providers';
