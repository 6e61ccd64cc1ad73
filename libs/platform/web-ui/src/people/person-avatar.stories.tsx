import { PEOPLE, type Meta, type StoryObj } from '../stories';
import { PersonAvatar } from './person-avatar';

const meta = { title: 'Shared/Avatar', component: PersonAvatar } satisfies Meta<typeof PersonAvatar>;
export default meta;
type Story = StoryObj;

export const Usual: Story = {
  render: () => (
    <>
      <PersonAvatar person={PEOPLE.usual} size="small" />
      <PersonAvatar person={PEOPLE.other} labelled />
      <PersonAvatar person={PEOPLE.long} size="large" />
      <PersonAvatar person={PEOPLE.rightToLeft} />
      <PersonAvatar person={{ id: 'p9', name: '7' }} labelled />
    </>
  ),
};
