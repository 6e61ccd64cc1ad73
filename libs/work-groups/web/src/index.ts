export { GroupSwitch } from './group-switch';
export { MemberList } from './member-list';
export { workGroupsTypePolicies } from './work-groups.policies';
