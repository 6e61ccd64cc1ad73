import { data, fieldsOf, LONG, PEOPLE, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { TaskProgress, TaskProgressFragment } from './task-lead';

const meta = { title: 'Tasks/How everybody is getting on', component: TaskProgress } satisfies Meta<
  typeof TaskProgress
>;
export default meta;
type Story = StoryObj<typeof meta>;

const department = { id: 'd1', school: { id: 's1', name: 'Hillside School' } };
const nothing = { savedAt: null, sharedAt: null, sharedParts: [], late: false, remindedAt: null };
const usual = fieldsOf(TaskProgressFragment, {
  id: 't1',
  draft: false,
  cancelledAt: null,
  progress: [
    { ...nothing, state: 'NOT_BEGUN', person: PEOPLE.usual, department },
    { ...nothing, state: 'NOT_BEGUN', person: PEOPLE.rightToLeft, department, remindedAt: '2026-11-20T16:00:00Z' },
    { ...nothing, state: 'BEGUN', person: PEOPLE.other, department, savedAt: '2026-11-20T16:00:00Z', late: true },
  ],
});
const task = (other: Partial<typeof usual> = {}) => data(TaskProgressFragment, { ...usual, ...other });

export const Usual: Story = { args: { task: task() } };
export const Empty: Story = { args: { task: task({ progress: [] }) } };
export const Long: Story = {
  args: {
    task: task({
      progress: [
        {
          ...nothing,
          state: 'BEGUN',
          person: PEOPLE.long,
          department: { id: 'd1', school: { id: 's1', name: LONG.title } },
          savedAt: '2026-11-20T16:00:00Z',
          late: true,
        },
      ],
    }),
  },
};
