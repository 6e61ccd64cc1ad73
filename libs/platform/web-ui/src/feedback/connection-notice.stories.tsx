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
export const FromTheDevice: Story = { args: { status: 'offline', asOf: Date.parse('2026-11-16T08:12:00Z') } };
export const Intercepted: Story = { args: { status: 'intercepted' } };
export const Refused: Story = {
  args: {
    status: 'online',
    refusal: 'Too many devices are connected from this account. Close Tessellate on another one.',
  },
};
