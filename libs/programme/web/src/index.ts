export { CycleHeading } from './home/cycle-heading';
export { useMyCycle } from './home/my-cycle';
export { WhereAreWe } from './home/where-are-we';
export { WorkGroupPage, type WorkGroupPageProps } from './work-group/work-group-page';
export { BoardPage } from './places/board-page';
export { JoinPage } from './places/join-page';
export { OfferAnswer } from './places/offer-answer';
export { RecruitingPage } from './places/recruiting-page';
export { programmeTypePolicies } from './programme.policies';
