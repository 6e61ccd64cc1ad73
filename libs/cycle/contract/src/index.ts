export type * from './events';
export * from './cycle';
export * from './planning';
