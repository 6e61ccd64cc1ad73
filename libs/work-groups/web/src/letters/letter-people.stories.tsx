import { data, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { LetterPeople, LetterPersonFragment } from './letter-people';

const meta = {
  title: 'Work groups/Who gets a letter',
  component: LetterPeople,
  args: { chosen: [], onChange: () => undefined },
} satisfies Meta<typeof LetterPeople>;
export default meta;
type Story = StoryObj<typeof meta>;

const person = (id: string, name: string, standing: string, why: string | null = null, place = 'Hove Park School') =>
  data(LetterPersonFragment, { id, name, place, standing, why });

export const Usual: Story = {
  args: {
    chosen: ['1'],
    people: [
      person('1', 'Amara Okafor', 'Has a place'),
      person('2', 'Ben Hale', 'On the waitlist'),
      person('3', 'Rosa Klein', 'Ended', 'Withdrew'),
    ],
  },
};
export const Empty: Story = { args: { people: [] } };
export const Long: Story = {
  args: { people: [person('1', LONG.name, 'Has a place', null, LONG.words.slice(0, 120))] },
};
export const RightToLeft: Story = { args: { people: [person('1', LONG.rightToLeft, 'Has a place')] } };
