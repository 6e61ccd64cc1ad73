export type * from './events';
export * from './drafts';
export * from './topics';
export * from './strategy';
