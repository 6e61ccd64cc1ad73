import { data, fieldsOf, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { CalendarSettingsFragment } from './calendar.documents';
import { CalendarSection } from './calendar-section';
import { NewAddress } from './new-address';

const meta = { title: 'Calendars/Calendar', component: CalendarSection } satisfies Meta<typeof CalendarSection>;
export default meta;
type Story = StoryObj<typeof meta>;

const settings = fieldsOf(CalendarSettingsFragment, {
  id: 'c1',
  addressMadeAt: '2026-11-20T16:00:00Z',
  invitations: true,
  groupCount: 1,
});
const answers = (CalendarSettings: object | Error | 'waits') => ({ parameters: { answers: { CalendarSettings } } });
const shown = (other: Partial<typeof settings> = {}) =>
  answers({
    calendarSettings: {
      __typename: 'CalendarSettings',
      ...data(CalendarSettingsFragment, { ...settings, ...other }),
    },
  });

export const Usual: Story = shown();
export const Empty: Story = shown({ addressMadeAt: null, invitations: false, groupCount: 0 });
export const Loading: Story = answers('waits');
export const Failed: Story = answers(new Error('no connection'));
export const JustMade: Story = {
  render: () => (
    <NewAddress
      url="https://tessellate.example/calendars/3b0c52f7d1aa4f0f9f3c.ics"
      webcalUrl="webcal://tessellate.example/calendars/3b0c52f7d1aa4f0f9f3c.ics"
    />
  ),
};
