export { type Checked, StatementChecker } from './check';
export { programOf } from './program';
export { type Site, StatementReader } from './statements';
