export * from './attachments';
export * from './targets';
export * from './reactions';
export * from './limits';
export * from './errors';
export * from './events';
export * from './sockets';
