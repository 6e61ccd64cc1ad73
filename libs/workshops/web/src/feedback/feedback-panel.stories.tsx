import { plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { Feedback } from './feedback.documents';
import { FeedbackPanel } from './feedback-panel';

const usual = {
  id: 'w1',
  open: true,
  openedAt: '2026-11-20T16:00:00Z',
  closesAt: '2026-11-27T16:00:00Z',
  viewerCanAnswer: true,
  viewerAnswered: false,
  answers: null,
  results: null,
};

const meta = {
  title: 'Workshops/Way to the feedback',
  component: FeedbackPanel,
  args: { feedback: plain<Feedback>(usual), path: '/group/g1/workshops/w1' },
} satisfies Meta<typeof FeedbackPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Answered: Story = { args: { feedback: plain<Feedback>({ ...usual, viewerAnswered: true }) } };
