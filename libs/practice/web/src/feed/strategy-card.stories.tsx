import { SchoolLineFragment } from '@tessellate/network-web';
import { data, fieldsOf, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { StrategyCard, StrategyCardFragment } from './strategy-card';

const meta = { title: 'Practice/Strategy card', component: StrategyCard } satisfies Meta<typeof StrategyCard>;
export default meta;
type Story = StoryObj<typeof meta>;

const usual = fieldsOf(StrategyCardFragment, {
  id: 's1',
  title: 'Bar models before the algorithm',
  excerpt: 'Pupils drew every ratio question for half a term before anybody wrote a fraction.',
  bigIdeas: ['REPRESENTATION_AND_STRUCTURE'],
  keyStages: ['KS3'],
  topics: ['ratio'],
  publishedAt: '2026-11-02T16:00:00Z',
  readingMinutes: 4,
  reactions: [{ kind: 'TRYING', count: 3 }],
  author: PEOPLE.usual,
  department: {
    id: 'd1',
    school: { id: 'sc1', ...data(SchoolLineFragment, { id: 'sc1', name: 'Hillside School', town: 'Leeds' }) },
  },
});
const strategy = (other: Partial<typeof usual> = {}) => data(StrategyCardFragment, { ...usual, ...other });

export const Usual: Story = { args: { strategy: strategy(), commentCount: 2 } };
export const WithoutDepartment: Story = {
  args: { strategy: strategy({ department: null, reactions: [], bigIdeas: [], topics: [] }) },
};
export const Long: Story = {
  args: {
    strategy: strategy({
      title: LONG.title,
      excerpt: LONG.words,
      author: PEOPLE.long,
      topics: ['ratio', 'fractions', 'a-topic-that-nobody-listed'],
    }),
    commentCount: 1_204,
  },
};
export const RightToLeft: Story = {
  args: { strategy: strategy({ title: LONG.rightToLeft, excerpt: LONG.rightToLeft, author: PEOPLE.rightToLeft }) },
};

const closely = { parameters: { density: 'compact' } };
export const Compact: Story = { ...Usual, ...closely };
export const CompactLong: Story = { ...Long, ...closely };
export const CompactRightToLeft: Story = { ...RightToLeft, ...closely };
