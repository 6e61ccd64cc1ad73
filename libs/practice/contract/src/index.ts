export type * from './events';
export * from './topics';
export * from './strategy';
