import type { Meta, StoryObj } from '@tessellate/web-ui/stories';
import { PLAN, PLAN_STEP } from './plan.samples';
import { PublishBar } from './publish-bar';

const meta = {
  title: 'Cycle/Publishing drafts',
  component: PublishBar,
  args: {
    plan: PLAN,
    steps: [],
  },
} satisfies Meta<typeof PublishBar>;
export default meta;
type Story = StoryObj<typeof meta>;

const draft = (id: string) => ({ ...PLAN_STEP, id, draft: true });

export const One: Story = { args: { steps: [draft('w1')] } };
export const Several: Story = { args: { steps: [draft('w1'), draft('w2'), draft('w3')] } };
