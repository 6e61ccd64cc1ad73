import { LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { MoveMembersDialog } from './move-members-dialog';

const none = () => undefined;
const meta = {
  title: 'Recruiting/Moving people to another group',
  component: MoveMembersDialog,
  args: {
    ...{ opened: true, workGroupId: 'g1', person: PEOPLE.usual, role: 'PARTICIPANT', others: [PEOPLE.other] },
    ...{ onClose: none, onDone: none },
  },
} satisfies Meta<typeof MoveMembersDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

const target = (id: string, title: string, placesFree: number) => ({
  ...{ __typename: 'GroupMoveTarget', id, title, placesFree },
  ...{ nextStartsAt: '2026-12-14T09:30:00Z', nextEndsAt: '2026-12-14T15:30:00Z' },
});
const answers = (GroupMoveTargets: object | Error | 'waits') => ({ parameters: { answers: { GroupMoveTargets } } });

export const Usual: Story = answers({
  groupMoveTargets: [target('g2', 'Secondary Subject Leadership (West)', 3), target('g3', 'Coast', 0)],
});
export const Empty: Story = { ...answers({ groupMoveTargets: [] }), args: { others: [] } };
export const Loading: Story = answers('waits');
export const Failed: Story = answers(new Error('no connection'));
export const Long: Story = {
  ...answers({ groupMoveTargets: [target('g2', LONG.title, 12)] }),
  args: { person: PEOPLE.long, others: [PEOPLE.long, PEOPLE.rightToLeft] },
};
