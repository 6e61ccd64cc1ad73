import { appears, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { MathsDialog } from './maths-dialog';

const none = () => undefined;

const meta = {
  title: 'Editor/Formula',
  component: MathsDialog,
  args: {
    initial: { latex: '\\frac{3}{8}', display: false },
    existing: true,
    onSave: none,
    onRemove: none,
    onClose: none,
  },
  play: appears('math-field'),
} satisfies Meta<typeof MathsDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Empty: Story = { args: { initial: { latex: '', display: false }, existing: false } };
export const Long: Story = {
  args: { initial: { latex: Array.from({ length: 30 }, (_, power) => `x^{${power}}`).join(' + '), display: true } },
};
