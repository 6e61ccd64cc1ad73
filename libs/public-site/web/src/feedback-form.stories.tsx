import { appears, fieldsOf, plain, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { FeedbackForm } from './feedback-form';
import { HubPageFragment, type HubPageParts } from './hub-page-draft';

const page = fieldsOf(HubPageFragment, {
  id: 'h1',
  version: 1,
  about: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  website: '',
  logoFileId: null,
  logoAlt: '',
  path: '/hubs/yorkshire-ridings',
  hub: { id: 'h1', name: 'Yorkshire Ridings Maths Hub', colour: '#2a6f97' },
  projects: [
    { projectId: 'j1', name: 'Secondary Subject Leadership', path: '/projects/ssl', text: '' },
    { projectId: 'j2', name: 'Mastery Specialists', path: '/projects/ms', text: '' },
  ],
  testimonials: [],
});

const meta = {
  title: 'Public site/Feedback',
  component: FeedbackForm,
  args: { page: plain<HubPageParts>(page), onDone: () => undefined },
} satisfies Meta<typeof FeedbackForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Failed: Story = {
  play: async () => {
    document.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    await appears('[aria-invalid=true]')();
  },
};
