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
};
const meta = {
  title: 'App/Palette',
  component: Palette,
  args: { finding: { ...finding, term: 'frac' }, destinations: DESTINATIONS },
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

export const Pages: Story = { args: { finding } };
export const Usual: Story = { parameters: { answers: found('Fractions as bars', 'Amara Okafor') } };
export const Empty: Story = { parameters: { answers: nothing }, play: none };
export const Failed: Story = {
  parameters: {
    answers: Object.fromEntries(Object.keys(nothing).map(name => [name, new Error('No connection')])),
  },
  play: SAID,
};
export const Long: Story = { parameters: { answers: found(LONG.title, LONG.name) } };
