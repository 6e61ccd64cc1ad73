import { fieldsOf, LONG, PEOPLE, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { ThreadState } from '../discussions.cache';
import { ThreadStateFragment } from '../message.fragments';
import { LockedNotice } from '../thread/locked-notice';
import { type Summary, ThreadSummaryFragment } from './lifecycle.documents';
import { ThreadSummaryCard } from './thread-summary-card';

const thread = (moderate = false) =>
  plain<ThreadState>(
    fieldsOf(ThreadStateFragment, {
      id: 't1',
      title: 'What do you do with the first ten minutes?',
      audienceKind: 'WORK_GROUP',
      audienceId: 'g1',
      stepId: null,
      lastNumber: 12,
      lastMessageAt: '2026-11-20T16:00:00Z',
      lastReadNumber: 9,
      unreadCount: 3,
      level: 'NORMAL' as const,
      pinned: false,
      locked: null,
      viewerCan: { post: false, moderate, edit: false },
    }),
  );
const quote = (excerpt: string, author = PEOPLE.other) => [{ id: 'm3', number: 3, excerpt, author }];
const usual = fieldsOf(ThreadSummaryFragment, {
  id: 'z1',
  people: 5,
  messages: 12,
  text: 'Most begin with two questions from last week.\nThe rest is for the workshop.',
  version: 1,
  editedAt: '2026-11-21T16:00:00Z',
  editedBy: PEOPLE.usual,
  quotes: quote('Two questions from last week, one from last term.'),
  questions: quote('And with Year 11?', PEOPLE.usual),
});
const summary = (other: Partial<typeof usual> = {}) => plain<Summary>({ ...usual, ...other });

type Locked = NonNullable<ThreadState['locked']>;
const locked = (other: Pick<Parameters<typeof plain<Locked>>[0], 'reason' | 'by'>) =>
  plain<Locked>({ at: '2026-11-21T16:00:00Z', ...other });

const meta = {
  title: 'Discussions/Summary of a thread',
  component: ThreadSummaryCard,
  args: { thread: thread(), summary: summary() },
} satisfies Meta<typeof ThreadSummaryCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Empty: Story = {
  args: {
    thread: thread(true),
    summary: summary({ people: 0, messages: 0, text: '', editedAt: null, editedBy: null, quotes: [], questions: [] }),
  },
};
export const Long: Story = {
  args: { summary: summary({ text: LONG.title, editedBy: PEOPLE.long, quotes: quote(LONG.title, PEOPLE.long) }) },
};
export const RightToLeft: Story = {
  args: { summary: summary({ text: LONG.rightToLeft, quotes: quote(LONG.rightToLeft, PEOPLE.rightToLeft) }) },
};
export const ClosedByItself: Story = {
  render: () => <LockedNotice locked={locked({ reason: '', by: null })} />,
};
export const LockedBySomebody: Story = {
  render: () => <LockedNotice locked={locked({ reason: LONG.title, by: PEOPLE.long })} />,
};
