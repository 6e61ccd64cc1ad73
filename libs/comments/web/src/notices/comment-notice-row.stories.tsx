import { data, fieldsOf, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { CommentNoticeRow, CommentNoticeRowFragment } from './comment-notice-row';

const meta = { title: 'Comments/Row of what is new', component: CommentNoticeRow } satisfies Meta<
  typeof CommentNoticeRow
>;
export default meta;
type Story = StoryObj<typeof meta>;

const usual = fieldsOf(CommentNoticeRowFragment, {
  kind: 'REPLY',
  excerpt: 'We did the same with Year 9, and they asked for more.',
  targetTitle: 'Bar models from Year 7 on',
  path: '/practice/s1?comment=c1',
  comment: { id: 'c1', createdAt: '2026-11-20T16:00:00Z', author: PEOPLE.other },
});
const notice = (other: Partial<typeof usual> = {}) => data(CommentNoticeRowFragment, { ...usual, ...other });
const by = (author: (typeof PEOPLE)['usual']) => ({ ...usual.comment, author });

export const Usual: Story = { args: { notice: notice() } };
export const Long: Story = {
  args: { notice: notice({ kind: 'OWNED', excerpt: LONG.words, targetTitle: LONG.title, comment: by(PEOPLE.long) }) },
};
export const RightToLeft: Story = {
  args: {
    notice: notice({
      kind: 'MENTION',
      excerpt: LONG.rightToLeft,
      targetTitle: LONG.rightToLeft,
      comment: by(PEOPLE.rightToLeft),
    }),
  },
};
