import { emptyDocument, textDocument } from '@tessellate/rich-text/light';
import { appears, LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { RichTextEditor } from './rich-text-editor';
import { WrittenText } from './written-text';

const none = () => undefined;
const people = [
  { id: 'p1', name: 'Amara Okafor', detail: 'Head of mathematics, Hillside School' },
  { id: 'p2', name: LONG.name, detail: LONG.title },
];

const meta = {
  title: 'Editor/Editor',
  component: RichTextEditor,
  args: {
    profile: 'document',
    label: 'What you did',
    value: textDocument('We began with the bar model in Year 7.'),
    onChange: none,
    uploadImage: () => new Promise<never>(none),
    searchPeople: () => Promise.resolve(people),
  },
} satisfies Meta<typeof RichTextEditor>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  args: {
    value: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'What we tried' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Half of three quarters is ' },
            { type: 'mathInline', attrs: { latex: '\\frac{3}{8}' } },
          ],
        },
        {
          type: 'table',
          content: ['tableHeader', 'tableCell'].map(type => ({
            type: 'tableRow',
            content: ['Year 7', 'Year 8', 'Year 9'].map(text => ({ type, content: textDocument(text).content })),
          })),
        },
      ],
    },
  },
};
export const Empty: Story = { args: { value: emptyDocument(), placeholder: 'What did you do?' } };
export const Message: Story = { args: { profile: 'message' } };
export const Mentioning: Story = {
  args: { value: textDocument('@am'), profile: 'message', autoFocus: true },
  play: appears('[role=option]'),
};
export const NobodyToMention: Story = {
  args: { value: textDocument('@am'), profile: 'message', autoFocus: true, searchPeople: () => Promise.resolve([]) },
  play: appears('.mention-popup'),
};
export const Read: Story = {
  render: ({ value }) => <WrittenText document={value} label="What was written" />,
  play: appears('[contenteditable=false]'),
};
export const Long: Story = { args: { value: textDocument(`${LONG.title}\n${LONG.words}`) } };
export const RightToLeft: Story = { args: { value: textDocument(LONG.rightToLeft) } };
