import { appears, data, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { LetterPreviewBodyFragment, SendingLettersFragment } from '@tessellate/work-groups-web';
import { RemindHeadteachersDialog } from './remind-headteachers-dialog';

const none = () => undefined;
const meta = {
  title: 'Recruiting/Remind headteachers',
  component: RemindHeadteachersDialog,
  args: { opened: true, workGroupId: 'g1', onClose: none, onSent: none },
} satisfies Meta<typeof RemindHeadteachersDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

const answers = (HeadteacherNudgePreview: object | Error | 'waits') => ({
  parameters: { answers: { HeadteacherNudgePreview } },
});
const letter = (to: string, text: string) => ({
  __typename: 'SendingLetter' as const,
  to: [to],
  ...data(SendingLettersFragment, { to: [to], subject: 'Your school and Secondary Subject Leadership', text }),
});
const preview = (letters: ReturnType<typeof letter>[], names: string[] = []) =>
  answers({
    headteacherNudgePreview: {
      __typename: 'LetterPreview',
      ...data(LetterPreviewBodyFragment, {
        dueAt: '2027-01-14T08:00:00Z',
        letters,
        notTold: names.map((name, index) => ({
          __typename: 'NotTold' as const,
          id: `${index}`,
          name,
          why: 'The headteacher was written to in the last 5 days',
        })),
      }),
      letters,
    },
  });

export const Usual: Story = preview(
  [
    letter('head@hove.example', 'Dear Ms Sayer,\n\nMay we ask once more?'),
    letter('head@lewes.example', 'Dear Mr Fry,'),
  ],
  ['Sam Jones'],
);
export const NobodyNow: Story = preview([], ['Sam Jones', 'Rosa Klein']);
export const Loading: Story = answers('waits');
export const Failed: Story = {
  ...answers(new Error('A reminder to the headteachers of this group waits to be sent already.')),
  play: appears('[role=alert]'),
};
export const Long: Story = preview([letter(`${'long.'.repeat(12)}address@school.example`, LONG.words)], [LONG.name]);
export const RightToLeft: Story = preview([letter('head@hove.example', LONG.rightToLeft)], [LONG.rightToLeft]);
