import { LONG, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { PlanParts, PlanStep } from './plan.documents';
import { PLAN, PLAN_STEP } from './plan.samples';
import { PlanItem } from './plan-item';
import { PlanSummary } from './plan-summary';

const none = () => undefined;
const step = (other: Partial<PlanStep> = {}) => ({ ...PLAN_STEP, ...other });
const issues = plain<PlanParts['issues']>([
  { code: 'NO_VENUE', stepId: 'w1', message: 'Workshop 2 is face to face and has no place yet.' },
]);
const summary = (other: Partial<PlanParts>) => <PlanSummary plan={{ ...PLAN, ...other }} />;

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
