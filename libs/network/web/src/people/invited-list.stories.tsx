import type { Meta, StoryObj } from '@tessellate/web-ui/stories';
import { PEOPLE } from '@tessellate/web-ui/stories';
import { InvitedList } from './invited-list';

const meta = {
  title: 'Network/People invited',
  component: InvitedList,
  args: { invite: () => Promise.resolve(), withdraw: () => Promise.resolve() },
} satisfies Meta<typeof InvitedList>;
export default meta;
type Story = StoryObj<typeof meta>;

const invited = (name: string, email = 'ada.king@school.example') => ({
  ...{ id: name, name, email, expiresAt: '2026-12-24T12:00:00Z' },
});

export const Usual: Story = { args: { invitations: [invited('Ada King'), invited(PEOPLE.other.name)] } };
export const Empty: Story = { args: { invitations: [] } };
export const Long: Story = {
  args: { invitations: [invited(PEOPLE.long.name, `${'long.'.repeat(12)}address@school.example`)] },
};
export const RightToLeft: Story = { args: { invitations: [invited(PEOPLE.rightToLeft.name)] } };
