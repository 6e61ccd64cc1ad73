import { data, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { AttendancePanel, AttendancePanelFragment } from './attendance-panel';

const meta = { title: 'Workshops/Own attendance', component: AttendancePanel } satisfies Meta<typeof AttendancePanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const workshop = (startsAt: string, viewerAttendance: { mark: 'PART'; credit: number } | null) =>
  data(AttendancePanelFragment, {
    id: 'w1',
    startsAt,
    endsAt: null,
    cancelledAt: null,
    format: 'FACE_TO_FACE',
    viewerAttendance,
    viewerDays: { days: 4 },
  });

export const Usual: Story = { args: { workshop: workshop('2026-01-14T13:30:00Z', { mark: 'PART', credit: 0.25 }) } };
export const Open: Story = { args: { workshop: workshop(new Date().toISOString(), null) } };
