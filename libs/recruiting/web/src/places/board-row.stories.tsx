import { data, fieldsOf, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { BoardRow, BoardRowFragment } from './board-row';

const none = () => undefined;
const meta = {
  title: 'Recruiting/Row of the places board',
  component: BoardRow,
  decorators: [Story => <ul style={{ padding: 0 }}>{Story()}</ul>],
  args: { ticked: false, onTick: none, onOpen: none },
} satisfies Meta<typeof BoardRow>;
export default meta;
type Story = StoryObj<Partial<Parameters<typeof BoardRow>[0]>>;

const usual = fieldsOf(BoardRowFragment, {
  id: 'a1',
  name: 'Amara Okafor',
  state: 'AWAITING_HUB',
  role: 'SUBJECT_LEADER',
  roleText: null,
  version: 1,
  committedAt: null,
  commitmentDeclinedAt: null,
  commitmentWaivedAt: null,
  headteacherAskedAt: '2026-06-09T09:00:00Z',
  headteacherAsked: 2,
  chasingStoppedAt: null,
  ending: null,
  submittedAt: '2026-06-02T09:00:00Z',
  waitlistPosition: null,
  offerExpiresAt: null,
  hasAccount: false,
  sameSchool: [],
  school: { id: 's1', name: 'Hillside School', town: 'Leeds' },
});
const row = (other: Partial<typeof usual> = {}) => data(BoardRowFragment, { ...usual, ...other });

export const Usual: Story = { args: { row: row() } };
export const SameSchool: Story = { args: { row: row({ sameSchool: ['Ben Hale', LONG.name] }) } };
export const Waitlisted: Story = { args: { row: row({ state: 'WAITLISTED', waitlistPosition: 4 }), ticked: true } };
export const Offered: Story = {
  args: { row: row({ state: 'OFFERED', offerExpiresAt: '2026-07-01T16:00:00Z', committedAt: '2026-06-09T09:00:00Z' }) },
};
export const Placed: Story = { args: { row: row({ state: 'PLACED', commitmentWaivedAt: '2026-06-09T09:00:00Z' }) } };
export const Withdrawn: Story = { args: { row: row({ state: 'WITHDRAWN' }), onTick: undefined } };
export const Long: Story = {
  args: {
    row: row({
      name: LONG.name,
      roleText: LONG.words.slice(0, 120),
      school: { id: 's1', name: LONG.title, town: LONG.name },
      state: 'OFFERED',
      offerExpiresAt: '2026-07-01T16:00:00Z',
    }),
  },
};
export const RightToLeft: Story = { args: { row: row({ name: LONG.rightToLeft }) } };

const closely = { parameters: { density: 'compact' } };
export const Compact: Story = { ...Offered, ...closely };
export const CompactLong: Story = { ...Long, ...closely };
