import { data, fieldsOf, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { NoticeRow, NoticeRowFragment } from './notice-row';

const meta = {
  title: 'Notifications/Notice row',
  component: NoticeRow,
  decorators: [Story => <ul style={{ padding: 0 }}>{Story()}</ul>],
  args: { onRead: () => undefined },
} satisfies Meta<typeof NoticeRow>;
export default meta;
type Story = StoryObj<Partial<Parameters<typeof NoticeRow>[0]>>;

const usual = fieldsOf(NoticeRowFragment, {
  id: 'n1',
  title: 'Tom Fielding replied to you',
  detail: 'Two questions from last week, one from last term.',
  path: '/discussions/t1?message=12',
  at: '2026-11-20T16:00:00Z',
  readAt: null,
  viewerCanReply: true,
});
const notice = (other: Partial<typeof usual> = {}) => data(NoticeRowFragment, { ...usual, ...other });

export const Usual: Story = { args: { notice: notice() } };
export const Read: Story = {
  args: { notice: notice({ readAt: '2026-11-20T17:00:00Z', detail: null, viewerCanReply: false }) },
};
export const Long: Story = { args: { notice: notice({ title: LONG.title, detail: LONG.words }) } };
export const RightToLeft: Story = { args: { notice: notice({ title: LONG.rightToLeft, detail: LONG.rightToLeft }) } };
