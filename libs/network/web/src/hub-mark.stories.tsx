import { data, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { HubMark, HubMarkFragment } from './hub-mark';

const meta = { title: 'Network/Hub mark', component: HubMark } satisfies Meta<typeof HubMark>;
export default meta;
type Story = StoryObj<typeof meta>;

const hub = (name: string, shortName: string) =>
  data(HubMarkFragment, { id: 'h1', name, shortName, colour: '#7a5195' });

export const Usual: Story = { args: { hub: hub('Yorkshire Ridings Maths Hub', 'Yorkshire Ridings') } };
export const Full: Story = { args: { hub: hub('Yorkshire Ridings Maths Hub', 'Yorkshire Ridings'), full: true } };
export const Long: Story = { args: { hub: hub(LONG.title, LONG.title), full: true } };
