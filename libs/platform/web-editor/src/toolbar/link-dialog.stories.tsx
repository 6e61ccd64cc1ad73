import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { LinkDialog } from './link-dialog';

const none = () => undefined;

const meta = {
  title: 'Editor/Link',
  component: LinkDialog,
  args: { href: 'https://www.ncetm.org.uk', needsText: false, onSave: none, onRemove: none, onClose: none },
} satisfies Meta<typeof LinkDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Empty: Story = { args: { href: '', needsText: true } };
export const Long: Story = { args: { href: `https://www.ncetm.org.uk/${LONG.title.replaceAll(' ', '-')}` } };
