export type * from './events';
export * from './reaction-kinds';
