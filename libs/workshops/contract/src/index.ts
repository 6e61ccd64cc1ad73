export * from './events';
export * from './workshops';
