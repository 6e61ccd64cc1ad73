export * from './application-moves';
export * from './applications';
export * from './interest';
export * from './places';
export * from './events';
