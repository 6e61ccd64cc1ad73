import type { Meta, StoryObj } from '@tessellate/web-ui/stories';
import { WorkshopThreadPanel } from './workshop-thread-panel';

const meta = { title: 'Discussions/Thread of a workshop', component: WorkshopThreadPanel } satisfies Meta<
  typeof WorkshopThreadPanel
>;
export default meta;
type Story = StoryObj<typeof meta>;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

export const Usual: Story = { args: { opensAt: inHours(-1), thread: { id: 't1', unreadCount: 3 } } };
export const AllRead: Story = { args: { opensAt: inHours(-48), thread: { id: 't1', unreadCount: 0 } } };
export const Before: Story = { args: { opensAt: inHours(2), thread: null } };
/** Weeks before it there is nothing to say. */
export const Empty: Story = { args: { opensAt: inHours(24 * 20), thread: null } };
