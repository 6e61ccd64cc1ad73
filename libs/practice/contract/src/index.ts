export type * from './events';
export * from './drafts';
export * from './origin';
export * from './topics';
export * from './strategy';
