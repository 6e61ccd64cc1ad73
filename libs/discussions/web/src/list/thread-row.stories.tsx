import { data, fieldsOf, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { ThreadRowFragment } from '../list.documents';
import { ThreadRow } from './thread-row';

const meta = {
  title: 'Discussions/Thread row',
  component: ThreadRow,
  decorators: [Story => <ul style={{ padding: 0 }}>{Story()}</ul>],
} satisfies Meta<typeof ThreadRow>;
export default meta;
type Story = StoryObj<typeof meta>;

const usual = fieldsOf(ThreadRowFragment, {
  id: 't1',
  title: 'What do you do with the first ten minutes?',
  audienceId: 'g1',
  stepId: null,
  lastNumber: 12,
  lastMessageAt: '2026-11-20T16:00:00Z',
  lastReadNumber: 9,
  unreadCount: 3,
  level: 'NORMAL',
  pinned: false,
  locked: null,
  createdBy: PEOPLE.usual,
  summary: null,
  lastMessage: { id: 'm12', excerpt: 'Two questions from last week, one from last term.', author: PEOPLE.other },
});
const thread = (other: Partial<typeof usual> = {}) => data(ThreadRowFragment, { ...usual, ...other });

export const Usual: Story = { args: { thread: thread() } };
export const Read: Story = { args: { thread: thread({ unreadCount: 0 }) } };
export const Muted: Story = { args: { thread: thread({ level: 'MUTED' }) } };
export const Empty: Story = { args: { thread: thread({ lastMessage: null, unreadCount: 0 }) } };
export const Locked: Story = {
  args: { thread: thread({ locked: { at: '2026-11-21T16:00:00Z', reason: 'Settled' } }) },
};
export const Closed: Story = {
  args: {
    thread: thread({
      locked: { at: '2026-11-21T16:00:00Z', reason: 'Settled' },
      summary: { id: 'z1', people: 5, messages: 12, text: '' },
    }),
  },
};
export const Long: Story = {
  args: {
    thread: thread({
      title: LONG.title,
      unreadCount: 1_204,
      lastMessage: { id: 'm1', excerpt: LONG.words, author: PEOPLE.long },
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    thread: thread({
      title: LONG.rightToLeft,
      lastMessage: { id: 'm1', excerpt: LONG.rightToLeft, author: PEOPLE.rightToLeft },
    }),
  },
};

const closely = { parameters: { density: 'compact' } };
export const Compact: Story = { ...Usual, ...closely };
export const CompactLong: Story = { ...Long, ...closely };
