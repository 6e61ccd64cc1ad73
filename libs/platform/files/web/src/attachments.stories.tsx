import { LONG, type Meta, type StoryObj } from '@tessellate/web-ui/stories';
import { AttachmentList } from './attachment-list';
import { AttachmentPicker } from './attachment-picker';
import { UploadRow } from './upload-row';

const meta = { title: 'Shared/Attachments', component: AttachmentList } satisfies Meta<typeof AttachmentList>;
export default meta;
type Story = StoryObj;

const items = [
  { id: 'f1', name: 'Bar models, Year 7.pdf', mediaType: 'application/pdf', bytes: 240_000 },
  { id: 'f2', name: 'Whiteboard.jpg', mediaType: 'image/jpeg', bytes: 1_900_000 },
];
const none = () => undefined;
const picker = { label: 'Materials', onAdd: none, onRemove: none, upload: () => new Promise<never>(none) };
const file = new File(['x'.repeat(40_000)], 'Exit tickets.docx');

export const Empty: Story = { render: () => <AttachmentPicker {...picker} items={[]} /> };
export const Usual: Story = { render: () => <AttachmentList items={items} label="Materials: files" /> };
export const Full: Story = { render: () => <AttachmentPicker {...picker} items={items} max={2} /> };
export const OnTheirWay: Story = {
  render: () => (
    <AttachmentList items={items} label="Materials: files" onRemove={none}>
      <UploadRow upload={{ key: '1', file, progress: 0.4, error: null }} onRetry={none} onRemove={none} />
      <UploadRow upload={{ key: '2', file, progress: 1, error: null }} onRetry={none} onRemove={none} />
    </AttachmentList>
  ),
};
export const Failed: Story = {
  render: () => (
    <AttachmentList items={[]} label="Materials: files">
      <UploadRow
        upload={{ key: '1', file, progress: 0.4, error: 'The connection broke off. Try again.' }}
        onRetry={none}
        onRemove={none}
      />
      <UploadRow
        upload={{ key: '2', file, progress: 0, error: 'This is no picture or document.', refused: true }}
        onRetry={none}
        onRemove={none}
      />
    </AttachmentList>
  ),
};
export const Long: Story = {
  render: () => (
    <AttachmentList
      items={[
        { id: 'f3', name: `${LONG.title}.pdf`, mediaType: 'application/pdf', bytes: 1 },
        { id: 'f4', name: `${LONG.rightToLeft}.docx`, mediaType: 'application/msword', bytes: 24_000_000 },
      ]}
      label="Materials: files"
      onRemove={none}
    />
  ),
};
