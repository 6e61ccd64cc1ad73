import { data, fieldsOf, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { LettersWritten, LetterWrittenFragment } from './letters-written';

const meta = { title: 'Work groups/Letters so far', component: LettersWritten } satisfies Meta<typeof LettersWritten>;
export default meta;
type Story = StoryObj<typeof meta>;

const recipient = (id: string, name: string, sentAt: string | null, skipped: string | null = null) => ({
  id,
  name,
  sentAt,
  skipped,
});
const usual = fieldsOf(LetterWrittenFragment, {
  id: 'l1',
  subject: 'Where we meet',
  words: 'The room has changed.\n\nBring your scheme of work.',
  writtenAt: '2027-01-13T16:10:00Z',
  takenBackAt: null,
  sent: 1,
  skipped: 1,
  waiting: 0,
  author: PEOPLE.usual,
  recipients: [recipient('1', 'Ben Hale', '2027-01-14T08:00:00Z'), recipient('2', 'Rosa Klein', null, 'Withdrew')],
});
const letter = (other: Partial<typeof usual> = {}) => data(LetterWrittenFragment, { ...usual, ...other });

export const Usual: Story = {
  args: {
    letters: [
      letter({ id: 'l3', subject: 'Parking', sent: 0, skipped: 0, waiting: 3 }),
      letter(),
      letter({ id: 'l2', subject: 'Lunch', takenBackAt: '2027-01-13T16:12:00Z', sent: 0, skipped: 0, waiting: 0 }),
    ],
  },
};
export const Empty: Story = { args: { letters: [] } };
export const Long: Story = {
  args: { letters: [letter({ subject: LONG.title, words: LONG.words, author: PEOPLE.long })] },
};
export const RightToLeft: Story = {
  args: { letters: [letter({ subject: LONG.rightToLeft, words: LONG.rightToLeft, author: PEOPLE.rightToLeft })] },
};
