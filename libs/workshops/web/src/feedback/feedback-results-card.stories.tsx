import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { FeedbackResultsCard } from './feedback-results-card';

const results = {
  __typename: 'WorkshopFeedbackResults' as const,
  worth: [0, 1, 2, 4, 3],
  ready: [1, 0, 3, 3, 3],
  texts: ['Keep the hour with another school’s units.', 'Less listening before lunch.'],
};

const meta = {
  title: 'Workshops/Results of feedback',
  component: FeedbackResultsCard,
  args: { answers: 10, results },
} satisfies Meta<typeof FeedbackResultsCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Empty: Story = { args: { results: { ...results, texts: [] } } };
export const NumbersOnly: Story = { args: { results: { ...results, texts: null } } };
export const Long: Story = { args: { results: { ...results, texts: [LONG.words, LONG.title] } } };
export const RightToLeft: Story = { args: { results: { ...results, texts: [LONG.rightToLeft] } } };
