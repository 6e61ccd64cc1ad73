import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { ImportReview } from './import-review';
import type { TextPart } from './parts';
import type { Review } from './use-import';

const none = () => undefined;
const part = (heading: string, text: string, section: TextPart['section']): TextPart => ({
  heading,
  section,
  blocks: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const review: Review = {
  title: 'Ratio tables from a department meeting',
  parts: [
    part('Background', 'Year 8 met ratio as a rule, and forgot it by Easter.', 'context'),
    part('Our approach', 'We drew the table first, with no words in it.', 'did'),
    part('Room for cover', 'Room 12 on Tuesday.', null),
  ],
  pictures: [],
  notes: ['Tracked changes were accepted: what was inserted is in, what was deleted is out.'],
};

const meta = {
  title: 'Practice/Sorting a text',
  component: ImportReview,
  args: { review, problem: null, uploaded: null, onChange: none, onAccept: none, onBack: none },
} satisfies Meta<typeof ImportReview>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Failed: Story = {
  args: { problem: 'The picture was not uploaded. Check your connection and try again.' },
};
export const Uploading: Story = { args: { uploaded: 1 } };
export const Long: Story = {
  args: {
    review: {
      ...review,
      title: LONG.title,
      parts: [part(LONG.title, LONG.words, 'did'), part(LONG.rightToLeft, LONG.rightToLeft, 'next')],
    },
  },
};
