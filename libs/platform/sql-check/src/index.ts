export { type Checked, StatementChecker } from './check';
export { Owners } from './owners';
export { Ownership } from './ownership';
export { programOf } from './program';
export { type Site, StatementReader } from './statements';
