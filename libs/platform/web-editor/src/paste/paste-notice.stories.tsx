import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { PasteNotice } from './paste-notice';

const none = () => undefined;
const notes = { listener: { pasted: none, offered: none }, sentences: [], offer: null, format: none, clear: none };

const meta = { title: 'Editor/What a paste left out', component: PasteNotice } satisfies Meta<typeof PasteNotice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  args: { notes: { ...notes, sentences: ['Two pictures were left out. Save them and add them with “Picture”.'] } },
};
export const Markdown: Story = { args: { notes: { ...notes, offer: { accept: () => Promise.resolve(true) } } } };
export const Long: Story = { args: { notes: { ...notes, sentences: [LONG.title, LONG.words] } } };
