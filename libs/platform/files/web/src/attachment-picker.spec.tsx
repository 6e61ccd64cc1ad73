import { jest } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { RefusedFileError } from '@tessellate/files-contract';
import { UiProvider } from '@tessellate/web-ui';
import { useState } from 'react';
import { AttachmentPicker } from './attachment-picker';
import type { AttachmentItem, UploadFile } from './use-uploads';

const attached = (file: File) => ({ fileId: file.name, name: file.name, mediaType: file.type, bytes: file.size });

function Materials({ upload, max }: { upload: UploadFile; max?: number }) {
  const [items, setItems] = useState<AttachmentItem[]>([]);
  return (
    <AttachmentPicker
      label="Materials"
      items={items}
      upload={upload}
      max={max}
      onAdd={item => setItems(all => [...all, item])}
      onRemove={item => setItems(all => all.filter(one => one.id !== item.id))}
    />
  );
}

describe('Files that are attached', () => {
  const upload = jest.fn<UploadFile>();
  const pdf = new File(['x'.repeat(40)], 'plan.pdf', { type: 'application/pdf' });
  const show = (max?: number) =>
    render(
      <UiProvider>
        <Materials upload={upload} max={max} />
      </UiProvider>,
    );
  const drop = (...files: File[]) =>
    fireEvent.drop(screen.getByRole('group', { name: 'Materials' }), { dataTransfer: { files } });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  beforeEach(() => upload.mockReset());

  it('show how far they have come, and are links once they are there', async () => {
    let tell: ((part: number) => void) | undefined;
    let arrive: ((answer: ReturnType<typeof attached>) => void) | undefined;
    upload.mockImplementation((_file, { onProgress }) => {
      tell = onProgress;
      return new Promise(resolve => (arrive = resolve));
    });
    show();
    drop(pdf);
    act(() => tell?.(0.4));
    expect(screen.getByRole('progressbar', { name: 'Uploading plan.pdf' }).getAttribute('value')).toBe('40');
    await act(async () => arrive?.(attached(pdf)));
    expect(screen.getByRole('link', { name: 'plan.pdf' }).getAttribute('href')).toBe('/files/plan.pdf');
    expect(screen.queryByRole('progressbar')).toBeNull();
    press('Remove plan.pdf');
    expect(screen.queryByRole('link', { name: 'plan.pdf' })).toBeNull();
  });

  it('that did not get there say why, and can be sent again unless they were refused', async () => {
    upload.mockRejectedValueOnce(new Error('The file did not reach the server.'));
    upload.mockRejectedValueOnce(new RefusedFileError('This is no document.'));
    upload.mockResolvedValueOnce(attached(pdf));
    show();
    drop(pdf, new File(['x'], 'odd.pdf'));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
    press('Try again');
    expect(await screen.findByRole('link', { name: 'plan.pdf' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('This is no document.');
  });

  it('are stopped when they are taken away, and stay out where there is no room for them', async () => {
    let signal: AbortSignal | undefined;
    upload.mockImplementation((_file, options) => {
      signal = options.signal;
      return new Promise(() => undefined);
    });
    show(1);
    drop(pdf, pdf);
    expect(screen.getByRole('alert').textContent).toContain('Only 1 files can be attached here');
    press('Stop uploading plan.pdf');
    expect(signal?.aborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
