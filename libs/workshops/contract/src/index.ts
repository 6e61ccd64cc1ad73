export type * from './events';
export * from './day';
export * from './workshops';
