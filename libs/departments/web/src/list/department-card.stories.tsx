import { SchoolLineFragment } from '@tessellate/network-web';
import { data, fieldsOf, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { DepartmentCard, DepartmentCardFragment } from './department-card';

const meta = { title: 'Departments/Department card', component: DepartmentCard } satisfies Meta<typeof DepartmentCard>;
export default meta;
type Story = StoryObj<typeof meta>;

const school = (name: string) => ({
  id: 'sc1',
  ...data(SchoolLineFragment, { id: 'sc1', name, town: 'Leeds' }),
});
const usual = fieldsOf(DepartmentCardFragment, {
  id: 'd1',
  school: school('Hillside School'),
  viewerCan: { edit: false },
  members: [{ label: 'Head of department', person: PEOPLE.usual }],
  profile: { excerpt: 'Six of us, two new this year, and one scheme of work.', updatedAt: '2026-11-02T16:00:00Z' },
});
const department = (other: Partial<typeof usual> = {}) => data(DepartmentCardFragment, { ...usual, ...other });

export const Usual: Story = { args: { department: department() } };
export const Empty: Story = { args: { department: department({ profile: null, members: [] }) } };
export const OwnAndEmpty: Story = { args: { department: department({ profile: null, viewerCan: { edit: true } }) } };
export const Long: Story = {
  args: {
    department: department({
      school: school(LONG.title),
      profile: { excerpt: LONG.words, updatedAt: '2026-11-02T16:00:00Z' },
      members: [{ label: 'Head of department', person: PEOPLE.long }],
      viewerCan: { edit: true },
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    department: department({
      school: school(LONG.rightToLeft),
      profile: { excerpt: LONG.rightToLeft, updatedAt: '2026-11-02T16:00:00Z' },
    }),
  },
};
