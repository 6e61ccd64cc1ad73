import { textDocument } from '@tessellate/rich-text/light';
import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { CommentsContext } from '../comments-context';
import { PendingComment } from './pending-comment';

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
const unsent = (text: string, failure: string | null = null) => ({
  id: 'u1',
  parentId: null,
  document: textDocument(text),
  failure,
  at: '2026-11-20T16:00:00Z',
});
const waiting = 'Too much was sent at once. It goes out in a minute.';

const meta = {
  title: 'Comments/Comment on its way',
  component: PendingComment,
  decorators: [Story => <CommentsContext value={scope}>{Story()}</CommentsContext>],
  args: { comment: unsent('We did the same with Year 9.') },
} satisfies Meta<typeof PendingComment>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sending: Story = {};
export const Waiting: Story = {
  decorators: [Story => <CommentsContext value={{ ...scope, waitsFor: waiting }}>{Story()}</CommentsContext>],
};
export const Failed: Story = {
  args: { comment: unsent('We did the same with Year 9.', 'This strategy is no longer shared with you.') },
};
export const Long: Story = { args: { comment: unsent(`${LONG.title} ${LONG.words}`, 'It is too long.') } };
export const RightToLeft: Story = { args: { comment: unsent(LONG.rightToLeft) } };
