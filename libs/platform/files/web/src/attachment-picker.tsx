import { Button, FileButton } from '@mantine/core';
import { ATTACHMENT_ACCEPT, ATTACHMENT_KINDS_TEXT } from '@tessellate/files-contract';
import { IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, useEffect, useId, useState } from 'react';
import { useAnnounce } from '@tessellate/web-ui';
import { AttachmentList } from './attachment-list';
import css from './attachments.module.css';
import { UploadRow } from './upload-row';
import { type AttachmentItem, type UploadFile, useUploads } from './use-uploads';

interface AttachmentPickerProps {
  /** What is attached now. */
  items: readonly AttachmentItem[];
  /** Called with every file that has arrived, and with each that is taken away. */
  onAdd: (item: AttachmentItem) => void;
  onRemove: (item: AttachmentItem) => void;
  upload: UploadFile;
  /** Such as “Materials”. */
  label: string;
  /** Called while files are on their way, so that a form can wait for them. */
  onBusyChange?: (busy: boolean) => void;
  max?: number;
}

/** Adds files one by one or several at once, by button, keyboard or by dropping them; each shows how far it has come. */
export function AttachmentPicker({
  items,
  onAdd,
  onRemove,
  upload,
  label,
  onBusyChange,
  max = 10,
}: AttachmentPickerProps) {
  const hint = useId();
  const announce = useAnnounce();
  const [over, setOver] = useState(false);
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const { uploads, ...files } = useUploads(upload, item => {
    onAdd(item);
    announce(`${item.name} is attached.`);
  });
  const busy = uploads.some(one => one.error === null);
  useEffect(() => onBusyChange?.(busy), [busy, onBusyChange]);
  const room = max - items.length - uploads.length;
  const add = (chosen: File[]) => {
    if (chosen.length === 0) return;
    const taken = chosen.slice(0, Math.max(0, room));
    const left = chosen.length - taken.length;
    setLeftOut(
      left > 0 ? `Only ${max} files can be attached here, so ${left} of those you chose were left out.` : null,
    );
    files.add(taken);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <div
      className={css.picker}
      role="group"
      aria-label={label}
      data-over={over || undefined}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {items.length + uploads.length > 0 ? (
        <AttachmentList
          items={items}
          label={`${label}: files`}
          onRemove={item => {
            onRemove(item);
            announce(`${item.name} is removed.`);
          }}
        >
          {uploads.map(one => (
            <UploadRow key={one.key} upload={one} onRetry={() => files.retry(one)} onRemove={() => files.remove(one)} />
          ))}
        </AttachmentList>
      ) : null}
      <FileButton onChange={add} accept={ATTACHMENT_ACCEPT} multiple disabled={room <= 0}>
        {props => (
          <Button
            {...props}
            type="button"
            variant="default"
            className={css.target}
            leftSection={<IconPaperclip size={18} aria-hidden />}
            aria-describedby={hint}
            disabled={room <= 0}
          >
            Attach files
          </Button>
        )}
      </FileButton>
      {leftOut ? (
        <p role="alert" className={css.error}>
          {leftOut}
        </p>
      ) : null}
      <p id={hint} className={css.hint}>
        {ATTACHMENT_KINDS_TEXT}; each at most 25 MB. Nothing with pupils’ names, marks or faces.
      </p>
    </div>
  );
}
