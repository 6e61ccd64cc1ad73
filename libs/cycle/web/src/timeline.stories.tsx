import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { type FullStep, Timeline } from './timeline';

const meta = {
  title: 'Cycle/Step',
  component: Timeline,
  decorators: [
    Story => (
      <>
        <h2>The cycle</h2>
        {Story()}
      </>
    ),
  ],
} satisfies Meta<typeof Timeline>;
export default meta;
type Story = StoryObj<typeof meta>;

const workshop: FullStep = {
  __typename: 'CycleStep',
  id: 'w3',
  kind: 'WORKSHOP',
  number: 3,
  title: 'One unit, one representation',
  brief: 'What the same picture carries from Year 7 to Year 9.',
  startsAt: '2027-01-14T13:30:00Z',
  endsAt: '2027-01-14T16:00:00Z',
  dueAt: null,
  format: 'FACE_TO_FACE',
  venue: 'Hillside School, Leeds',
  dayEquivalent: 0.5,
  state: 'NOW',
  draft: false,
  cancelledAt: null,
  cancelReason: null,
  accessNotes: 'Park at the back\nThe lift is on the left',
  agenda: '1:30 Welcome\n2:00 Findings',
  agendaItems: [],
  resources: [
    { __typename: 'StepResource', label: 'Guidance', url: 'https://www.ncetm.org.uk', file: null },
    {
      __typename: 'StepResource',
      label: 'Slides',
      url: null,
      file: { __typename: 'Attachment', id: 'f1', name: 'Slides.pdf', mediaType: 'application/pdf', bytes: 240_000 },
    },
  ],
};
const task: FullStep = {
  ...workshop,
  id: 't2',
  kind: 'TASK',
  number: 2,
  startsAt: null,
  endsAt: null,
  dueAt: '2026-12-05T23:59:00Z',
  state: 'NEXT',
  venue: null,
  format: null,
  dayEquivalent: null,
  resources: [],
  agenda: null,
  agendaItems: [],
  accessNotes: null,
};

export const Usual: Story = { args: { steps: [{ ...workshop, id: 'w2', number: 2, state: 'DONE' }, workshop, task] } };
export const Cancelled: Story = {
  args: { steps: [{ ...workshop, cancelledAt: '2026-12-01T10:00:00Z', cancelReason: 'Snow. A new date is to come.' }] },
};
export const Draft: Story = { args: { steps: [{ ...workshop, draft: true, state: 'NEXT' }] } };
export const Long: Story = {
  args: { steps: [{ ...workshop, title: LONG.title, venue: LONG.title, brief: LONG.words }] },
};
export const RightToLeft: Story = { args: { steps: [{ ...task, title: LONG.rightToLeft, brief: LONG.rightToLeft }] } };
