import { appears, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { NotSentNotice } from './not-sent';

const none = () => undefined;
const meta = {
  title: 'App/What is not sent',
  component: NotSentNotice,
  args: { elsewhere: [], waitsFor: null, online: false, retry: none, remove: none },
} satisfies Meta<typeof NotSentNotice>;
export default meta;
type Story = StoryObj<typeof meta>;

const written = (id: string, failure: string | null = null, words = 'Two questions from last week.') => ({
  place: 'thread:t1',
  entry: {
    id,
    at: '2026-11-20T16:00:00Z',
    failure,
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
  },
  refused: 'A message was not sent',
});

export const Waiting: Story = { args: { elsewhere: [written('1'), written('2')] } };
export const Failed: Story = {
  args: { elsewhere: [written('1', 'This discussion is locked.'), written('2')], online: true },
  play: appears('[role=alert]'),
};
export const Long: Story = {
  args: { elsewhere: [written('1', LONG.words, LONG.title), written('2', LONG.words, LONG.rightToLeft)], online: true },
  play: appears('[role=alert]'),
};
