export { CycleHeading } from './home/cycle-heading';
export { useMyCycle } from './home/my-cycle';
export { WhereAreWe } from './home/where-are-we';
export { WorkGroupPage, type WorkGroupPageProps } from './work-group/work-group-page';
export { programmeTypePolicies } from './programme.policies';
export { PlanPage } from './planning/plan-page';
