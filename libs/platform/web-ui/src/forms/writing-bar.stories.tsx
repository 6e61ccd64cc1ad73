import { Button } from '@mantine/core';
import { LONG, type Meta, type StoryObj } from '../stories';
import { WritingBar } from './writing-bar';

const meta = {
  title: 'Shared/Writing bar',
  component: WritingBar,
  args: {
    status: 'saved',
    savedAt: '2026-11-27T16:05:00Z',
    children: (
      <>
        <Button variant="default">Close</Button>
        <Button>Publish</Button>
      </>
    ),
  },
} satisfies Meta<typeof WritingBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Empty: Story = { args: { status: 'idle', savedAt: null } };
export const Offline: Story = { args: { status: 'device' } };
export const Failed: Story = { args: { notes: <p role="alert">The connection dropped. Your text is kept.</p> } };
export const Long: Story = { args: { notes: <p role="alert">{LONG.words}</p> } };
