export * from './application-moves';
export * from './applications';
export * from './interest';
export * from './places';
export type * from './events';
