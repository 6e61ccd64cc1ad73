import type { Meta, StoryObj } from '@tessellate/web-ui/stories';
import { ReactionBar } from './reaction-bar';
import { ReactionFailure } from './reactions';

const meta = {
  title: 'Shared/Reaction bar',
  component: ReactionBar,
  args: { onToggle: () => undefined },
} satisfies Meta<typeof ReactionBar>;
export default meta;
type Story = StoryObj<typeof meta>;

const count = (kind: 'AGREE' | 'THANKS' | 'INSIGHT' | 'TRYING' | 'QUESTION', number: number, mine = false) => ({
  kind,
  count: number,
  mine,
});

export const Empty: Story = { args: { counts: [] } };
export const Usual: Story = { args: { counts: [count('AGREE', 3), count('TRYING', 1, true)] } };
export const Long: Story = {
  args: {
    counts: [
      count('AGREE', 128, true),
      count('THANKS', 64),
      count('INSIGHT', 32),
      count('TRYING', 1_024, true),
      count('QUESTION', 8),
    ],
  },
};
export const OnlyRead: Story = { args: { counts: [count('AGREE', 3)], disabled: true } };
export const Failed: Story = {
  args: { counts: [count('AGREE', 3)] },
  render: args => (
    <>
      <ReactionBar {...args} />
      <ReactionFailure problem={{ words: 'This thread is locked.', retry: () => undefined }} />
    </>
  ),
};
