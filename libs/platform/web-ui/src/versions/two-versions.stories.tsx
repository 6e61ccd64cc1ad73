import { LONG, type Meta, type StoryObj } from '../stories';
import { TwoVersionsDialog } from './two-versions-dialog';

const none = () => undefined;
const meta = {
  title: 'Shared/Two versions',
  component: TwoVersionsDialog,
  args: {
    opened: true,
    onClose: none,
    title: 'You have also been writing this somewhere else',
    lead: 'Others see neither until you save.',
    mine: 'We began with bar models.',
    theirs: 'We began with bar models in Year 7.',
    theirsHeading: 'What was kept, 10 minutes ago',
    written: version => <p dir="auto">{String(version)}</p>,
    onMine: none,
    onTheirs: none,
  },
} satisfies Meta<typeof TwoVersionsDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Together: Story = { args: { onTogether: none } };
export const Long: Story = { args: { title: LONG.title, mine: LONG.words, theirs: LONG.rightToLeft } };
