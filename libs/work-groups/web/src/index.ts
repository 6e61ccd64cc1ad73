export { GroupSwitch } from './group-switch';
export { NewGroupPage } from './new-group-page';
export { MemberList, type MovingProps } from './member-list';
export { ProjectPage } from './projects/project-page';
export { ProjectsPage } from './projects/projects-page';
export { HeldSendings } from './sendings/held-sendings';
export { Letters } from './sendings/letters';
export { workGroupsTypePolicies } from './work-groups.policies';
export { MemberLettersPage, RegistrantLettersPage } from './letters/letters-page';
