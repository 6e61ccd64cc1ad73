import { FORMULA, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { FindingCard } from './finding-card';

const finding = {
  id: 'w1',
  person: PEOPLE.usual,
  school: 'Hillside School',
  html: '<p>Nobody drew the bar twice once they had to explain it.</p>',
  left: false,
};
const meta = {
  title: 'Tasks/Finding',
  component: FindingCard,
  decorators: [Story => <ul style={{ padding: 0, listStyle: 'none' }}>{Story()}</ul>],
  args: { finding, path: '/group/g1/tasks/t1/work/w1' },
} satisfies Meta<typeof FindingCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const HasLeft: Story = { args: { finding: { ...finding, left: true, school: null } } };
export const Formula: Story = { args: { finding: { ...finding, html: FORMULA } } };
export const Long: Story = {
  args: {
    finding: { ...finding, person: PEOPLE.long, school: LONG.title, html: `<p>${LONG.title} ${LONG.words}</p>` },
  },
};
export const RightToLeft: Story = {
  args: { finding: { ...finding, person: PEOPLE.rightToLeft, html: `<p dir="auto">${LONG.rightToLeft}</p>` } },
};
