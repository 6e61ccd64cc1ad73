export { academicYearOf, weekdayOf } from './dates';
export type { HalfTerm } from './half-terms';
export * from './london';
export * from './school-calendar';
export * from './typical-closures';
export * from './when';
