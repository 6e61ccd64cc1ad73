import { LONG, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { PlanParts, PlanStep } from './plan.documents';
import { PlanItem } from './plan-item';
import { PlanSummary } from './plan-summary';

const none = () => undefined;
const usual = plain<PlanStep>({
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
  resources: [],
});
const step = (other: Partial<PlanStep> = {}) => ({ ...usual, ...other });
const issues = plain<PlanParts['issues']>([
  { code: 'NO_VENUE', stepId: 'w1', message: 'Workshop 2 is face to face and has no place yet.' },
]);
const summary = (other: Partial<PlanParts>) => (
  <PlanSummary
    plan={plain<PlanParts>({
      id: 'g1',
      open: true,
      projectDays: 4,
      plannedDays: 3.5,
      issues: [],
      workGroup: { id: 'g1', title: 'Secondary Subject Leadership', reference: 'SSL-26-1', steps: [] },
      ...other,
    })}
  />
);

const meta = {
  title: 'Cycle/Step of the plan',
  component: PlanItem,
  args: { step: step(), number: 2, issues: [], open: true, handle: null, onUp: none, onDown: none, onAct: none },
} satisfies Meta<typeof PlanItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Draft: Story = { args: { step: step({ draft: true, venue: null }), issues, onUp: undefined } };
export const Cancelled: Story = { args: { step: step({ cancelledAt: '2026-12-01T09:00:00Z' }) } };
export const Closed: Story = {
  args: { step: step({ kind: 'TASK', startsAt: null, endsAt: null, dueAt: '2027-02-01T17:00:00Z' }), open: false },
};
export const Long: Story = { args: { step: step({ title: LONG.title, venue: LONG.title, draft: true }), issues } };
export const RightToLeft: Story = { args: { step: step({ title: LONG.rightToLeft, venue: LONG.rightToLeft }) } };
export const Summary: Story = { render: () => summary({ issues }) };
export const SummaryWithoutIssues: Story = { render: () => summary({ plannedDays: 4 }) };
