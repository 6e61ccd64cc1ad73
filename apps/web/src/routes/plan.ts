export { PlanPage as Component } from '@tessellate/programme-web';
