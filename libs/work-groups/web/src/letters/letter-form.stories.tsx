import { data, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { LetterForm } from './letter-form';
import { LetterPersonFragment } from './letter-people';

const meta = {
  title: 'Work groups/New letter',
  component: LetterForm,
  args: { workGroupId: 'g1', audience: 'REGISTRANTS', onSent: () => undefined },
} satisfies Meta<typeof LetterForm>;
export default meta;
type Story = StoryObj<Partial<Parameters<typeof LetterForm>[0]>>;

const person = (id: string, name: string, standing: string, why: string | null = null) =>
  data(LetterPersonFragment, { id, name, place: 'Hove Park School', standing, why });

export const Usual: Story = {
  args: {
    people: [
      person('1', 'Amara Okafor', 'Has a place'),
      person('2', 'Ben Hale', 'On the waitlist'),
      person('3', 'Rosa Klein', 'Ended', 'Withdrew'),
    ],
  },
};
export const Empty: Story = { args: { people: [] } };
export const Long: Story = { args: { people: [person('1', LONG.name, 'Offered a place, not answered')] } };
export const RightToLeft: Story = { args: { people: [person('1', LONG.rightToLeft, 'Has a place')] } };
