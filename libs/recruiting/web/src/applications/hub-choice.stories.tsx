import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { type GroupOnOffer, HubChoice } from './hub-choice';

const yorkshire = { id: 'h1', name: 'Yorkshire Ridings Maths Hub', region: 'Yorkshire', slug: 'yorkshire-ridings' };
const north = { id: 'h2', name: 'North Yorkshire Maths Hub', region: 'Yorkshire', slug: 'north-yorkshire' };
const sussex = { id: 'h3', name: 'Sussex Maths Hub', region: 'South East', slug: 'sussex' };
const group = (hub: GroupOnOffer['hub']): GroupOnOffer => ({
  id: `g-${hub.id}`,
  academicYear: '2026/27',
  recruitingUntil: '2026-07-10T22:59:59Z',
  hub,
});

const meta = {
  title: 'Recruiting/Choice of a hub',
  component: HubChoice,
  args: {
    groups: [group(yorkshire), group(north), group(sussex)],
    suggested: yorkshire,
    asked: null,
    value: '',
    onChange: () => undefined,
    error: undefined,
  },
} satisfies Meta<typeof HubChoice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = { args: { value: 'g-h1' } };
export const Empty: Story = { args: { suggested: null, groups: [group(sussex)] } };
export const Closed: Story = { args: { groups: [group(sussex)] } };
export const Failed: Story = { args: { error: 'Choose a hub.' } };
export const Long: Story = {
  args: { groups: [group({ ...sussex, name: LONG.title })], suggested: { ...yorkshire, name: LONG.title } },
};
