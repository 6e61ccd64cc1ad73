import { plain } from '@tessellate/web-ui/stories';
import type { PlanParts, PlanStep } from './plan.documents';

/** A workshop that everybody sees, for stories. */
export const PLAN_STEP = plain<PlanStep>({
  id: 'w1',
  position: 1,
  version: 1,
  joinUrl: null,
  kind: 'WORKSHOP',
  number: 2,
  title: 'One unit, one representation',
  brief: '',
  startsAt: '2027-01-14T13:30:00Z',
  endsAt: '2027-01-14T16:00:00Z',
  dueAt: null,
  format: 'FACE_TO_FACE',
  venue: 'Hillside School, Leeds',
  dayEquivalent: 0.5,
  state: 'NEXT',
  draft: false,
  cancelledAt: null,
  cancelReason: null,
  accessNotes: null,
  agenda: null,
  agendaItems: [],
  resources: [],
});

/** A plan without a step, for stories. */
export const PLAN = plain<PlanParts>({
  id: 'g1',
  open: true,
  projectDays: 4,
  plannedDays: 3.5,
  issues: [],
  workGroup: { id: 'g1', title: 'Secondary Subject Leadership', reference: 'SSL-26-1', steps: [] },
});
