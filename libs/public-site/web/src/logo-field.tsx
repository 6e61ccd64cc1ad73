import { Button, FileButton, Group, TextInput } from '@mantine/core';
import { PICTURE_ACCEPT } from '@tessellate/files-contract';
import { HUB_PAGE_LIMITS } from '@tessellate/public-site-contract';
import { UploadFailure, uploadImage, useUpload } from '@tessellate/files-web';
import css from './hub-page.module.css';

interface LogoFieldProps {
  fileId: string | null;
  /** Whether everybody may see the picture already, because the saved page shows it. */
  published: boolean;
  alt: string;
  onChange: (change: { logoFileId?: string | null; logoAlt?: string }) => void;
}

/** A picture is uploaded at once; it stands on the page with saving. */
export function LogoField({ fileId, published, alt, onChange }: LogoFieldProps) {
  const { state, send, clear } = useUpload(uploadImage);
  const choose = async (file: File | null) => {
    if (!file) return;
    const image = await send(file);
    if (image) onChange({ logoFileId: image.fileId });
  };
  return (
    <div role="group" aria-label="Logo" className={css.form}>
      <Group gap="md">
        {fileId ? (
          <img className={css.logo} src={published ? `/site/pictures/${fileId}` : `/files/${fileId}?w=320`} alt={alt} />
        ) : null}
        <FileButton onChange={file => void choose(file)} accept={PICTURE_ACCEPT}>
          {props => (
            <Button {...props} variant="default" loading={state.at === 'sending'}>
              {fileId ? 'Choose another logo' : 'Add the hub’s logo'}
            </Button>
          )}
        </FileButton>
        {fileId ? (
          <Button
            variant="subtle"
            onClick={() => {
              clear();
              onChange({ logoFileId: null });
            }}
          >
            Remove the logo
          </Button>
        ) : null}
      </Group>
      <UploadFailure state={state} onRetry={file => void choose(file)} />
      {fileId ? (
        <TextInput
          label="What the logo says"
          description="Read out to people who cannot see it, such as “Sussex Maths Hub”."
          value={alt}
          maxLength={HUB_PAGE_LIMITS.logoAlt}
          onChange={event => onChange({ logoAlt: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
}
