export type * from './events';
export * from './tasks';
