export * from './strategy.builder';
