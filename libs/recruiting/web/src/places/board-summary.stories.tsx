import { data, fieldsOf, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { BoardSummary, BoardSummaryFragment } from './board-summary';

const meta = { title: 'Recruiting/Summary of places', component: BoardSummary } satisfies Meta<typeof BoardSummary>;
export default meta;
type Story = StoryObj<typeof meta>;

const usual = fieldsOf(BoardSummaryFragment, {
  id: 'g1',
  hub: { id: 'h1' },
  capacity: 18,
  placesTaken: 11,
  recruitingUntil: '2026-07-10T22:59:00Z',
  offerDays: 7,
  started: false,
  commitmentRequired: 'BEFORE_PLACE',
  awaitingHeadteacher: 3,
  counts: [
    { state: 'OFFERED', count: 2 },
    { state: 'WAITLISTED', count: 4 },
  ],
  viewerCan: { manage: true },
});
const group = (other: Partial<typeof usual> = {}) => data(BoardSummaryFragment, { ...usual, ...other });

export const Usual: Story = { args: { group: group() } };
export const Empty: Story = { args: { group: group({ placesTaken: 0, counts: [], awaitingHeadteacher: 0 }) } };
export const Full: Story = { args: { group: group({ placesTaken: 18, started: true }) } };
export const OnlyRead: Story = { args: { group: group({ viewerCan: { manage: false } }) } };
