import { ActionIcon, Button } from '@mantine/core';
import { IconChartBar, IconSend2, IconX } from '@tabler/icons-react';
import { emptyDocument, isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';
import type { RichTextEditorHandle } from '@tessellate/web-editor';
import { WrittenText } from '@tessellate/web-editor/written-text';
import { OUTBOX_FULL, useDraft } from '@tessellate/drafts-web';
import { DraftVersions, lazyDialog, useNotify } from '@tessellate/web-ui';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Quoted } from '../live/send-message';
import css from './composer.module.css';
import { MessageBox } from './message-box';
import { WritersLine } from './writers-line';

const PollDialog = lazyDialog(() => import('../polls/poll-dialog').then(module => module.PollDialog));

interface ComposerProps {
  threadId: string;
  /** What the place to write is called. */
  label: string;
  writers: string[];
  quote: Quoted | null;
  onQuote: (quote: Quoted | null) => void;
  onTyping: () => void;
  /** False where so much waits that nothing more is taken. */
  onSend: (document: RichDocument, quote: Quoted | null) => boolean;
  /** The up arrow where nothing is written yet. */
  onEditLast: () => void;
  autoFocus?: boolean;
  ref?: Ref<ComposerHandle>;
}

export interface ComposerHandle {
  focus: () => void;
}

interface Draft {
  document: RichDocument;
  quote: Quoted | null;
}

const EMPTY: Draft = { document: emptyDocument(), quote: null };

/** Where a message is written. The words are a draft from the first key on, here and on the person's other devices. */
export function Composer(props: ComposerProps) {
  const { threadId, label, writers, quote, onQuote, onTyping, onSend, onEditLast, autoFocus, ref } = props;
  const draft = useDraft<Draft>(`thread:${threadId}`, EMPTY);
  const editor = useRef<RichTextEditorHandle>(null);
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  useImperativeHandle(ref, () => ({ focus: () => editor.current?.focus() }));
  const { document } = draft.value;
  const ready = !isEmptyDocument(document) && !draft.conflict;

  // The quote belongs to the draft: it is there again after a reload.
  const restored = draft.restored ? draft.value.quote : null;
  useEffect(() => {
    if (restored) onQuote(restored);
  }, [restored, onQuote]);
  useEffect(() => {
    if (quote) editor.current?.focus();
  }, [quote]);

  const setQuote = (next: Quoted | null) => {
    onQuote(next);
    if (!isEmptyDocument(document)) draft.setValue({ document, quote: next });
  };
  const send = () => {
    if (!ready) return;
    if (!onSend(document, quote)) return notify(OUTBOX_FULL);
    editor.current?.clear();
    onQuote(null);
    void draft.discard();
    editor.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && quote && !event.defaultPrevented) setQuote(null);
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key !== 'ArrowUp' || !plain || quote || !isEmptyDocument(document)) return;
    // Buttons and the toolbar keep their arrows.
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable))) return;
    event.preventDefault();
    onEditLast();
  };

  return (
    <div className={css.composer} onKeyDown={keys} onBlur={() => void draft.flush()}>
      <WritersLine names={writers} />
      <DraftVersions
        draft={draft}
        lead="Choose which to keep. Nothing is sent until you say so."
        written={({ document }, label) => <WrittenText document={document} label={label} />}
      />
      {quote ? (
        <div className={css.quote}>
          <div>
            <span className={css.quoteName}>
              Replying to <bdi>{quote.authorName}</bdi>
            </span>
            <span className={css.quoteText}>
              <bdi>{quote.excerpt}</bdi>
            </span>
          </div>
          <ActionIcon aria-label="Reply without quoting" onClick={() => setQuote(null)}>
            <IconX size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </div>
      ) : null}
      <MessageBox
        ref={editor}
        place={{ type: 'THREAD', id: threadId }}
        value={document}
        onChange={next => {
          draft.setValue({ document: next, quote });
          if (!isEmptyDocument(next)) onTyping();
        }}
        onSubmit={send}
        submitOnEnter
        autoFocus={autoFocus}
        label={label}
        placeholder={label}
        actions={
          <>
            <ActionIcon size="lg" aria-label="Ask with a poll" title="Ask with a poll" onClick={() => setAsking(true)}>
              <IconChartBar size={20} stroke={1.8} aria-hidden />
            </ActionIcon>
            <Button onClick={send} disabled={!ready} rightSection={<IconSend2 size={16} stroke={1.8} aria-hidden />}>
              Send
            </Button>
          </>
        }
      />
      <PollDialog opened={asking} threadId={threadId} onClose={() => setAsking(false)} />
    </div>
  );
}
