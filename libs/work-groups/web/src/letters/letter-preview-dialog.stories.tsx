import { appears, data, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { SendingLettersFragment } from '../sendings/letters';
import { LetterPreviewDialog } from './letter-preview-dialog';

const none = () => undefined;
const meta = {
  title: 'Work groups/Letter before it is sent',
  component: LetterPreviewDialog,
  args: {
    opened: true,
    letter: {
      workGroupId: 'g1',
      audience: 'REGISTRANTS',
      to: ['1', '2', '3'],
      subject: 'Where we meet',
      words: 'Hello',
    },
    onClose: none,
    onSent: none,
  },
} satisfies Meta<typeof LetterPreviewDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

const answers = (LetterPreview: object | Error | 'waits') => ({ parameters: { answers: { LetterPreview } } });
const letter = (to: string, name: string, words = 'The room has changed.') => ({
  __typename: 'SendingLetter',
  ...data(SendingLettersFragment, { to: [to], subject: 'Where we meet', text: `Hello ${name},\n\n${words}` }),
});
const without = (id: string, name: string, why: string) => ({ __typename: 'NotTold', id, name, why });
const preview = (letters: object[], notTold: object[] = [], dueAt: string | null = '2027-01-14T08:00:00Z') =>
  answers({ letterPreview: { __typename: 'LetterPreview', dueAt, letters, notTold } });

export const Usual: Story = preview(
  [letter('amara@school.example', 'Amara'), letter('ben@school.example', 'Ben')],
  [without('3', 'Sam Jones', 'Withdrew'), without('4', 'Sam Jones', 'Moved to another hub')],
);
export const ToOne: Story = preview([letter('amara@school.example', 'Amara')], [], null);
export const Loading: Story = answers('waits');
export const Failed: Story = {
  ...answers(new Error('Choose at least one person who can get it.')),
  play: appears('[role=alert]'),
};
export const Long: Story = preview(
  [letter(`${'long.'.repeat(12)}address@school.example`, LONG.name, LONG.words)],
  [without('3', LONG.name, LONG.title)],
);
export const RightToLeft: Story = preview(
  [letter(LONG.rightToLeft, LONG.rightToLeft, LONG.rightToLeft)],
  [without('3', LONG.rightToLeft, 'Withdrew')],
);
