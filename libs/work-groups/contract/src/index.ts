export * from './events';
export * from './work-group';
