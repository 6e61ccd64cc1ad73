import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { UndoBar } from './undo-bar';

const undoable = (words: string) => ({ act: 'a1', words, back: [], at: 0 });

const meta = {
  title: 'Workshops/Undo bar of the register',
  component: UndoBar,
  args: { last: undoable('Christine Mulvaney: late'), undone: null, onUndo: () => undefined },
} satisfies Meta<typeof UndoBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Undone: Story = { args: { last: null, undone: 'Christine Mulvaney: late' } };
export const Long: Story = { args: { last: undoable(LONG.title) } };
