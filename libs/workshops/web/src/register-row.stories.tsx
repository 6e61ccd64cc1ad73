import { LONG, PEOPLE, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { RegisterRow } from './register-row';
import { REGISTER_ENTRY } from './register.samples';
import type { RegisterLine } from './workshops.documents';

const line = (other: Partial<typeof REGISTER_ENTRY> = {}) => plain<RegisterLine>({ ...REGISTER_ENTRY, ...other });

const meta = {
  title: 'Workshops/Row of the register',
  component: RegisterRow,
  decorators: [Story => <ul style={{ padding: 0 }}>{Story()}</ul>],
  args: { line: line(), worth: 0.5, waiting: undefined, open: true, onMark: () => undefined },
} satisfies Meta<typeof RegisterRow>;
export default meta;
type Story = StoryObj<typeof meta>;

const marked = { mark: 'PRESENT' as const, credit: 0.5, way: 'CODE' as const, markedAt: '2026-11-20T16:00:00Z' };

export const Usual: Story = {};
export const Present: Story = { args: { line: line({ attendance: marked }) } };
export const Part: Story = { args: { line: line({ attendance: { ...marked, mark: 'PART', credit: 0.25 } }) } };
export const Waiting: Story = { args: { waiting: { personId: 'p1', mark: 'ABSENT', credit: null } } };
export const Closed: Story = { args: { open: false } };
export const OutOfReach: Story = {
  args: { line: line({ member: false, days: { credit: 1, possible: 2.5, days: 4, outOfReach: true } }) },
};
export const Long: Story = {
  args: { line: line({ person: PEOPLE.long, school: { id: 's1', name: LONG.title }, attendance: marked }) },
};
export const RightToLeft: Story = { args: { line: line({ person: PEOPLE.rightToLeft }) } };
