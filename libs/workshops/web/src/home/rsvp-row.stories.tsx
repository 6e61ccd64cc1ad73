import { type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { RsvpRow } from './rsvp-row';

const meta = { title: 'Workshops/Row of an invitation', component: RsvpRow } satisfies Meta<typeof RsvpRow>;
export default meta;
type Story = StoryObj<typeof meta>;

const usual: Story['args']['need'] = {
  __typename: 'WorkshopNeed',
  kind: 'RSVP',
  count: 1,
  workshopId: 'w3',
  workGroupId: 'g1',
  reference: '2026/27 · Sussex · Secondary Subject Leadership',
  number: 3,
  startsAt: '2027-01-14T13:30:00Z',
  endsAt: '2027-01-14T16:00:00Z',
  format: 'FACE_TO_FACE',
  beforeMove: false,
};

export const Usual: Story = { args: { needKey: 'workshop:RSVP:w3:1', need: usual } };
export const Blended: Story = { args: { needKey: 'workshop:RSVP:w3:1', need: { ...usual, format: 'BLENDED' } } };
export const Moved: Story = {
  args: { needKey: 'workshop:RSVP:w3:1', need: { ...usual, format: 'BLENDED', beforeMove: true } },
};
