import { both, data, FORMULA, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { CommentsContext } from '../comments-context';
import { CommentActionsFragment } from './comment-actions';
import { CommentItem, CommentItemFragment } from './comment-item';
import { CommentReactionsFragment } from './comment-reactions';
import { RemovedComment, RemovedCommentFragment } from './removed-comment';

const none = () => undefined;
const scope = {
  host: { type: 'STRATEGY' as const, id: 's1' },
  mayPost: true,
  linkedId: null,
  unsent: [],
  waitsFor: null,
  send: () => true,
  retry: none,
  forget: none,
};
const meta = {
  title: 'Comments/Comment',
  component: CommentItem,
  decorators: [Story => <CommentsContext value={scope}>{Story()}</CommentsContext>],
} satisfies Meta<typeof CommentItem>;
export default meta;
type Story = StoryObj<typeof meta>;

interface Shown {
  html?: string;
  author?: (typeof PEOPLE)['usual'];
  resolvedAt?: string | null;
  mine?: boolean;
}

function comment({ html, author = PEOPLE.other, resolvedAt = null, mine = false }: Shown = {}) {
  const viewerCan = { edit: mine, remove: mine, resolve: true };
  return data(CommentItemFragment, {
    id: 'c1',
    html: html ?? '<p>We did the same with Year 9, and they asked for more.</p>',
    createdAt: '2026-11-20T16:00:00Z',
    editedAt: mine ? '2026-11-20T17:00:00Z' : null,
    resolvedAt,
    author,
    ...both(
      data(CommentActionsFragment, { id: 'c1', resolvedAt, author, viewerCan }),
      data(CommentReactionsFragment, { id: 'c1', reactions: [{ kind: 'TRYING', count: 2, mine }] }),
    ),
  });
}

export const Usual: Story = { args: { comment: comment() } };
export const Own: Story = { args: { comment: comment({ mine: true }) } };
export const Resolved: Story = { args: { comment: comment({ resolvedAt: '2026-11-21T16:00:00Z' }) } };
export const Formula: Story = { args: { comment: comment({ html: FORMULA }) } };
export const Long: Story = {
  args: { comment: comment({ html: `<p>${LONG.title}</p><p>${LONG.words}</p>`, author: PEOPLE.long }) },
};
export const RightToLeft: Story = {
  args: { comment: comment({ html: `<p dir="auto">${LONG.rightToLeft}</p>`, author: PEOPLE.rightToLeft }) },
};
export const Removed: Story = {
  args: { comment: comment() },
  render: () => (
    <RemovedComment
      comment={data(RemovedCommentFragment, { id: 'c1', removalReason: 'It named a pupil.', remover: PEOPLE.usual })}
    />
  ),
};
