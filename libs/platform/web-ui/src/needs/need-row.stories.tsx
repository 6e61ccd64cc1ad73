import { Card } from '../layout/card';
import { LONG, type Meta, type StoryObj } from '../stories';
import { NeedRow, PutOffContext } from './need-row';

const meta = {
  title: 'Shared/Row of what waits',
  component: NeedRow,
  decorators: [
    Story => (
      <PutOffContext value={{ keys: new Set(), put: () => Promise.resolve(true) }}>
        <Card padding="list">
          <Story />
        </Card>
      </PutOffContext>
    ),
  ],
} satisfies Meta<typeof NeedRow>;
export default meta;
type Story = StoryObj<typeof meta>;

const words = (text: string) => ({ needKey: 'story:ONE:1', label: text, children: <span dir="auto">{text}</span> });

export const Usual: Story = { args: words('Two offers end within three days') };
export const Long: Story = { args: words(LONG.words) };
export const RightToLeft: Story = { args: words(LONG.rightToLeft) };
