import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { DraftRow } from './draft-row';
import type { ShelfDraft } from './use-shelf';

const none = () => undefined;
const draft: ShelfDraft = {
  key: 'strategy:new:6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11',
  title: 'Ratio tables before the unitary method',
  opening: 'Year 8 met ratio as a rule, and forgot it by Easter.',
  strategyId: null,
  updatedAt: '2026-11-26T16:05:00Z',
  savedHere: false,
  device: 'Chrome on Windows',
  openOn: [],
};

const meta = {
  title: 'Practice/Draft row',
  component: DraftRow,
  args: { draft, onDiscard: none, onUndo: none },
} satisfies Meta<typeof DraftRow>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Empty: Story = { args: { draft: { ...draft, title: '', opening: '', device: null, savedHere: true } } };
export const OpenElsewhere: Story = { args: { draft: { ...draft, openOn: ['Safari on iPhone'] } } };
export const Unsent: Story = { args: { draft: { ...draft, savedHere: true, device: null, unsent: true } } };
export const Changes: Story = { args: { draft: { ...draft, strategyId: 's1' } } };
export const Discarded: Story = { args: { discarded: true } };
export const Long: Story = { args: { draft: { ...draft, title: LONG.title, opening: LONG.words } } };
export const RightToLeft: Story = { args: { draft: { ...draft, title: LONG.rightToLeft, opening: LONG.rightToLeft } } };
