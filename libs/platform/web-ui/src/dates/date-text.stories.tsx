import type { Meta, StoryObj } from '../stories';
import { DateText, RelativeTime } from './date-text';

const meta = { title: 'Shared/Date', component: DateText } satisfies Meta<typeof DateText>;
export default meta;
type Story = StoryObj<typeof meta>;

const from = '2027-01-14T13:30:00Z';

export const Usual: Story = { args: { from, to: '2027-01-14T16:00:00Z' } };
export const LongDay: Story = { args: { from, format: 'long-day' } };
export const Relative: Story = { args: { from }, render: () => <RelativeTime at="2026-11-02T16:00:00Z" /> };
