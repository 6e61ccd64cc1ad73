import { LONG, type Meta, type StoryObj } from '../stories';
import { Facts } from './facts';

const meta = {
  title: 'Shared/Facts',
  component: Facts,
  args: {
    children: (
      <>
        <dt>Days</dt>
        <dd>4</dd>
        <dt>A participant is called</dt>
        <dd>Participant</dd>
      </>
    ),
  },
} satisfies Meta<typeof Facts>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Long: Story = {
  args: {
    children: (
      <>
        <dt>Summary</dt>
        <dd>{LONG.words}</dd>
      </>
    ),
  },
};
