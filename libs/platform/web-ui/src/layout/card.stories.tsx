import { LONG, type Meta, type StoryObj } from '../stories';
import { Card, CardRow } from './card';
import { SectionHeader } from './section-header';
import { CountBadge, Tag, TagRow } from './tag';

const meta = { title: 'Shared/Card', component: Card } satisfies Meta<typeof Card>;
export default meta;
type Story = StoryObj;

export const Usual: Story = {
  render: () => (
    <Card>
      <SectionHeader title="Next workshop" />
      <p>Thu 14 Jan, 1:30–4 pm</p>
      <TagRow>
        <Tag>KS3</Tag>
        <Tag tone="idea">Fluency</Tag>
        <Tag tone="worked">Worked</Tag>
        <Tag tone="partly">Partly</Tag>
        <Tag tone="needs">Needs you</Tag>
        <CountBadge count={3} label="unread" />
        <CountBadge count={120} label="unread" />
      </TagRow>
    </Card>
  ),
};
export const Accent: Story = { render: () => <Card tone="accent">With a colour of its own</Card> };
export const Quiet: Story = { render: () => <Card tone="quiet">Nothing is planned here.</Card> };
export const Long: Story = {
  render: () => (
    <Card padding="list">
      <CardRow>
        <span>{LONG.title}</span>
        <Tag tone="needs">Answer by Friday</Tag>
      </CardRow>
      <CardRow>
        <span dir="auto">{LONG.rightToLeft}</span>
        <Tag>Closed</Tag>
      </CardRow>
    </Card>
  ),
};
