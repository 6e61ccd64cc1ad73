import { data, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { KindSetting, KindSettingFragment } from './kind-setting';

const meta = {
  title: 'Notifications/Setting of a kind',
  component: KindSetting,
  decorators: [Story => <ul style={{ padding: 0 }}>{Story()}</ul>],
} satisfies Meta<typeof KindSetting>;
export default meta;
type Story = StoryObj<typeof meta>;

const setting = (label: string, why: string) =>
  data(KindSettingFragment, { kind: 'REPLY', label, why, inApp: true, email: 'DIGEST' });

export const Usual: Story = { args: { setting: setting('Somebody replies to me', 'Because you wrote there.') } };
export const Long: Story = { args: { setting: setting(LONG.words, LONG.words) } };
