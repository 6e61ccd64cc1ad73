import { data, fieldsOf, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { HeldSendingFragment, HeldSendings } from './held-sendings';

const meta = {
  title: 'Work groups/Waiting to be sent',
  component: HeldSendings,
  args: { onChange: () => undefined },
} satisfies Meta<typeof HeldSendings>;
export default meta;
type Story = StoryObj<typeof meta>;

const usual = fieldsOf(HeldSendingFragment, {
  id: 's1',
  title: '3 people approved',
  told: 3,
  dueAt: '2027-01-14T13:30:00Z',
  state: 'WAITING',
  actor: PEOPLE.usual,
});
const sending = (other: Partial<typeof usual> = {}) => data(HeldSendingFragment, { ...usual, ...other });

export const Usual: Story = { args: { sendings: [sending()] } };
export const ToOne: Story = { args: { sendings: [sending({ title: 'Letter “Where we meet”', told: 1 })] } };
export const Several: Story = {
  args: { sendings: [sending(), sending({ id: 's2', title: '12 people put on the waitlist', told: 12 })] },
};
export const Empty: Story = { args: { sendings: [] } };
export const Long: Story = { args: { sendings: [sending({ title: LONG.words.slice(0, 160), actor: PEOPLE.long })] } };
export const RightToLeft: Story = {
  args: { sendings: [sending({ actor: { ...PEOPLE.usual, name: LONG.rightToLeft } })] },
};
