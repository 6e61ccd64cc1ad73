import type { Meta, StoryObj } from '../stories';
import { ArticleSkeleton, FeedSkeleton, ListSkeleton, ThreadSkeleton } from './skeletons';

const meta = { title: 'Shared/Skeletons', component: FeedSkeleton } satisfies Meta<typeof FeedSkeleton>;
export default meta;
type Story = StoryObj;

export const Feed: Story = { render: () => <FeedSkeleton count={2} /> };
export const Article: Story = { render: () => <ArticleSkeleton /> };
export const Thread: Story = { render: () => <ThreadSkeleton /> };
export const List: Story = { render: () => <ListSkeleton /> };
