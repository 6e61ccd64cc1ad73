export * from './events';
export * from './cycle';
export * from './planning';
