export type * from './events';
export * from './day';
export * from './feedback';
export * from './workshops';
