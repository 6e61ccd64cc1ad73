import type { Meta, StoryObj } from '../stories';
import { SaveState } from './save-state';

const meta = { title: 'Shared/Save state', component: SaveState } satisfies Meta<typeof SaveState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Saving: Story = { args: { status: 'saving' } };
export const Saved: Story = { args: { status: 'saved', savedAt: '2026-11-28T16:20:00Z' } };
export const OnThisDevice: Story = { args: { status: 'device' } };
