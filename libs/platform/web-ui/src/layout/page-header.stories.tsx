import { Button } from '@mantine/core';
import { LONG, type Meta, type StoryObj } from '../stories';
import { PageHeader } from './page-header';

const meta = { title: 'Shared/Page header', component: PageHeader } satisfies Meta<typeof PageHeader>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  args: {
    title: 'Practice',
    lead: 'What departments have tried, and what came of it.',
    actions: <Button>Write a strategy</Button>,
  },
};
export const WithCrumbs: Story = {
  args: { title: 'Workshop 3', crumbs: [{ label: 'Work group', to: '/work-group' }, { label: 'Workshop 3' }] },
};
export const Long: Story = { args: { title: LONG.title, lead: LONG.words, size: 'large', overline: LONG.name } };
export const RightToLeft: Story = { args: { title: LONG.rightToLeft, lead: LONG.rightToLeft } };
