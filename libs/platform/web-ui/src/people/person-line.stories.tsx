import { PEOPLE, type Meta, type StoryObj } from '../stories';
import { PersonLine } from './person-line';

const meta = { title: 'Shared/Person line', component: PersonLine } satisfies Meta<typeof PersonLine>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = { args: { person: PEOPLE.usual, detail: PEOPLE.usual.jobTitle, below: 'Hillside School' } };
export const WithoutLink: Story = { args: { person: PEOPLE.other, size: 'medium', link: false } };
export const Long: Story = { args: { person: PEOPLE.long, detail: PEOPLE.long.jobTitle } };
export const RightToLeft: Story = { args: { person: PEOPLE.rightToLeft, detail: 'Hillside School' } };
