import type { Meta, StoryObj } from '../stories';
import { CopyByHand } from './copy-by-hand';

const meta = { title: 'Shared/Copy by hand', component: CopyByHand } satisfies Meta<typeof CopyByHand>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  args: { opened: true, address: 'https://tessellate.example.org/practice/bar-models', onClose: () => undefined },
};
