export * from './topics';
export * from './strategy';
