import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { ProjectParts } from './project-content';
import { ProjectDraftPanel } from './project-draft-panel';
import type { ProjectDraft, ProjectVersion } from './project.documents';

const words = {
  name: 'Secondary Subject Leadership',
  summary: 'A year-long programme for heads of maths.',
  days: 4,
  roleNames: { __typename: 'ProjectRoleNames' as const, participant: 'Participant', facilitator: 'Work Group Lead' },
  commitmentRequired: 'BEFORE_PLACE' as const,
  eligibility: [],
};
const draft: ProjectDraft = {
  __typename: 'ProjectDraft',
  ...words,
  days: 3,
  version: 2,
  updatedAt: '2026-11-20T09:00:00.000Z',
  updatedBy: { __typename: 'Person', id: 'p1', name: 'Oluwaseun Carter' },
};
const current: ProjectVersion = {
  __typename: 'ProjectVersion',
  ...words,
  ...{ id: 'v1', number: 1, reason: 'The project as it was designed.', groups: 12, publishedBy: null },
  publishedAt: '2026-06-01T09:00:00.000Z',
};
const project: ProjectParts = {
  ...{ id: 'p1', code: 'SSL', name: words.name, closedAt: null },
  ...{ versions: [current], current, draft },
};

const meta = {
  title: 'Work groups/Draft of a project',
  component: ProjectDraftPanel,
  args: { project, draft },
} satisfies Meta<typeof ProjectDraftPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const First: Story = { args: { project: { ...project, versions: [], current: null } } };
export const Failed: Story = { args: { draft: { ...draft, summary: '', days: 0 } } };
export const Long: Story = { args: { draft: { ...draft, name: LONG.title, summary: LONG.words } } };
