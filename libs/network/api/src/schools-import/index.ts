export { ImportRefused } from './import-refused';
export { type BadRowReport, type ImportProgress, importSchools, type ImportSummary } from './schools-import';
