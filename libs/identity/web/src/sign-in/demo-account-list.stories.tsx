import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { DemoAccountList } from './demo-account-list';

const account = (name: string, role: string, description: string) => ({
  name,
  role,
  description,
  email: `${role}@demo.example`,
});
const demo = {
  password: 'an invented password',
  accounts: [
    account('Tom Ashdown', 'Subject leader', 'Leads mathematics in Leeds, and takes part for the first time.'),
    account('Ruth Adeyemi', 'Hub manager', 'Every Work Group of a hub, and one that recruits.'),
  ],
};

const meta = { title: 'Identity/Demo accounts', component: DemoAccountList, args: { demo } } satisfies Meta<
  typeof DemoAccountList
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Compact: Story = { args: { compact: true } };
export const Long: Story = {
  args: {
    demo: {
      ...demo,
      accounts: [account(LONG.name, LONG.title, LONG.words), account(LONG.rightToLeft, 'Alumni', LONG.rightToLeft)],
    },
  },
};
