import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { emptyForm } from './step-form-state';
import { StepMaterials } from './step-materials';

const none = () => undefined;
const meta = {
  title: 'Cycle/Materials of a step',
  component: StepMaterials,
  args: { kind: 'WORKSHOP', form: emptyForm(), set: none, error: undefined, onBusyChange: none },
} satisfies Meta<typeof StepMaterials>;
export default meta;
type Story = StoryObj<typeof meta>;

const slides = { id: 'f1', name: 'Slides.pdf', mediaType: 'application/pdf', bytes: 240_000 };
const guidance = { label: 'Guidance', url: 'https://www.ncetm.org.uk' };

export const Usual: Story = { args: { form: { ...emptyForm(), links: [guidance], files: [slides] } } };
export const Empty: Story = { args: { kind: 'TASK' } };
export const Failed: Story = {
  args: {
    form: { ...emptyForm(), links: [{ label: 'Guidance', url: 'ncetm' }] },
    error: 'This is no address of a page. It begins with https://.',
  },
};
export const Long: Story = {
  args: {
    form: {
      ...emptyForm(),
      links: [{ label: LONG.title, url: `https://example.org/${LONG.title}` }],
      files: [{ ...slides, name: `${LONG.title}.pdf` }],
    },
  },
};
