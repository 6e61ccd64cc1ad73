import { Button, Group } from '@mantine/core';
import { useMentionSearch } from '@tessellate/identity-web/mentions';
import { TASK_PART_LABELS, taskDraftKey, type TaskPart } from '@tessellate/tasks-contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import { uploadAttachment, uploadImage, AttachmentPicker } from '@tessellate/files-web';
import { useDraft } from '@tessellate/drafts-web';
import { DateText, SaveState, SkeletonLine } from '@tessellate/web-ui';
import { lazy, type RefObject, Suspense, useImperativeHandle, useState } from 'react';
import css from './my-work.module.css';
import {
  draftOf,
  isEmptyPart,
  isUnshared,
  type PartDraft,
  partName,
  plain,
  PROMPTS,
  type SharedPart,
} from './part-draft';
import { PartVersions } from './part-versions';

const RichTextEditor = lazy(() => import('@tessellate/web-editor'));

/** What the page may ask a part for when it shares. */
export interface PartHandle {
  flush(): Promise<void>;
  read(): PartDraft;
  unshared(): boolean;
}

interface PartPanelProps {
  stepId: string;
  part: TaskPart;
  shared: (SharedPart & { sharedAt: string; sharedDates: readonly string[] }) | null;
  busy: boolean;
  closed: boolean;
  error: string | null;
  handle: RefObject<PartHandle | null>;
  onShare: () => void;
  onUnshare: () => void;
}

/** One part: written here, kept on the server and on the device, and shared when its owner says so. */
export function PartPanel(props: PartPanelProps) {
  const { stepId, part, shared, busy, closed, error, handle, onShare, onUnshare } = props;
  const draft = useDraft<PartDraft>(taskDraftKey(stepId, part), draftOf(shared));
  const [uploading, setUploading] = useState(false);
  const searchPeople = useMentionSearch('CYCLE_STEP', stepId);
  const { value, setValue } = draft;
  const version = shared?.version ?? 0;
  useImperativeHandle(handle, () => ({
    flush: draft.flush,
    read: () => ({ ...value, base: shared ? value.base : 0 }),
    unshared: () => draft.loaded && !draft.conflict && isUnshared(value, shared),
  }));
  if (!draft.loaded) return <SkeletonLine />;
  const unshared = isUnshared(value, shared);
  const newer = shared && unshared && value.base !== version ? shared : null;
  if (draft.conflict || newer) return <PartVersions part={part} draft={draft} newer={newer} />;
  return (
    <div className={css.part} onBlur={() => void draft.flush()}>
      <p className={css.prompt} id={`prompt-${part}`}>
        {PROMPTS[part]}
      </p>
      <Suspense fallback={<SkeletonLine />}>
        <RichTextEditor
          profile="document"
          label={TASK_PART_LABELS[part]}
          describedBy={`prompt-${part}`}
          value={value.document}
          editable={!busy}
          onChange={(document: RichDocument) => setValue(previous => ({ ...previous, document }))}
          onSubmit={onShare}
          uploadImage={uploadImage}
          searchPeople={searchPeople}
          minHeight={160}
        />
      </Suspense>
      {part === 'EVIDENCE' ? (
        <AttachmentPicker
          label="Files of the evidence"
          items={value.files}
          upload={uploadAttachment}
          onBusyChange={setUploading}
          onAdd={item => setValue(previous => ({ ...previous, files: [...previous.files, plain(item)] }))}
          onRemove={({ id }) =>
            setValue(previous => ({ ...previous, files: previous.files.filter(file => file.id !== id) }))
          }
        />
      ) : null}
      {error ? (
        <p className={css.problem} role="alert">
          {error} Your text is kept.
        </p>
      ) : null}
      <p className={css.state}>
        <WhoSees part={part} shared={shared} unshared={unshared} empty={isEmptyPart(value)} />{' '}
        <SaveState status={draft.status} savedAt={draft.savedAt} />
      </p>
      <Group gap="sm">
        {closed || (shared && !unshared) ? null : (
          <Button onClick={onShare} loading={busy} disabled={uploading || isEmptyPart(value)}>
            {shared ? 'Share the changes' : `Share the ${partName(part)}`}
          </Button>
        )}
        {shared ? (
          <Button variant="default" onClick={onUnshare} disabled={busy}>
            Take back
          </Button>
        ) : null}
      </Group>
    </div>
  );
}

interface WhoSeesProps {
  part: TaskPart;
  shared: PartPanelProps['shared'];
  unshared: boolean;
  empty: boolean;
}

function WhoSees({ part, shared, unshared, empty }: WhoSeesProps) {
  if (!shared) return <>{empty ? 'Nothing written yet.' : `Only you see this ${partName(part)}.`}</>;
  const times = shared.sharedDates.length;
  return (
    <>
      Shared with the group <DateText from={shared.sharedAt} />
      {times > 1 ? `, ${times} times so far` : ''}.{unshared ? ' Only you see your changes since.' : ''}
    </>
  );
}
