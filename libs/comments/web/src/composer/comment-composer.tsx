import { Button } from '@mantine/core';
import { emptyDocument, isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';
import type { RichTextEditorHandle } from '@tessellate/web-editor';
import { WrittenText } from '@tessellate/web-editor/written-text';
import { OUTBOX_FULL, useDraft } from '@tessellate/drafts-web';
import { DraftVersions, SaveState, useNotify } from '@tessellate/web-ui';
import { useRef } from 'react';
import { useCommentsScope } from '../comments-context';
import { CommentBox } from './comment-box';
import css from './comment-composer.module.css';

interface CommentComposerProps {
  /** The comment that is answered; null for a new one. */
  parentId?: string | null;
  label: string;
  placeholder?: string;
  autoFocus?: boolean;
  onSent?: () => void;
  onCancel?: () => void;
}

const EMPTY = emptyDocument();

/** Writes a comment or a reply. The words are a draft from the first key on, here and on the person's other devices. */
export function CommentComposer({
  parentId = null,
  label,
  placeholder,
  autoFocus,
  onSent,
  onCancel,
}: CommentComposerProps) {
  const { host, send } = useCommentsScope();
  const notify = useNotify();
  const draft = useDraft<RichDocument>(`comment:${host.type}:${host.id}${parentId ? `:${parentId}` : ''}`, EMPTY);
  const box = useRef<RichTextEditorHandle>(null);
  const ready = draft.loaded && !draft.conflict && !isEmptyDocument(draft.value);

  const submit = () => {
    if (!ready) return;
    if (!send(draft.value, parentId)) return notify(OUTBOX_FULL);
    box.current?.clear();
    void draft.discard();
    // The button is disabled now, and would let the focus fall. An answer's box goes, and hands it on itself.
    if (!onSent) box.current?.focus();
    onSent?.();
  };
  return (
    <div
      className={css.composer}
      onBlur={() => void draft.flush()}
      onKeyDown={event => {
        // A dialog over the box is inside of it for React; its Escape closes the dialog only.
        const here = event.currentTarget.contains(event.target as Node);
        if (event.key === 'Escape' && here && onCancel && !event.defaultPrevented) onCancel();
      }}
    >
      <CommentBox
        ref={box}
        value={draft.value}
        onChange={draft.setValue}
        onSubmit={submit}
        label={label}
        placeholder={placeholder}
        autoFocus={autoFocus}
      />
      <DraftVersions
        draft={draft}
        lead="Choose which to keep. Nothing is posted until you say so."
        written={(document, label) => <WrittenText document={document} label={label} />}
      />
      <div className={css.foot}>
        <SaveState status={draft.status} savedAt={draft.savedAt} />
        {onCancel ? (
          <Button variant="subtle" onClick={onCancel}>
            Close
          </Button>
        ) : null}
        <Button onClick={submit} disabled={!ready}>
          {parentId ? 'Reply' : 'Post comment'}
        </Button>
      </div>
    </div>
  );
}
