import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { MarkPanel } from './mark-panel';

const meta = {
  title: 'Workshops/Panel of marks',
  component: MarkPanel,
  args: {
    name: 'Christine Mulvaney',
    details: 'arrived 1:58 pm · Hillside School · 2.5 of 4 days',
    marks: true,
    shown: { mark: 'PRESENT', credit: 0.5 },
    worth: 0.5,
    onChoose: () => undefined,
  },
} satisfies Meta<typeof MarkPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Late: Story = { args: { shown: { mark: 'LATE', credit: 0.75 }, worth: 1 } };
export const CreditAlone: Story = {
  args: { marks: false, details: null, shown: { mark: 'LEFT_EARLY', credit: 0.25 } },
};
export const Long: Story = { args: { name: LONG.title, details: LONG.title } };
