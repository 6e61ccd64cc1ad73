import { data, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { MemberMoves, MemberMovesFragment } from './member-moves';

const meta = {
  title: 'Work groups/Moves',
  component: MemberMoves,
  decorators: [
    Story => (
      <>
        <h2>Who is in it</h2>
        {Story()}
      </>
    ),
  ],
} satisfies Meta<typeof MemberMoves>;
export default meta;
type Story = StoryObj<typeof meta>;

const move = (person: { id: string; name: string }, over: object = {}) => ({
  ...{ id: `v-${person.id}`, fromId: 'g1', fromTitle: 'Secondary Subject Leadership', toId: 'g2' },
  ...{ toTitle: 'Secondary Subject Leadership (West)', reason: 'Worthing is nearer to their school.' },
  ...{ movedAt: '2026-10-14T14:00:00Z', person: { id: person.id, name: person.name } },
  ...over,
});
const group = (moves: ReturnType<typeof move>[]) => data(MemberMovesFragment, { id: 'g1', moves });

export const Usual: Story = {
  args: {
    group: group([
      move(PEOPLE.other, { fromId: 'g2', toId: 'g1', fromTitle: 'Secondary Subject Leadership (West)', movedAt: null }),
      move(PEOPLE.usual),
    ]),
  },
};
export const Long: Story = {
  args: { group: group([move(PEOPLE.long, { toTitle: LONG.title, reason: LONG.title.repeat(3) })]) },
};
export const RightToLeft: Story = {
  args: { group: group([move(PEOPLE.rightToLeft, { toTitle: LONG.rightToLeft, reason: LONG.rightToLeft })]) },
};
