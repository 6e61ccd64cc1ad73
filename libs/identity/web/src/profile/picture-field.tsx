import { Button, FileButton, Group } from '@mantine/core';
import { uploadImage } from '@tessellate/web-kernel';
import { PersonAvatar } from '@tessellate/web-ui';
import { useState } from 'react';

interface PictureFieldProps {
  personId: string;
  name: string;
  fileId: string | null;
  onChange: (fileId: string | null) => void;
}

/** The picture as it will look, a new one, or none. It is uploaded at once and takes effect with saving. */
export function PictureField({ personId, name, fileId, onChange }: PictureFieldProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const choose = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    setError(null);
    try {
      onChange((await uploadImage(file)).fileId);
    } catch (failure) {
      setError((failure as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div role="group" aria-label="Your picture">
      <Group gap="md">
        <PersonAvatar person={{ id: personId, name, pictureFileId: fileId }} size="large" />
        <FileButton
          onChange={file => void choose(file)}
          accept="image/png,image/jpeg,image/webp,image/gif,image/avif,image/heic"
        >
          {props => (
            <Button {...props} variant="default" loading={busy}>
              {fileId ? 'Choose another picture' : 'Add a picture'}
            </Button>
          )}
        </FileButton>
        {fileId ? (
          <Button variant="subtle" onClick={() => onChange(null)}>
            Remove it
          </Button>
        ) : null}
      </Group>
      {error ? (
        <p role="alert" style={{ color: 'var(--needs)', margin: '8px 0 0' }}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
