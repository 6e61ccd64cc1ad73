export { PlanPage as Component } from '@tessellate/cycle-web';
