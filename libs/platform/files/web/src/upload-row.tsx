import { ActionIcon, Button } from '@mantine/core';
import { fileSizeText } from '@tessellate/files-contract';
import { IconX } from '@tabler/icons-react';
import { FileIcon } from './attachment-list';
import css from './attachments.module.css';
import type { Upload } from './use-uploads';

interface UploadRowProps {
  upload: Upload;
  onRetry: () => void;
  onRemove: () => void;
}

/** One file on its way, or one that did not get there, with what to do about it. */
export function UploadRow({ upload: { file, progress, error, refused }, onRetry, onRemove }: UploadRowProps) {
  const sent = Math.round(progress * 100);
  return (
    <li className={css.row} data-failed={error ? '' : undefined}>
      <FileIcon mediaType={file.type} />
      <span className={css.words}>
        <span className={css.name}>{file.name}</span>
        {error ? (
          <span role="alert" className={css.error}>
            {error}
          </span>
        ) : (
          <span className={css.size}>
            <progress className={css.progress} value={sent} max={100} aria-label={`Uploading ${file.name}`} />{' '}
            {sent < 100 ? `${sent} % of ${fileSizeText(file.size)}` : 'Checking the file'}
          </span>
        )}
      </span>
      {error && !refused ? (
        <Button variant="default" size="xs" className={css.target} onClick={onRetry}>
          Try again
        </Button>
      ) : null}
      <ActionIcon
        className={css.target}
        color="gray"
        aria-label={error ? `Remove ${file.name}` : `Stop uploading ${file.name}`}
        onClick={onRemove}
      >
        <IconX size={18} />
      </ActionIcon>
    </li>
  );
}
