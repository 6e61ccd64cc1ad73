import type { Meta, StoryObj } from '../stories';
import { ConnectionNotice } from './connection-notice';

const meta = {
  title: 'Shared/Connection notice',
  component: ConnectionNotice,
  args: { refusal: null },
} satisfies Meta<typeof ConnectionNotice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Reconnecting: Story = { args: { status: 'reconnecting' } };
export const Offline: Story = { args: { status: 'offline' } };
export const Intercepted: Story = { args: { status: 'intercepted' } };
export const Refused: Story = {
  args: {
    status: 'online',
    refusal: 'Too many devices are connected from this account. Close Tessellate on another one.',
  },
};
