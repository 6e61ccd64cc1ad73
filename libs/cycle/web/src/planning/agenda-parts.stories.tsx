import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { AgendaParts } from './agenda-parts';
import { emptyForm } from './step-form-state';

const form = { ...emptyForm(), date: '2027-01-14', startTime: '13:30', endTime: '16:00' };
const parts = [
  { id: 'a1', title: 'What we found', minutes: 60, prompt: 'Which change would you make again tomorrow?' },
  { id: 'a2', title: 'Tea', minutes: 15, prompt: '' },
  { id: 'a3', title: 'The next task', minutes: 45, prompt: '' },
];

const meta = {
  title: 'Cycle/Parts of an agenda',
  component: AgendaParts,
  args: { form: { ...form, agendaItems: parts }, set: () => undefined, error: undefined },
} satisfies Meta<typeof AgendaParts>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Empty: Story = { args: { form: { ...form, agenda: '1:30 Welcome\n2:00 Findings' } } };
export const Failed: Story = { args: { error: 'Give each part of the agenda between one minute and eight hours.' } };
export const Long: Story = {
  args: { form: { ...form, agendaItems: [{ id: 'a1', title: LONG.title, minutes: 480, prompt: LONG.words }] } },
};
