export * from './targets';
export * from './limits';
export * from './plain-text';
export * from './email-address';
export * from './same-content';
export * from './errors';
export type * from './events';
export * from './headers';
export * from './sockets';
