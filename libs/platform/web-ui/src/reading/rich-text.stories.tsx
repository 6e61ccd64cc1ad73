import { FORMULA, LONG, type Meta, type StoryObj } from '../stories';
import { RichText } from './rich-text';

const meta = { title: 'Shared/Rich text', component: RichText } satisfies Meta<typeof RichText>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  args: {
    html: '<h2>What we did</h2><p>We <strong>began</strong> with <a href="/practice">bar models</a>.</p><ul><li>One lesson</li><li>One week</li></ul><blockquote><p>They saw it at once.</p></blockquote>',
  },
};
export const Talk: Story = { args: { voice: 'talk', html: '<p>Has anybody tried this in Year 9?</p>' } };
export const Formula: Story = { args: { html: FORMULA } };
export const Long: Story = { args: { html: `<p>${LONG.title}</p><p>${LONG.words}</p>` } };
export const RightToLeft: Story = { args: { html: `<p dir="auto">${LONG.rightToLeft}</p>` } };
