export { HubMark } from './hub-mark';
export { SchoolLine } from './school-line';
export { networkTypePolicies } from './network.policies';
