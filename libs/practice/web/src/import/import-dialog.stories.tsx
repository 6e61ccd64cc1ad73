import type { Meta, StoryObj } from '@tessellate/web-ui/stories';
import { ImportDialog } from './import-dialog';

const none = () => undefined;
const meta = {
  title: 'Practice/Start from a text',
  component: ImportDialog,
  args: { opened: true, onClose: none, onDone: none },
} satisfies Meta<typeof ImportDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
