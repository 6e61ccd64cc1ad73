import { data, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { JoiningPanel, JoiningPanelFragment } from './joining-panel';

const meta = { title: 'Workshops/Joining online', component: JoiningPanel } satisfies Meta<typeof JoiningPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const workshop = (year: number, url: string | null = null) =>
  data(JoiningPanelFragment, {
    id: 'w1',
    startsAt: `${year}-01-14T13:30:00Z`,
    endsAt: `${year}-01-14T16:00:00Z`,
    joining: { opensAt: `${year}-01-14T13:15:00Z`, url },
  });

export const Usual: Story = { args: { workshop: workshop(2126, 'https://meet.example/workshop') } };
export const Before: Story = { args: { workshop: workshop(2126) } };
export const Over: Story = { args: { workshop: workshop(2026) } };
