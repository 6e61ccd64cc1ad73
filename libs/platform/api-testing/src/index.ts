export * from './graphql-client';
export * from './shared-memory-adapter';
export * from './socket-client';
export * from './statement-counter';
export * from './test-app';
