import { fieldsOf, LONG, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { WorkshopFactsList, WorkshopProgramme } from './workshop-facts';
import { type WorkshopFacts, WorkshopFactsFragment } from './workshops.documents';

const meta = { title: 'Workshops/Facts of a workshop', component: WorkshopFactsList } satisfies Meta<
  typeof WorkshopFactsList
>;
export default meta;
type Story = StoryObj;

const usual = fieldsOf(WorkshopFactsFragment, {
  id: 'w1',
  number: 3,
  title: 'One unit, one representation',
  brief: 'What the same picture carries from Year 7 to Year 9.',
  startsAt: '2027-01-14T13:30:00Z',
  endsAt: '2027-01-14T16:00:00Z',
  format: 'FACE_TO_FACE',
  venue: 'Hillside School, Leeds',
  accessNotes: 'Park at the back.\nThe lift is on the left.',
  agenda: '1:30 Welcome\n2:00 Findings',
  agendaItems: [
    { id: 'a1', title: 'What we found', minutes: 60, prompt: 'Which change would you make again tomorrow?' },
    { id: 'a2', title: 'Tea', minutes: 15, prompt: null },
  ],
  dayEquivalent: 0.5,
  published: true,
  cancelledAt: null,
  cancelReason: null,
  materials: [
    { label: 'Guidance', url: 'https://www.ncetm.org.uk', file: null },
    {
      label: 'Slides',
      url: null,
      file: { id: 'f1', name: 'Slides.pdf', mediaType: 'application/pdf', bytes: 240_000 },
    },
  ],
});
const shown = (other: Partial<typeof usual> = {}) => {
  const facts = plain<WorkshopFacts>({ ...usual, ...other });
  return (
    <>
      <WorkshopFactsList facts={facts} />
      <WorkshopProgramme facts={facts} />
    </>
  );
};

export const Usual: Story = { render: () => shown() };
export const Empty: Story = {
  render: () =>
    shown({ startsAt: null, format: null, venue: null, accessNotes: null, agenda: null, brief: '', materials: [] }),
};
export const Long: Story = { render: () => shown({ venue: LONG.title, brief: LONG.words, agenda: LONG.title }) };
export const RightToLeft: Story = {
  render: () => shown({ venue: LONG.rightToLeft, brief: LONG.rightToLeft, agenda: LONG.rightToLeft }),
};
