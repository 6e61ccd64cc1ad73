import { fieldsOf, LONG, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { FeedbackSection } from './feedback-section';
import { draftOf, HubPageFragment, type HubPageParts } from './hub-page-draft';
import { HubPageForm } from './hub-page-form';

const none = () => undefined;
const usual = fieldsOf(HubPageFragment, {
  id: 'h1',
  version: 1,
  about: 'We work with the secondary schools of three counties.',
  contactName: 'The hub’s office',
  contactEmail: 'office@hub.example',
  contactPhone: '0113 496 0000',
  website: 'https://hub.example',
  logoFileId: null,
  logoAlt: '',
  path: '/hubs/yorkshire-ridings',
  hub: { id: 'h1', name: 'Yorkshire Ridings Maths Hub', colour: '#2a6f97' },
  projects: [
    { projectId: 'j1', name: 'Secondary Subject Leadership', path: '/projects/ssl', text: 'We meet in Leeds.' },
  ],
  testimonials: [
    {
      id: 'q1',
      projectId: 'j1',
      quote: 'It changed how we plan together.',
      name: 'Amara Okafor',
      role: 'Head of mathematics',
      school: 'Hillside School',
      year: '2025/26',
      consentAt: '2026-05-03T11:00:00Z',
      withdrawnAt: null,
    },
  ],
});
const page = (other: Partial<typeof usual> = {}) => plain<HubPageParts>({ ...usual, ...other });
const form = {
  page: page(),
  onChange: none,
  onSave: none,
  saving: false,
  saved: false,
  errors: {},
  problem: null,
  versions: null,
};
const long = page({ about: LONG.words, contactName: LONG.name, website: LONG.title });

const meta = {
  title: 'Public site/Page of a hub',
  component: HubPageForm,
  args: { ...form, value: draftOf(form.page) },
} satisfies Meta<typeof HubPageForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = { args: { saved: true } };
export const Failed: Story = {
  args: {
    value: { ...draftOf(form.page), colour: '#ffffff' },
    errors: { website: 'Enter an address that begins with https://.' },
    problem: 'The page was not saved.',
  },
};
export const Long: Story = { args: { page: long, value: draftOf(long) } };
export const Feedback: Story = { render: () => <FeedbackSection page={page()} /> };
export const NoFeedback: Story = { render: () => <FeedbackSection page={page({ testimonials: [] })} /> };
