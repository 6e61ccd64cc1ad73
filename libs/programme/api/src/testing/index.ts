export * from './community.builder';
