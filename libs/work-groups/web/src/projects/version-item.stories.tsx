import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { ProjectVersion } from './project.documents';
import { VersionItem } from './version-item';

const meta = {
  title: 'Work groups/Version of a project',
  component: VersionItem,
  decorators: [
    Story => (
      <ol style={{ listStyle: 'none', padding: 0 }}>
        <Story />
      </ol>
    ),
  ],
} satisfies Meta<typeof VersionItem>;
export default meta;
type Story = StoryObj<typeof meta>;

const first: ProjectVersion = {
  __typename: 'ProjectVersion',
  id: 'v1',
  number: 1,
  name: 'Secondary Subject Leadership',
  summary: 'A year-long programme for heads of maths.',
  days: 4,
  roleNames: { __typename: 'ProjectRoleNames', participant: 'Participant', facilitator: 'Work Group Lead' },
  commitmentRequired: 'BEFORE_PLACE',
  eligibility: [
    {
      __typename: 'ProjectRule',
      key: 'in-post',
      text: 'You are already head of department.',
      refuses: { __typename: 'ProjectRuleRefusal', answer: 'role', values: ['PROSPECTIVE'] },
      refusal: 'This programme works on the department that you lead.',
      alternatives: [{ __typename: 'ProjectRuleAlternative', text: 'Ask your hub.', url: 'https://www.ncetm.org.uk/' }],
    },
  ],
  reason: 'The project as it was designed.',
  publishedAt: '2026-06-01T09:00:00.000Z',
  groups: 12,
  publishedBy: null,
};
const second: ProjectVersion = {
  ...first,
  id: 'v2',
  number: 2,
  days: 3,
  reason: 'Hubs asked for three days.',
  publishedAt: '2026-10-01T09:00:00.000Z',
  groups: 0,
  publishedBy: { __typename: 'Person', id: 'p1', name: 'Oluwaseun Carter' },
};

export const Usual: Story = { args: { version: second, before: first, current: true } };
export const First: Story = { args: { version: first, current: false } };
export const Long: Story = {
  args: { version: { ...second, name: LONG.title, reason: LONG.title }, before: first, current: true },
};
