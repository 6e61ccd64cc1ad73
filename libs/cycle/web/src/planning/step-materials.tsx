import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { PLAN_LIMITS, type StepKind } from '@tessellate/cycle-contract';
import { uploadAttachment, AttachmentPicker } from '@tessellate/files-web';
import css from './planning.module.css';
import type { StepForm } from './step-form-state';

interface StepMaterialsProps {
  kind: StepKind;
  form: StepForm;
  set: (part: Partial<StepForm>) => void;
  error: string | undefined;
  onBusyChange: (busy: boolean) => void;
}

/** Links and files that people need for a workshop or a task. */
export function StepMaterials({ kind, form: { links, files }, set, error, onBusyChange }: StepMaterialsProps) {
  const label = kind === 'WORKSHOP' ? 'Materials' : 'Resources';
  const change = (index: number, part: Partial<StepForm['links'][number]>) =>
    set({ links: links.map((link, place) => (place === index ? { ...link, ...part } : link)) });
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend style={{ fontWeight: 600, padding: 0 }}>{label}</legend>
      {links.map((link, index) => (
        <div key={index} className={css.link}>
          <TextInput
            label="Name of the link"
            value={link.label}
            maxLength={PLAN_LIMITS.resourceLabel}
            onChange={event => change(index, { label: event.currentTarget.value })}
          />
          <TextInput
            label="Address"
            type="url"
            placeholder="https://"
            value={link.url}
            maxLength={PLAN_LIMITS.url}
            onChange={event => change(index, { url: event.currentTarget.value })}
          />
          <ActionIcon
            className={css.tool}
            color="gray"
            aria-label={`Remove the link ${link.label || index + 1}`}
            onClick={() => set({ links: links.filter((_, place) => place !== index) })}
          >
            <IconX size={18} />
          </ActionIcon>
        </div>
      ))}
      {error ? (
        <p role="alert" className={css.problem}>
          {error}
        </p>
      ) : null}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={links.length + files.length >= PLAN_LIMITS.resources}
        onClick={() => set({ links: [...links, { label: '', url: '' }] })}
      >
        Add a link
      </Button>
      <AttachmentPicker
        label={label}
        items={files}
        upload={uploadAttachment}
        onAdd={file => set({ files: [...files, file] })}
        onRemove={file => set({ files: files.filter(other => other.id !== file.id) })}
        onBusyChange={onBusyChange}
      />
    </fieldset>
  );
}
