export * from './community.builder';
export * from './application.builder';
