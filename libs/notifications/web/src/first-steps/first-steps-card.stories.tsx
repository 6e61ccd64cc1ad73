import { data, fieldsOf, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import FirstStepsCard from './first-steps-card';
import { FirstStepsFragment } from './first-steps.documents';

const meta = { title: 'Notifications/First ten minutes', component: FirstStepsCard } satisfies Meta<
  typeof FirstStepsCard
>;
export default meta;
type Story = StoryObj<typeof meta>;

const step = (id: string, title: string, detail: string, action: string, done = false) => ({
  __typename: 'FirstStep' as const,
  ...{ id, title, detail, action, done },
  path: '/practice',
});
const usual = fieldsOf(FirstStepsFragment, {
  doneCount: 1,
  steps: [
    step(
      'calendar.subscribe',
      'Put the workshops in your calendar',
      'Subscribe once: changes appear by themselves.',
      'Subscribe',
      true,
    ),
    step(
      'thread.introduce',
      'Introduce yourself',
      'Two sentences are enough; a draft is ready for you to change.',
      'Write',
    ),
    step(
      'comment.first',
      'Comment on what another department tried',
      'A question is enough: “What did your Year 7s say?”',
      'Write one',
    ),
    step(
      'notices.hours',
      'Choose when e-mails may come',
      'Evenings and weekends are quiet unless you say otherwise.',
      'Choose',
    ),
  ],
});
export const Usual: Story = { args: { firstSteps: data(FirstStepsFragment, usual) } };
export const Long: Story = {
  args: {
    firstSteps: data(FirstStepsFragment, { doneCount: 0, steps: [step('note.long', LONG.title, LONG.words, 'Write')] }),
  },
};
export const RightToLeft: Story = {
  args: {
    firstSteps: data(FirstStepsFragment, {
      doneCount: 0,
      steps: [step('note.rtl', LONG.rightToLeft, LONG.rightToLeft, 'Write')],
    }),
  },
};
