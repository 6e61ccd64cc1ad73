import { data, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { HubMarkFragment } from '@tessellate/network-web';
import { HubTable, HubTableFragment, PictureNumbersFragment } from './hub-table';

const meta = {
  title: 'Insights/Table of hubs',
  component: HubTable,
  args: { sortBy: 'NAME', descending: false, onSort: () => undefined },
} satisfies Meta<typeof HubTable>;
export default meta;
type Story = StoryObj<typeof meta>;

const numbers = (
  registered: number | null,
  started = registered,
  completed: number | null = 0,
  attendance: number | null = null,
) =>
  data(PictureNumbersFragment, { registered, started, completed, attendance, attendanceWithheld: registered === null });
const line = (id: string, name: string, managers: string[], of: ReturnType<typeof numbers>, other: object = {}) => ({
  groups: 2,
  numbers: of,
  record: {
    id,
    hub: {
      ...{ id, name, region: 'South East', leadSchool: 'Hillside School', closedAt: null },
      ...other,
      ...data(HubMarkFragment, { id, name, shortName: name.replace(' Maths Hub', ''), colour: '#54748c' }),
    },
    managers: managers.map(person => ({ id: `${id} ${person}`, person: { id: person, name: person } })),
    invitations: [],
  },
});
const picture = (hubs: ReturnType<typeof line>[], total = numbers(24, 22, 12, 91)) =>
  data(HubTableFragment, { groups: 5, total, hubs });

export const Usual: Story = {
  args: {
    picture: picture([
      line('h1', 'Angles Maths Hub', ['Rosalind Keane'], numbers(12, 11, 7, 92)),
      line('h2', 'Solent Maths Hub', [], numbers(null, null, 0)),
      line('h3', 'Sussex Maths Hub', ['Helena Whitwell', 'Ama Boateng'], numbers(null, null, 0)),
      line('h4', 'Cambridge Maths Hub', [], numbers(0), { closedAt: '2026-07-31T12:00:00Z', leadSchool: null }),
    ]),
  },
};
export const Empty: Story = {
  args: { picture: picture([line('h1', 'Angles Maths Hub', [], numbers(0))], numbers(0)) },
};
export const Long: Story = {
  args: {
    picture: picture([line('h1', LONG.title, [LONG.title], numbers(12, 11, 7, 92), { leadSchool: LONG.title })]),
  },
};
export const RightToLeft: Story = {
  args: { picture: picture([line('h1', LONG.rightToLeft, [LONG.rightToLeft], numbers(12))]) },
};
