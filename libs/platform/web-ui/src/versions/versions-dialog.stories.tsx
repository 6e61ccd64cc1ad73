import { LONG, type Meta, type StoryObj } from '../stories';
import { VersionsDialog } from './versions-dialog';

const none = () => undefined;
const versions = [
  { version: 3, savedAt: '2026-11-20T16:00:00Z', by: 'Priya Nambiar', current: true },
  { version: 2, savedAt: '2026-11-12T08:10:00Z', by: 'Tom Ashdown', current: false },
  { version: 1, savedAt: '2026-11-02T16:00:00Z', by: 'Priya Nambiar', current: false },
];
const parts = [
  { heading: 'The context', before: 'Year 8, four classes.', after: 'Year 8, four classes and one small group.' },
  { heading: 'What we did', before: 'We drew bars for a week.', after: 'We drew tables for a fortnight.' },
  { heading: 'What next', before: 'Year 9.', after: 'Year 9.' },
];
const meta = {
  title: 'Shared/Earlier versions',
  component: VersionsDialog,
  args: {
    opened: true,
    onClose: none,
    versions,
    chosen: 1,
    onChoose: none,
    parts,
    problem: null,
    onRestore: none,
    replaces: false,
  },
} satisfies Meta<typeof VersionsDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const NothingChosen: Story = { args: { chosen: null, parts: null } };
export const Empty: Story = { args: { versions: versions.slice(2), chosen: null, parts: null } };
export const Loading: Story = { args: { versions: null, chosen: null, parts: null } };
export const Failed: Story = { args: { parts: null, problem: 'The connection dropped. Try again in a moment.' } };
export const Replaces: Story = { args: { replaces: true } };
export const Long: Story = {
  args: { parts: [{ heading: LONG.title, before: LONG.words, after: `${LONG.words} ${LONG.rightToLeft}` }] },
};
