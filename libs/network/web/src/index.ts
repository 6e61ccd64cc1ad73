export { HubMark } from './hub-mark';
export { SchoolLine, SchoolLineFragment } from './school-line';
export { networkTypePolicies } from './network.policies';
