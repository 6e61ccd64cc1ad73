export { GroupSwitch } from './group-switch';
export { NewGroupPage } from './new-group-page';
export { MemberList } from './member-list';
export { workGroupsTypePolicies } from './work-groups.policies';
