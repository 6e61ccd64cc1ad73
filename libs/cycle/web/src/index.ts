export { dayCredit } from './cycle';
export { CycleLine, type LineStep } from './cycle-line';
export { CycleHeading } from './home/cycle-heading';
export { useMyCycle } from './home/my-cycle';
export { WhereAreWe } from './home/where-are-we';
export { PlanPage } from './planning/plan-page';
export { stepPaletteSource } from './step-palette-source';
export { WorkGroupPage } from './work-group-page';
export { cycleTypePolicies } from './cycle.policies';
