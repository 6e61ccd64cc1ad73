import { Button } from '@mantine/core';
import { LONG, type Meta, type StoryObj } from '../stories';
import { EmptyState, ErrorState, NotFoundState } from './states';

const meta = { title: 'Shared/States of a page', component: EmptyState } satisfies Meta<typeof EmptyState>;
export default meta;
type Story = StoryObj;

export const Empty: Story = {
  render: () => (
    <EmptyState title="No strategies yet" action={<Button>Write the first</Button>}>
      <p>What one department has tried, others can adapt.</p>
    </EmptyState>
  ),
};
export const Failed: Story = {
  render: () => <ErrorState message="The server did not answer." onRetry={() => undefined} />,
};
export const TryingAgain: Story = { render: () => <ErrorState onRetry={() => undefined} retrying /> };
export const NotFound: Story = { render: () => <NotFoundState what="This strategy" /> };
export const Long: Story = {
  render: () => (
    <EmptyState title={LONG.title}>
      <p>{LONG.words}</p>
    </EmptyState>
  ),
};
