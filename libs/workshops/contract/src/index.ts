export type * from './events';
export * from './workshops';
