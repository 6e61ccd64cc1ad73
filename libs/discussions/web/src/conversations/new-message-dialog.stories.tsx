import { PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { NewMessageDialog } from './new-message-dialog';

const meta = {
  title: 'Discussions/New message',
  component: NewMessageDialog,
  args: { opened: true, onClose: () => undefined },
  parameters: { answers: { Draft: { draft: null } } },
} satisfies Meta<typeof NewMessageDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const ToSomebody: Story = { args: { to: PEOPLE.usual } };
export const Long: Story = { args: { to: PEOPLE.long } };
export const RightToLeft: Story = { args: { to: PEOPLE.rightToLeft } };
