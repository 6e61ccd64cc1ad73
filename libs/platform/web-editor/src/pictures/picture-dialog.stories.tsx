import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import type { UploadPicture } from '../types';
import { PictureDialog } from './picture-dialog';

const none = () => undefined;
const uploading: UploadPicture = () => new Promise(none);
const source = (name: string) => ({ file: new File([''], name, { type: 'image/png' }) });

const meta = {
  title: 'Editor/Picture',
  component: PictureDialog,
  args: {
    source: source('bar-model.png'),
    uploadImage: uploading,
    onSave: none,
    onRemove: none,
    onClose: none,
  },
} satisfies Meta<typeof PictureDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Uploading: Story = {};
export const Failed: Story = {
  args: { uploadImage: () => Promise.reject(new Error('The picture is too large. Choose one of at most 10 MB.')) },
};
export const Long: Story = { args: { source: source(`${LONG.title}.png`) } };
