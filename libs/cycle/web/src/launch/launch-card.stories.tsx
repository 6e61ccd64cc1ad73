import { data, fieldsOf, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { LaunchCard, LaunchFragment } from './launch-card';

const meta = { title: 'Cycle/Launch checklist', component: LaunchCard } satisfies Meta<typeof LaunchCard>;
export default meta;
type Story = StoryObj<typeof meta>;

const item = (id: string, title: string, detail: string, action: string, done = false) => ({
  __typename: 'LaunchItem' as const,
  ...{ id, title, detail, action, done },
  path: '/group/g1/plan',
});
const usual = fieldsOf(LaunchFragment, {
  openCount: 3,
  items: [
    item('group.facilitator', 'A facilitator leads the group', '', 'Appoint one', true),
    item('cycle.dates', 'Every workshop has a date', 'Two workshops have no date.', 'Set the dates'),
    item('cycle.published', 'The plan is published', 'The group cannot see seven drafts yet.', 'Publish it'),
    item('recruiting.joined', 'Everybody with a place has joined', '', 'See who', true),
    item('thread.first', 'There is a welcome thread', 'Nobody has opened one yet.', 'Open one'),
  ],
});
export const Usual: Story = { args: { launch: data(LaunchFragment, usual) } };
export const Long: Story = {
  args: {
    launch: data(LaunchFragment, { openCount: 1, items: [item('note.long', LONG.title, LONG.words, 'Set the dates')] }),
  },
};
export const RightToLeft: Story = {
  args: {
    launch: data(LaunchFragment, {
      openCount: 1,
      items: [item('note.rtl', LONG.rightToLeft, LONG.rightToLeft, 'Set the dates')],
    }),
  },
};
