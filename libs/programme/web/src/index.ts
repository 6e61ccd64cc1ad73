export { ApplicationStatusPage, type ApplicationStatusPageProps } from './applications/application-status-page';
export { CommitmentPage } from './applications/commitment-page';
export { InterestPage } from './applications/interest-page';
export { CycleHeading } from './home/cycle-heading';
export { useMyCycle } from './home/my-cycle';
export { WhereAreWe } from './home/where-are-we';
export { WorkGroupPage, type WorkGroupPageProps } from './work-group/work-group-page';
export { HubPageEditor } from './public/hub-page-editor';
export { programmeTypePolicies } from './programme.policies';
