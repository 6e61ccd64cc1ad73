import { plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { PlanParts, PlanStep } from './plan.documents';
import { PublishBar } from './publish-bar';

const meta = {
  title: 'Cycle/Publishing drafts',
  component: PublishBar,
  args: {
    plan: plain<PlanParts>({
      id: 'g1',
      open: true,
      projectDays: 4,
      plannedDays: 3.5,
      issues: [],
      workGroup: { id: 'g1', title: 'Secondary Subject Leadership', reference: 'SSL-26-1', steps: [] },
    }),
    steps: [],
  },
} satisfies Meta<typeof PublishBar>;
export default meta;
type Story = StoryObj<typeof meta>;

const draft = (id: string) =>
  plain<PlanStep>({
    id,
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
    draft: true,
    cancelledAt: null,
    cancelReason: null,
    accessNotes: null,
    agenda: null,
    resources: [],
  });

export const One: Story = { args: { steps: [draft('w1')] } };
export const Several: Story = { args: { steps: [draft('w1'), draft('w2'), draft('w3')] } };
