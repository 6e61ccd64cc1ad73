import { both, data, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { FacilitatorInvitationsFragment } from './facilitator-invitations';
import { GroupMembersFragment, MemberList } from './member-list';
import { MemberMovesFragment } from './member-moves';

const meta = {
  title: 'Work groups/Members',
  component: MemberList,
  decorators: [
    Story => (
      <>
        <h2>Who is in it</h2>
        {Story()}
      </>
    ),
  ],
} satisfies Meta<typeof MemberList>;
export default meta;
type Story = StoryObj<typeof meta>;

type Person = (typeof PEOPLE)['usual'];
const member = (person: Person, role: 'FACILITATOR' | 'PARTICIPANT', school: string | null) => ({
  id: `m-${person.id}`,
  role,
  viewerCanRemove: role === 'PARTICIPANT',
  person,
  department: school ? { id: 'd1', name: 'Mathematics', school: { id: 's1', name: school, town: 'Leeds' } } : null,
});
const group = (members: ReturnType<typeof member>[]) =>
  data(GroupMembersFragment, {
    ...{ id: 'g1', viewerCan: { appoint: true }, members },
    project: { roleNames: { participant: 'Participant', facilitator: 'Work Group Lead' } },
    ...both(
      data(FacilitatorInvitationsFragment, {
        id: 'g1',
        facilitatorInvitations: [
          {
            id: 'i1',
            name: PEOPLE.long.name,
            email: `${'long.'.repeat(12)}address@school.example`,
            expiresAt: '2026-12-24T12:00:00Z',
          },
        ],
      }),
      data(MemberMovesFragment, {
        id: 'g1',
        moves: members.slice(-1).map(({ person: { id, name } }) => ({
          ...{ id: 'v1', fromId: 'g2', fromTitle: LONG.title, toId: 'g1', toTitle: 'Secondary Subject Leadership' },
          ...{ reason: 'Nearer to their school.', movedAt: '2026-10-14T14:00:00Z', person: { id, name } },
        })),
      }),
    ),
  });

export const Usual: Story = {
  args: {
    group: group([member(PEOPLE.usual, 'FACILITATOR', null), member(PEOPLE.other, 'PARTICIPANT', 'Hillside School')]),
  },
};
export const Empty: Story = { args: { group: group([]) } };
export const Long: Story = {
  args: { group: group([member(PEOPLE.long, 'FACILITATOR', null), member(PEOPLE.long, 'PARTICIPANT', LONG.title)]) },
};
export const RightToLeft: Story = {
  args: { group: group([member(PEOPLE.rightToLeft, 'PARTICIPANT', LONG.rightToLeft)]) },
};
