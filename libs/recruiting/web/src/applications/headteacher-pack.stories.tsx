import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { HeadteacherPack } from './headteacher-pack';

const meta = { title: 'Recruiting/Headteacher’s pack', component: HeadteacherPack } satisfies Meta<
  typeof HeadteacherPack
>;
export default meta;
type Story = StoryObj<typeof meta>;

const workshop = (number: number, date: string, cover: number, venue: string | null = null) => ({
  ...{ number, title: 'Sequencing the units', venue, cover },
  startsAt: `${date}T13:30:00Z`,
  endsAt: `${date}T16:00:00Z`,
});
const commitment = {
  workshops: [
    workshop(1, '2027-01-14', 0.5, 'Varndean School'),
    workshop(2, '2027-03-11', 1),
    workshop(3, '2027-05-13', 0),
  ],
  days: 4,
  academicYear: '2026/27',
  applicantName: 'Amara Okafor',
  projectName: 'Secondary Subject Leadership',
  hub: { name: 'Sussex Maths Hub' },
};

export const Usual: Story = { args: { commitment } };
export const Empty: Story = { args: { commitment: { ...commitment, workshops: [] } } };
export const Long: Story = {
  args: {
    commitment: {
      ...commitment,
      applicantName: LONG.name,
      workshops: [{ ...workshop(1, '2027-01-14', 1, LONG.title), title: LONG.title }],
    },
  },
};
export const RightToLeft: Story = { args: { commitment: { ...commitment, applicantName: LONG.rightToLeft } } };
