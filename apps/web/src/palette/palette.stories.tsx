import { appears, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { DESTINATIONS } from '../shell/navigation';
import Palette from './palette';

const none = () => undefined;
const finding = { asked: 1, term: '', setTerm: none, open: none, ready: none };
/** What is said of the results, once there are all of them. */
const SAID = appears('[role=dialog] [role=status]:not(:empty)');
const nothing = {
  PalettePeople: { searchPeople: [] },
  PaletteStrategies: { searchStrategies: [] },
  PaletteDepartments: { searchDepartments: [] },
  SearchThreads: { searchThreads: [] },
  PaletteSteps: { searchCycleSteps: [] },
  TodaysRegisters: { myWorkGroups: [] },
  UnreadThreads: { unreadThreads: { __typename: 'UnreadThreads', audiences: [] } },
};
const meta = {
  title: 'App/Palette',
  component: Palette,
  args: { finding: { ...finding, term: 'frac' }, destinations: DESTINATIONS, onHelp: none },
  play: appears('[role=option]'),
} satisfies Meta<typeof Palette>;
export default meta;
type Story = StoryObj<typeof meta>;

const found = (title: string, name: string) => ({
  ...nothing,
  PalettePeople: {
    searchPeople: [{ __typename: 'Person', id: 'p1', name, jobTitle: 'Head of mathematics', school: null }],
  },
  PaletteStrategies: {
    searchStrategies: [{ __typename: 'Strategy', id: 's1', title, author: { __typename: 'Person', id: 'p1', name } }],
  },
});

export const Pages: Story = { args: { finding }, parameters: { answers: nothing } };
export const Commands: Story = {
  args: { finding: { ...finding, term: 'colours' } },
  parameters: { answers: nothing },
};
export const Usual: Story = { parameters: { answers: found('Fractions as bars', 'Amara Okafor') } };
export const Empty: Story = { parameters: { answers: nothing }, play: none };
export const Failed: Story = {
  parameters: {
    answers: Object.fromEntries(Object.keys(nothing).map(name => [name, new Error('No connection')])),
  },
  play: SAID,
};
export const Long: Story = { parameters: { answers: found(LONG.title, LONG.name) } };
