import { data, fieldsOf, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { RsvpPanel, RsvpPanelFragment } from './rsvp-panel';

const meta = { title: 'Workshops/Will you come', component: RsvpPanel } satisfies Meta<typeof RsvpPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const usual = fieldsOf(RsvpPanelFragment, {
  id: 'w1',
  format: 'BLENDED',
  startsAt: '2027-01-14T13:30:00Z',
  viewerCan: { lead: false, rsvp: true },
  viewerRsvp: null,
});
const workshop = (other: Partial<typeof usual> = {}) => data(RsvpPanelFragment, { ...usual, ...other });
const apologies = (reason: string) => ({
  choice: 'APOLOGIES' as const,
  reason,
  answeredAt: '2026-12-01T09:00:00Z',
  beforeMove: true,
});

export const Empty: Story = { args: { workshop: workshop() } };
export const Usual: Story = {
  args: { workshop: workshop({ viewerRsvp: { ...apologies(''), choice: 'COMING', beforeMove: false } }) },
};
export const Moved: Story = { args: { workshop: workshop({ viewerRsvp: apologies(LONG.words) }) } };
export const Begun: Story = {
  args: { workshop: workshop({ viewerCan: { lead: false, rsvp: false }, viewerRsvp: apologies('') }) },
};
