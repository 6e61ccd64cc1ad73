import { fieldsOf, FORMULA, LONG, PEOPLE, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { Message } from '../discussions.cache';
import { MessageItemFragment } from '../message.fragments';
import { MessageItem } from './message-item';

const none = () => undefined;
const usual = fieldsOf(MessageItemFragment, {
  id: 'm1',
  threadId: 't1',
  number: 12,
  createdAt: '2026-11-20T16:00:00Z',
  editedAt: null,
  version: 1,
  html: '<p>Two questions from last week, one from last term.</p>',
  excerpt: 'Two questions from last week, one from last term.',
  author: PEOPLE.other,
  quote: null,
  reactions: [{ kind: 'AGREE', count: 2, mine: true }],
  poll: null,
  removed: null,
  viewerCan: { edit: false, remove: false, moderate: false, restore: false, react: true },
});
const message = (other: Partial<typeof usual> = {}) => plain<Message>({ ...usual, ...other });

const meta = {
  title: 'Discussions/Message',
  component: MessageItem,
  decorators: [Story => <ol style={{ padding: 0 }}>{Story()}</ol>],
  args: {
    message: message(),
    continued: false,
    own: false,
    focusable: true,
    editing: false,
    onEdit: none,
    onReply: none,
    onJump: none,
    saved: false,
    onSave: none,
    onUnread: none,
  },
} satisfies Meta<typeof MessageItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Continued: Story = { args: { continued: true } };
export const Quoting: Story = {
  args: {
    own: true,
    message: message({ quote: { id: 'm0', number: 3, excerpt: 'How do you begin a lesson?', author: PEOPLE.usual } }),
  },
};
export const Saved: Story = { args: { saved: true } };
export const Edited: Story = { args: { message: message({ editedAt: '2026-11-20T16:05:00Z' }) } };
export const Removed: Story = {
  args: {
    message: message({
      html: '',
      reactions: [],
      removed: { at: '2026-11-20T17:00:00Z', reason: 'It named a pupil.', by: PEOPLE.usual },
    }),
  },
};
export const RemovedForModerators: Story = {
  args: {
    message: message({
      html: '',
      reactions: [],
      removed: { at: '2026-11-20T17:00:00Z', reason: 'It named a pupil.', by: PEOPLE.usual },
      viewerCan: { edit: false, remove: false, moderate: false, restore: true, react: false },
    }),
  },
};
export const Formula: Story = { args: { message: message({ html: FORMULA }) } };
export const Long: Story = {
  args: {
    message: message({
      html: `<p>${LONG.title}</p><p>${LONG.words}</p>`,
      author: PEOPLE.long,
      quote: { id: 'm0', number: 3, excerpt: LONG.words, author: PEOPLE.long },
    }),
  },
};
export const RightToLeft: Story = {
  args: { message: message({ html: `<p dir="auto">${LONG.rightToLeft}</p>`, author: PEOPLE.rightToLeft }) },
};
