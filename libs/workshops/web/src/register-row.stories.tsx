import { LONG, PEOPLE, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { RegisterRow } from './register-row';
import { BY_CODE, REGISTER_ENTRY } from './register.samples';
import type { RegisterLine } from './workshops.documents';

const line = (other: Partial<typeof REGISTER_ENTRY> = {}) => plain<RegisterLine>({ ...REGISTER_ENTRY, ...other });
const nothing = () => undefined;

const meta = {
  title: 'Workshops/Row of the register',
  component: RegisterRow,
  decorators: [Story => <ul style={{ padding: 0 }}>{Story()}</ul>],
  args: {
    line: line(),
    worth: 0.5,
    waiting: undefined,
    open: true,
    narrow: window.innerWidth <= 1000,
    current: true,
    panel: false,
    onPanel: nothing,
    onMark: nothing,
  },
} satisfies Meta<typeof RegisterRow>;
export default meta;
type Story = StoryObj<typeof meta>;

const apologies = {
  choice: 'APOLOGIES' as const,
  reason: 'Year 11 mock examinations are moderated that day.',
  answeredAt: '2026-11-18T16:00:00Z',
  beforeMove: false,
};

export const Usual: Story = {};
export const Present: Story = { args: { line: line({ attendance: BY_CODE }) } };
export const Apologies: Story = { args: { line: line({ rsvp: apologies }) } };
export const Late: Story = {
  args: { line: line({ attendance: { ...BY_CODE, mark: 'LATE', credit: 0.25 } }), panel: true },
};
export const Waiting: Story = {
  args: { waiting: { mark: { personId: 'p1', mark: 'ABSENT', credit: null }, reasoned: false, unsettled: false } },
};
export const NeedsReason: Story = {
  args: { waiting: { mark: { personId: 'p1', mark: 'ABSENT', credit: null }, reasoned: false, unsettled: true } },
};
export const Closed: Story = { args: { open: false } };
export const OutOfReach: Story = {
  args: { line: line({ member: false, days: { credit: 1, possible: 2.5, days: 4, outOfReach: true } }) },
};
export const Long: Story = {
  args: { line: line({ person: PEOPLE.long, school: { id: 's1', name: LONG.title }, attendance: BY_CODE }) },
};
export const RightToLeft: Story = { args: { line: line({ person: PEOPLE.rightToLeft }) } };
