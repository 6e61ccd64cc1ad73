export * from './application-moves';
export * from './applications';
export * from './cover';
export * from './interest';
export * from './places';
export type * from './events';
