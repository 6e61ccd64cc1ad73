import type { RichDocument } from '@tessellate/rich-text/light';
import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { EditorBehindField, RichTextEditorHandle, RichTextEditorProps } from '../types';
import css from './talk-box.module.css';
import { useHandover } from './use-handover';
import { usePlainField } from './use-plain-field';

export interface TalkBoxProps extends Pick<RichTextEditorProps, 'searchPeople' | 'uploadImage' | 'submitOnEnter'> {
  value: RichDocument;
  onChange: (document: RichDocument) => void;
  /** Ctrl or ⌘ with Enter. */
  onSubmit: () => void;
  label: string;
  placeholder?: string;
  /** Brings the editor and the cursor at once, for edits and replies. */
  autoFocus?: boolean;
  actions?: ReactNode;
  /** How much room there is before anything is written. */
  size: 'line' | 'paragraph';
  ref?: Ref<RichTextEditorHandle>;
}

const ROOM = { line: { rows: 1, minHeight: 44 }, paragraph: { rows: 2, minHeight: 64 } };

/**
 * Where a message or a comment is written. A plain field is there at once; the first touch fetches the editor, which takes
 * over when nobody is in the middle of a word. Where the editor cannot be fetched, the plain field goes on working.
 */
export function TalkBox(props: TalkBoxProps) {
  const { value, onChange, onSubmit, label, placeholder, autoFocus = false, actions, size, ref, ...tools } = props;
  const [loaded, setLoaded] = useState<{ Editor: ComponentType<RichTextEditorProps>; value: RichDocument } | null>(
    null,
  );
  const asked = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<EditorBehindField>(null);
  const stage = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const plain = usePlainField(value, onChange);
  const { done, soon, takesPaste, watch } = useHandover({ field, editor, stage, plain, value });
  const { minHeight, rows } = ROOM[size];
  useImperativeHandle(ref, () => ({
    focus: () => (done ? editor.current : field.current)?.focus(),
    clear: () => {
      if (done) editor.current?.clear();
      else onChange({ type: 'doc', content: [{ type: 'paragraph' }] });
    },
    insertText: text => {
      if (done) editor.current?.insertText(text);
      else plain.change(plain.text + text);
    },
  }));

  const fetchEditor = () => {
    if (asked.current) return;
    asked.current = true;
    import('../index').then(
      module => setLoaded({ Editor: module.default, value }),
      () => {
        asked.current = false;
      },
    );
  };
  useEffect(() => {
    if (loaded) soon();
  }, [loaded, soon]);
  // A formula or picture of a draft can only be shown by the editor.
  const needsEditor = autoFocus || plain.kept !== null;
  useEffect(() => {
    if (!autoFocus) return;
    const { length } = field.current?.value ?? '';
    field.current?.focus();
    field.current?.setSelectionRange(length, length);
  }, [autoFocus]);
  useEffect(() => {
    if (needsEditor) fetchEditor();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked for once
  }, [needsEditor]);

  const submitKeys = (event: KeyboardEvent) => {
    watch.onKeyDown(event);
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    const byEnter = tools.submitOnEnter && !window.matchMedia('(pointer: coarse)').matches;
    if (!byEnter && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <>
      {done ? null : (
        <div className={css.box} onBlur={soon}>
          {plain.kept ? (
            <p className={css.kept}>
              Your text with its formulas or pictures is loading. What you type is added at the end.
            </p>
          ) : null}
          <textarea
            {...watch}
            ref={field}
            className={css.field}
            dir="auto"
            aria-label={label}
            aria-describedby={hintId}
            placeholder={placeholder}
            rows={rows}
            value={plain.text}
            onPointerEnter={fetchEditor}
            onDragEnter={fetchEditor}
            onFocus={() => {
              watch.onFocus();
              fetchEditor();
            }}
            onChange={event => {
              plain.change(event.currentTarget.value);
              soon();
            }}
            onSelect={soon}
            onKeyDown={submitKeys}
            onPaste={takesPaste}
          />
          <div className={css.actions}>{actions}</div>
          <span id={hintId} hidden>
            Ctrl and Enter sends
          </span>
        </div>
      )}
      {loaded ? (
        <div ref={stage} hidden={!done}>
          <loaded.Editor
            profile="message"
            ref={editor}
            value={done ? value : loaded.value}
            onChange={onChange}
            onSubmit={onSubmit}
            {...{ label, placeholder, minHeight }}
            actions={done ? actions : undefined}
            {...tools}
          />
        </div>
      ) : null}
    </>
  );
}
