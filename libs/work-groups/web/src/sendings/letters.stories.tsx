import { data, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { Letters, SendingLettersFragment } from './letters';

const meta = { title: 'Work groups/Letters before they go', component: Letters } satisfies Meta<typeof Letters>;
export default meta;
type Story = StoryObj<typeof meta>;

const letter = (to: string[], subject: string, text: string) => data(SendingLettersFragment, { to, subject, text });
const placed = 'Your place in Secondary Subject Leadership is confirmed';
const words = 'Hello Amara,\n\nYou have a place.\n\nSet up my account:\nhttps://hub.example/join…';

export const Usual: Story = {
  args: {
    letters: [
      letter(['amara@school.example'], placed, words),
      letter(['ben@school.example'], placed, words),
      letter(['rosa@school.example'], 'You are on the waitlist', 'Hello Rosa,\n\nYou are number 1 on the waitlist.'),
    ],
  },
};
export const Empty: Story = { args: { letters: [] } };
export const WithoutWords: Story = {
  args: { letters: [letter(['Amara Okafor', 'Ben Hale'], 'A workshop is moved', '')] },
};
export const Long: Story = {
  args: { letters: [letter([`${'long.'.repeat(12)}address@school.example`], LONG.title, LONG.words)] },
};
export const RightToLeft: Story = {
  args: { letters: [letter([LONG.rightToLeft], LONG.rightToLeft, LONG.rightToLeft)] },
};
