export type * from './events';
export * from './work-group';
