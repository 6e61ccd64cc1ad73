import { data, fieldsOf, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { NeedRow } from './need-row';
import { NeedRowFragment } from './needs.documents';

const meta = {
  title: 'Notifications/Row of what needs you',
  component: NeedRow,
  decorators: [Story => <ul style={{ padding: 0, listStyle: 'none' }}>{Story()}</ul>],
  args: { onDone: () => undefined },
} satisfies Meta<typeof NeedRow>;
export default meta;
type Story = StoryObj<Partial<Parameters<typeof NeedRow>[0]>>;

const usual = fieldsOf(NeedRowFragment, {
  key: 'recruiting.decide:g1',
  kind: 'recruiting.decide',
  title: '4 applications await your decision',
  detail: 'waiting since Fri 20 Nov · 2026/27 · Sussex · Secondary Subject Leadership',
  path: '/hub/recruiting/g1?states=AWAITING_HUB',
  action: 'Decide',
  urgency: 'NOW',
  answers: [],
  doneByLooking: false,
  putOff: false,
  putOffUntil: null,
});
const need = (other: Partial<typeof usual> = {}) => data(NeedRowFragment, { ...usual, ...other });

export const Usual: Story = { args: { need: need() } };
export const ToAnswer: Story = {
  args: {
    need: need({
      key: 'workshop.rsvp:w3',
      kind: 'workshop.rsvp',
      title: 'Are you coming to workshop 3?',
      detail: 'Mon 4 Jan, 9:30 am–3 pm · 2026/27 · Sussex · Secondary Subject Leadership',
      action: 'I can’t come',
      urgency: 'LATER',
      answers: [
        { __typename: 'NeedAnswer', id: 'COMING', label: 'I’m coming' },
        { __typename: 'NeedAnswer', id: 'ONLINE', label: 'I’ll join online' },
      ],
    }),
  },
};
export const JustPutOff: Story = {
  args: { need: need(), done: { words: 'Put off until Monday 30 November.', undo: true } },
};
export const Answered: Story = { args: { need: need(), done: { words: 'You said: I’m coming', undo: false } } };
export const Dismissed: Story = { args: { need: need({ putOff: true, urgency: 'LATER' }) } };
export const PutOff: Story = { args: { need: need({ putOff: true, putOffUntil: '2026-12-07T05:00:00Z' }) } };
export const Long: Story = { args: { need: need({ title: LONG.title, detail: LONG.words }) } };
export const RightToLeft: Story = { args: { need: need({ title: LONG.rightToLeft, detail: LONG.rightToLeft }) } };
