export type * from './events';
export * from './agenda';
export * from './cycle';
export * from './planning';
