import { LONG, type Meta, type StoryObj } from '../stories';
import { CountBadge, Tag, TagRow } from './tag';

const meta = { title: 'Shared/Tag', component: Tag } satisfies Meta<typeof Tag>;
export default meta;
type Story = StoryObj;

export const Usual: Story = {
  render: () => (
    <TagRow>
      <Tag>KS3</Tag>
      <Tag tone="idea">Fluency</Tag>
      <Tag tone="worked">Worked</Tag>
      <Tag tone="partly">Partly</Tag>
      <Tag tone="needs">Needs you</Tag>
      <CountBadge count={3} label="unread" />
      <CountBadge count={120} label="unread" />
      <CountBadge count={0} label="unread" />
    </TagRow>
  ),
};
export const Long: Story = {
  render: () => (
    <TagRow>
      <Tag>{LONG.title}</Tag>
      <Tag>{LONG.rightToLeft}</Tag>
    </TagRow>
  ),
};
