export * from './application.builder';
export * from './community.builder';
