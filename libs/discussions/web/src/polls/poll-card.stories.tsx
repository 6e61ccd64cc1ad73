import { fieldsOf, LONG, PEOPLE, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { Message } from '../discussions.cache';
import { MessageItemFragment } from '../message.fragments';
import { PollCard } from './poll-card';

type Poll = NonNullable<Message['poll']>;

const answers = (texts: readonly string[], votes: readonly (number | null)[]) =>
  texts.map((text, position) => ({
    __typename: 'PollAnswer' as const,
    position,
    text,
    votes: votes[position] ?? null,
  }));
const DAYS = ['Tuesday after school', 'Thursday after school', 'Saturday morning'];
const poll: Poll = {
  __typename: 'Poll',
  messageId: 'm1',
  several: false,
  anonymous: false,
  closesAt: null,
  closed: false,
  voters: 9,
  mine: [1],
  answers: answers(DAYS, [3, 6, 0]),
};
const usual = fieldsOf(MessageItemFragment, {
  id: 'm1',
  threadId: 't1',
  number: 12,
  createdAt: '2026-11-20T16:00:00Z',
  editedAt: null,
  version: 1,
  html: '<p>Which day suits you?</p><ul><li><p>Tuesday</p></li></ul>',
  excerpt: 'Which day suits you?',
  author: PEOPLE.other,
  quote: null,
  reactions: [],
  poll: null,
  removed: null,
  viewerCan: { edit: false, remove: false, moderate: false, restore: false, react: true },
});
const message = (other: Partial<Poll> = {}, html = usual.html) =>
  plain<Message>({ ...usual, html, poll: { ...poll, ...other } });

const meta = {
  title: 'Discussions/Poll card',
  component: PollCard,
  args: { message: message(), own: false },
} satisfies Meta<typeof PollCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Own: Story = { args: { own: true } };
export const Empty: Story = { args: { message: message({ voters: 0, mine: [], answers: answers(DAYS, [0, 0, 0]) }) } };
export const NotShownYet: Story = {
  args: { message: message({ anonymous: true, voters: 2, mine: [0], answers: answers(DAYS, []) }) },
};
export const Several: Story = { args: { message: message({ several: true, mine: [0, 1] }) } };
export const Closed: Story = { args: { message: message({ closed: true }) } };
export const Long: Story = {
  args: { message: message({ answers: answers([LONG.title, 'B'], [7, 2]) }, `<p>${LONG.title}</p>`) },
};
export const RightToLeft: Story = {
  args: {
    message: message({ answers: answers([LONG.rightToLeft, LONG.rightToLeft], [7, 2]) }, `<p>${LONG.rightToLeft}</p>`),
  },
};
