import { LONG, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { RefusalCard } from './refusal-card';
import type { Refusal } from './use-interest';

const meta = { title: 'Recruiting/Refusal of interest', component: RefusalCard } satisfies Meta<typeof RefusalCard>;
export default meta;
type Story = StoryObj<typeof meta>;

const usual = plain<Refusal>({
  __typename: 'InterestRefused',
  answer: null,
  ruleText: 'You are head of mathematics, or lead the subject, already.',
  message: 'The year is built on what you do with your department between workshops.',
  alternatives: [
    { text: 'Once you are in post, register your interest: you will be welcome.', url: null },
    { text: 'Other programmes of your Maths Hub', url: 'https://www.ncetm.org.uk' },
  ],
});
const refusal = (other: Partial<Refusal> = {}): Refusal => ({ ...usual, ...other });

export const Usual: Story = { args: { refusal: refusal() } };
export const Long: Story = {
  args: {
    refusal: refusal({
      ruleText: LONG.title,
      message: LONG.words,
      alternatives: usual.alternatives.map(way => ({ ...way, text: LONG.title })),
    }),
  },
};
