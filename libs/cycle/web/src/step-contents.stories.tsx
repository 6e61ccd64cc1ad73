import { LONG, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { Step } from './cycle';
import type { StepDetails } from './step-details';
import { StepContents } from './step-contents';

const resources = (label: string) =>
  plain<StepDetails['resources']>([
    { label, url: 'https://www.ncetm.org.uk', file: null },
    { label, url: null, file: { id: 'f1', name: `${label}.pdf`, mediaType: 'application/pdf', bytes: 240_000 } },
  ]);
const usual = plain<Step & StepDetails>({
  id: 'w1',
  kind: 'WORKSHOP',
  number: 2,
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
  accessNotes: 'Park at the back.\nThe lift is on the left.',
  agenda: '1:30 Welcome\n2:00 Findings',
  agendaItems: [],
  resources: resources('Slides'),
});
const step = (other: Partial<typeof usual> = {}) => ({ ...usual, ...other });

const meta = { title: 'Cycle/What a step holds', component: StepContents } satisfies Meta<typeof StepContents>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = { args: { step: step() } };
export const Long: Story = { args: { step: step({ brief: LONG.words, resources: resources(LONG.title) }) } };
export const RightToLeft: Story = {
  args: { step: step({ brief: LONG.rightToLeft, resources: resources(LONG.rightToLeft) }) },
};
