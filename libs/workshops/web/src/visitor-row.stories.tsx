import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { VisitorRow } from './visitor-row';

const visitor = {
  id: 'v1',
  name: 'Imogen Hartley',
  school: 'Hillside School',
  email: null,
  arrivedAt: '2026-11-20T09:40:00Z',
  letterAt: null,
};

const meta = {
  title: 'Workshops/Row of a visitor',
  component: VisitorRow,
  decorators: [Story => <ul style={{ padding: 0 }}>{Story()}</ul>],
  args: { visitor, manages: false },
} satisfies Meta<typeof VisitorRow>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const AsksToJoin: Story = { args: { visitor: { ...visitor, email: 'imogen@hillside.example' }, manages: true } };
export const WrittenTo: Story = { args: { visitor: { ...visitor, letterAt: '2026-11-23T08:00:00Z' }, manages: true } };
export const Waiting: Story = { args: { waiting: true } };
export const Long: Story = { args: { visitor: { ...visitor, name: LONG.title, school: LONG.title } } };
export const RightToLeft: Story = { args: { visitor: { ...visitor, name: 'ليلى حداد', school: 'مدرسة التل' } } };
