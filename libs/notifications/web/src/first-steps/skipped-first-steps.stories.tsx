import { appears, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { SkippedFirstSteps } from './skipped-first-steps';

const meta = { title: 'Notifications/First ten minutes again', component: SkippedFirstSteps } satisfies Meta<
  typeof SkippedFirstSteps
>;
export default meta;
type Story = StoryObj<typeof meta>;

const answers = (firstStepsSkipped: boolean) => ({ answers: { FirstStepsSkipped: { firstStepsSkipped } } });

export const Usual: Story = { parameters: answers(true), play: appears('button') };
/** Nothing was skipped: the settings say nothing of it. */
export const Empty: Story = { parameters: answers(false) };
