export type * from './events';

export * from './accounts';
export * from './passwords';
