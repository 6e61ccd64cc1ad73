import { ActionIcon } from '@mantine/core';
import { fileSizeText } from '@tessellate/files-contract';
import { IconFileText, IconPhoto, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './attachments.module.css';
import type { AttachmentItem } from './use-uploads';

interface AttachmentListProps {
  items: readonly AttachmentItem[];
  /** What the list is, for a screen reader. */
  label: string;
  onRemove?: (item: AttachmentItem) => void;
  /** Rows after the files, such as those on their way. */
  children?: ReactNode;
}

/** Files that can be opened, each with its kind and size in plain words. */
export function AttachmentList({ items, label, onRemove, children }: AttachmentListProps) {
  return (
    <ul className={css.list} aria-label={label}>
      {items.map(item => (
        <li key={item.id} className={css.row}>
          <FileIcon mediaType={item.mediaType} />
          <span className={css.words}>
            <a
              className={css.name}
              href={`/files/${item.id}`}
              {...(item.mediaType.startsWith('image/')
                ? { target: '_blank', rel: 'noreferrer' }
                : { download: item.name })}
            >
              <bdi>{item.name}</bdi>
            </a>
            <span className={css.size}>
              {kindOf(item.name)} · {fileSizeText(item.bytes)}
            </span>
          </span>
          {onRemove ? (
            <ActionIcon
              className={css.target}
              color="gray"
              aria-label={`Remove ${item.name}`}
              onClick={() => onRemove(item)}
            >
              <IconX size={18} />
            </ActionIcon>
          ) : null}
        </li>
      ))}
      {children}
    </ul>
  );
}

export function FileIcon({ mediaType }: { mediaType: string }) {
  const Icon = mediaType.startsWith('image/') ? IconPhoto : IconFileText;
  return <Icon size={20} className={css.icon} aria-hidden />;
}

const kindOf = (name: string): string => (/\.([a-z0-9]{1,8})$/i.exec(name)?.[1] ?? 'file').toUpperCase();
