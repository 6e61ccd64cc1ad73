export * from './person.builder';
