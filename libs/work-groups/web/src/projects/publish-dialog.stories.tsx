import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { PublishForm } from './publish-dialog';

const version = { projectId: 'p1', name: 'Secondary Subject Leadership', number: 2, baseVersion: 3 };
const groups = ['2026/27 · Sussex · Secondary Subject Leadership', '2027/28 · Solent · Secondary Subject Leadership'];
const publishing = {
  __typename: 'ProjectPublishing' as const,
  groups: groups.map(reference => ({ __typename: 'ProjectGroup' as const, id: reference, reference })),
  hubs: ['Solent Maths Hub', 'Sussex Maths Hub'].map(name => ({ __typename: 'ProjectHub' as const, name, moved: 1 })),
  managers: 3,
};

const meta = {
  title: 'Work groups/Publish a project',
  component: PublishForm,
  args: { version, publishing, onClose: () => undefined },
} satisfies Meta<typeof PublishForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const First: Story = {
  args: { version: { ...version, number: 1 }, publishing: { ...publishing, groups: [], hubs: [], managers: 0 } },
};
export const Long: Story = { args: { version: { ...version, name: LONG.title } } };
