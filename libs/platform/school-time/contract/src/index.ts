export * from './london';
export * from './school-days';
export * from './terms';
export * from './when';
