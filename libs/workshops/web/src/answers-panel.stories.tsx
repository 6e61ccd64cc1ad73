import { data, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { AnswersPanel, AnswersPanelFragment } from './answers-panel';
import { BY_CODE, REGISTER_ENTRY } from './register.samples';
import { RegisterEntryFragment } from './workshops.documents';

const meta = {
  title: 'Workshops/Who comes',
  component: AnswersPanel,
  args: { workshop: data(AnswersPanelFragment, { id: 'w1', entries: [] }), over: false },
} satisfies Meta<typeof AnswersPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const answers = (...entries: Partial<typeof REGISTER_ENTRY>[]) =>
  data(AnswersPanelFragment, {
    id: 'w1',
    entries: entries.map(other => data(RegisterEntryFragment, { ...REGISTER_ENTRY, ...other })),
  });
const no = {
  choice: 'APOLOGIES' as const,
  reason: 'Our open evening is on the same day.',
  answeredAt: '2026-11-20T16:00:00Z',
  beforeMove: true,
};

export const Usual: Story = { args: { workshop: answers({}, { person: PEOPLE.other, rsvp: no }) } };
export const Empty: Story = {};
export const Over: Story = {
  args: { workshop: answers({ attendance: BY_CODE }, { person: PEOPLE.other }), over: true },
};
export const Long: Story = {
  args: {
    workshop: answers(
      { person: PEOPLE.long, school: { id: 's1', name: LONG.title }, rsvp: { ...no, reason: LONG.words } },
      { person: PEOPLE.rightToLeft, rsvp: { ...no, reason: LONG.rightToLeft } },
    ),
  },
};
