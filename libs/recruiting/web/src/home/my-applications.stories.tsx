import type { Meta, StoryObj } from '@tessellate/web-ui/stories';
import { MyApplications } from './my-applications';

const meta = { title: 'Recruiting/My applications', component: MyApplications } satisfies Meta<typeof MyApplications>;
export default meta;
type Story = StoryObj<typeof meta>;

const answers = (MyApplications: object | Error | 'waits') => ({ parameters: { answers: { MyApplications } } });
const application = {
  __typename: 'MyApplication',
  path: '/applications/a1',
  application: {
    __typename: 'ApplicationStatus',
    id: 'a1',
    reference: 'SSL-2026-0142',
    state: 'WAITLISTED',
    ending: null,
    commitment: 'AWAITED',
    commitmentRequired: 'BEFORE_PLACE',
    commitmentWaived: false,
    headteacherName: 'R. Hughes',
    projectName: 'Secondary Subject Leadership',
    academicYear: '2026/27',
    hub: { __typename: 'Hub', id: 'h1', name: 'Yorkshire Ridings Maths Hub' },
  },
};

export const Usual: Story = answers({ myApplications: [application] });
export const Empty: Story = answers({ myApplications: [] });
export const Loading: Story = answers('waits');
export const Failed: Story = answers(new Error('no connection'));
