export type * from './events';
export * from './project';
export * from './work-group';
