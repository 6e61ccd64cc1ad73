import { textDocument } from '@tessellate/rich-text/light';
import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { PendingMessage } from './pending-message';

const none = () => undefined;
const unsent = (text: string, failure: string | null = null) => ({
  id: 'u1',
  threadId: 't1',
  document: textDocument(text),
  quote: null,
  failure,
  at: '2026-11-20T16:00:00Z',
});

const meta = {
  title: 'Discussions/Message on its way',
  component: PendingMessage,
  decorators: [Story => <ol style={{ padding: 0 }}>{Story()}</ol>],
  args: { message: unsent('Has anybody tried this?'), waitsFor: null, personId: 'p1', onRetry: none, onForget: none },
} satisfies Meta<typeof PendingMessage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sending: Story = {};
export const Waiting: Story = { args: { waitsFor: 'Too much was sent at once. It goes out in a minute.' } };
export const Failed: Story = {
  args: { message: unsent('Has anybody tried this?', 'This thread is locked. Nothing new can be written in it.') },
};
export const Long: Story = { args: { message: unsent(`${LONG.title} ${LONG.words}`, 'It is too long.') } };
