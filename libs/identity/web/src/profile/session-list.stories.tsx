import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { SessionList } from './session-list';

const meta = { title: 'Identity/Sessions', component: SessionList } satisfies Meta<typeof SessionList>;
export default meta;
type Story = StoryObj<typeof meta>;

const answers = (OwnSessions: object | Error | 'waits') => ({ parameters: { answers: { OwnSessions } } });
const sessions = (...devices: string[]) =>
  answers({
    sessions: devices.map((device, index) => ({
      __typename: 'Session',
      id: `s${index}`,
      device,
      current: index === 0,
      lastUsedAt: '2026-11-20T16:00:00Z',
    })),
  });

export const Usual: Story = sessions('Firefox on Windows', 'Safari on iPhone');
export const Loading: Story = answers('waits');
export const Failed: Story = answers(new Error('no connection'));
export const Long: Story = sessions(LONG.title, LONG.title);
