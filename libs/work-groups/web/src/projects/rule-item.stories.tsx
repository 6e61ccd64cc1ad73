import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { RuleItem } from './rule-item';

const rule = {
  key: 'in-post',
  text: 'You are already head of department.',
  refuses: { answer: 'role' as const, values: ['PROSPECTIVE'] },
  refusal: 'This programme works on the department that you lead.',
  alternatives: [{ text: 'Ask your hub what else it runs.', url: 'https://www.ncetm.org.uk/' }],
};

const meta = {
  title: 'Work groups/Rule of a project',
  component: RuleItem,
  args: {
    ...{ rule, number: 1 },
    onChange: () => undefined,
    onUp: undefined,
    onDown: () => undefined,
    onRemove: () => undefined,
  },
  decorators: [
    Story => (
      <ol style={{ listStyle: 'none', padding: 0 }}>
        <Story />
      </ol>
    ),
  ],
} satisfies Meta<typeof RuleItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Empty: Story = { args: { rule: { key: 'new', text: '' } } };
export const Long: Story = {
  args: {
    rule: { ...rule, text: LONG.words, refusal: LONG.words, alternatives: [{ text: LONG.title, url: LONG.words }] },
  },
};
