import { Button } from '@mantine/core';
import type { Meta, StoryObj } from '../stories';
import { OpenMenu } from './open-menu';

const meta = {
  title: 'Shared/Menu',
  component: OpenMenu,
  args: {
    target: <Button variant="default">More</Button>,
    groups: [
      [{ label: 'Copy the link', onSelect: () => undefined }],
      [{ label: 'Remove', dangerous: true, onSelect: () => undefined }],
    ],
  },
} satisfies Meta<typeof OpenMenu>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
