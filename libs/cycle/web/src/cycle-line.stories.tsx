import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { CycleLine, type LineStep } from './cycle-line';

const meta = { title: 'Cycle/Cycle line', component: CycleLine } satisfies Meta<typeof CycleLine>;
export default meta;
type Story = StoryObj<typeof meta>;

const line = (count: number, now: number, title: string): LineStep[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    kind: index % 2 ? 'task' : 'workshop',
    name: `${index % 2 ? 'Task' : 'Workshop'} ${Math.floor(index / 2) + 1}`,
    ...(index === now ? { title } : {}),
    detail: index % 2 ? 'due 5 Dec' : '14 Dec, online',
    state: index < now ? 'done' : index === now ? 'now' : 'next',
    to: `/group/g1#step-${index}`,
  }));

export const Usual: Story = { args: { steps: line(7, 3, 'one unit, one representation') } };
export const Beginning: Story = { args: { steps: line(4, 0, 'Who we are') } };
export const Ended: Story = { args: { steps: line(4, 9, '') } };
export const TwoRows: Story = { args: { steps: line(14, 8, 'one unit, one representation') } };
export const Long: Story = { args: { steps: line(7, 3, LONG.title) } };
export const RightToLeft: Story = { args: { steps: line(7, 3, LONG.rightToLeft) } };
