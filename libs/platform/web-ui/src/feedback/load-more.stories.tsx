import type { Meta, StoryObj } from '../stories';
import { LoadMore } from './load-more';

const meta = {
  title: 'Shared/Load more',
  component: LoadMore,
  args: { hasMore: true, loading: false, onMore: () => undefined },
} satisfies Meta<typeof LoadMore>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Loading: Story = { args: { loading: true } };
export const Failed: Story = { args: { failed: true } };
