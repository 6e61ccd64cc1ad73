import { Button, FileButton, Group } from '@mantine/core';
import { PICTURE_ACCEPT } from '@tessellate/files-contract';
import { messageOf } from '@tessellate/web-kernel';
import { UploadFailure, uploadImage, useUpload } from '@tessellate/files-web';
import { PersonAvatar, useAnnounce } from '@tessellate/web-ui';
import { useRef, useState } from 'react';

interface PictureFieldProps {
  personId: string;
  name: string;
  fileId: string | null;
  /** Keeps it. Rejects when it was not kept. */
  onChange: (fileId: string | null) => Promise<unknown>;
}

/** One's picture, a new one, or none. It is kept when it is chosen, and the one before can be taken back. */
export function PictureField({ personId, name, fileId, onChange }: PictureFieldProps) {
  const [saving, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [kept, setKept] = useState<{ words: string; before: string | null } | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const { state, send, clear } = useUpload(uploadImage);
  const busy = saving || state.at === 'sending';

  const store = async (next: string | null, words: string, undoable = true) => {
    await onChange(next);
    announce(words);
    setKept(undoable ? { words, before: fileId } : null);
    // The button that was pressed may be gone, and the focus with it.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) group.current?.querySelector('button')?.focus();
    });
  };
  const keep = async (...what: Parameters<typeof store>) => {
    setBusy(true);
    clear();
    setError(null);
    setKept(null);
    await store(...what).catch((failure: unknown) => setError(messageOf(failure)));
    setBusy(false);
  };
  const choose = async (file: File | null) => {
    if (!file) return;
    setError(null);
    setKept(null);
    const sent = await send(file);
    if (sent) await keep(sent.fileId, 'Your picture is saved.');
  };
  return (
    <div role="group" aria-label="Your picture" ref={group}>
      <Group gap="md">
        <PersonAvatar person={{ id: personId, name, pictureFileId: fileId }} size="large" />
        <FileButton onChange={file => void choose(file)} accept={PICTURE_ACCEPT}>
          {props => (
            <Button {...props} variant="default" loading={busy}>
              {fileId ? 'Choose another picture' : 'Add a picture'}
            </Button>
          )}
        </FileButton>
        {fileId ? (
          <Button variant="subtle" disabled={busy} onClick={() => void keep(null, 'Your picture is removed.')}>
            Remove it
          </Button>
        ) : null}
        {kept ? (
          <span className="muted">
            {kept.words}{' '}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => void keep(kept.before, 'Your old picture is back.', false)}
            >
              Undo
            </Button>
          </span>
        ) : null}
      </Group>
      {error ? (
        <p role="alert" style={{ color: 'var(--needs)', margin: '8px 0 0' }}>
          {error}
        </p>
      ) : (
        <UploadFailure state={state} onRetry={file => void choose(file)} />
      )}
    </div>
  );
}
