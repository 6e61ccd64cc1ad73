import { LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { WritersChoice } from './writers-choice';

const meta = { title: 'Discussions/Who can write to you', component: WritersChoice } satisfies Meta<
  typeof WritersChoice
>;
export default meta;
type Story = StoryObj<typeof meta>;

type Person = { id: string; name: string };
const choice = (leadersOnly: boolean, blocked: readonly Person[]): Story => ({
  parameters: {
    answers: {
      WritersChoice: {
        writersChoice: {
          __typename: 'WritersChoice',
          id: 'p1',
          leadersOnly,
          blocked: blocked.map(({ id, name }) => ({ __typename: 'Person', id, name })),
        },
      },
    },
  },
});

export const Usual: Story = choice(false, []);
export const OnlyLeaders: Story = choice(true, []);
export const Blocked: Story = choice(false, [PEOPLE.other]);
export const Loading: Story = { parameters: { answers: { WritersChoice: 'waits' } } };
export const Failed: Story = {
  parameters: { answers: { WritersChoice: new Error('The connection was lost.') } },
};
export const Long: Story = choice(false, [PEOPLE.long, { id: 'p9', name: LONG.words }]);
export const RightToLeft: Story = choice(false, [PEOPLE.rightToLeft]);
