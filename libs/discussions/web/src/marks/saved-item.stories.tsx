import { data, fieldsOf, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { SavedItemFragment } from './marks.documents';
import { SavedItem } from './saved-item';

const meta = {
  title: 'Discussions/Saved item',
  component: SavedItem,
  decorators: [Story => <ul style={{ padding: 0 }}>{Story()}</ul>],
  args: { onRemove: () => undefined },
} satisfies Meta<typeof SavedItem>;
export default meta;
type Story = StoryObj<typeof meta>;

const message = {
  id: 'm1',
  number: 12,
  excerpt: 'Two questions from last week, one from last term.',
  createdAt: '2026-11-20T16:00:00Z',
  author: PEOPLE.other,
};
const usual = fieldsOf(SavedItemFragment, {
  id: 't1:12',
  savedAt: '2026-11-20T18:00:00Z',
  thread: { id: 't1', title: 'What do you do with the first ten minutes?', unreadCount: 0 },
  message,
});
const saved = (other: Partial<typeof usual> = {}) => data(SavedItemFragment, { ...usual, ...other });

export const Usual: Story = { args: { saved: saved() } };
export const Thread: Story = {
  args: { saved: saved({ message: null, thread: { id: 't1', title: 'Which unit, and who with?', unreadCount: 3 } }) },
};
export const Removed: Story = { args: { saved: saved({ message: { ...message, excerpt: '' } }) } };
export const Long: Story = {
  args: {
    saved: saved({
      thread: { id: 't1', title: LONG.title, unreadCount: 0 },
      message: { ...message, excerpt: LONG.words, author: PEOPLE.long },
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    saved: saved({
      thread: { id: 't1', title: LONG.rightToLeft, unreadCount: 0 },
      message: { ...message, excerpt: LONG.rightToLeft, author: PEOPLE.rightToLeft },
    }),
  },
};
