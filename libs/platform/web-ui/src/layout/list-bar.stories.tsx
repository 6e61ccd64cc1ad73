import { Button } from '@mantine/core';
import type { Meta, StoryObj } from '../stories';
import { ListBar } from './list-bar';

const meta = { title: 'Shared/List bar', component: ListBar } satisfies Meta<typeof ListBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = { args: {} };
export const WithAct: Story = {
  args: {
    children: (
      <Button variant="default" size="compact-sm">
        Mark all as read
      </Button>
    ),
  },
};
