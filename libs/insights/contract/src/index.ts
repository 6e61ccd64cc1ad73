export * from './national-picture';
