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
import type { RichTextEditorHandle, RichTextEditorProps } from '../types';
import { plainTextOf, typedDocument } from './plain-text';
import css from './talk-box.module.css';

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
 * over what was typed. Where the editor cannot be fetched, the plain field goes on working.
 */
export function TalkBox({
  value,
  onChange,
  onSubmit,
  label,
  placeholder,
  autoFocus = false,
  actions,
  size,
  ref,
  ...tools
}: TalkBoxProps) {
  const [Editor, setEditor] = useState<ComponentType<RichTextEditorProps> | null>(null);
  const [focused, setFocused] = useState(autoFocus);
  const asked = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const { minHeight, rows } = ROOM[size];
  useImperativeHandle(Editor ? null : ref, () => ({
    focus: () => field.current?.focus(),
    clear: () => onChange(typedDocument('')),
    insertText: text => onChange(typedDocument((plainTextOf(value) ?? '') + text)),
  }));

  const fetchEditor = () => {
    if (asked.current) return;
    asked.current = true;
    import('../index').then(
      module => setEditor(() => module.default),
      () => {
        asked.current = false;
      },
    );
  };
  const plain = plainTextOf(value);
  // A formula or picture of a draft can only be shown by the editor.
  const needsEditor = autoFocus || plain === null;
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    if (needsEditor) fetchEditor();
  }, [needsEditor]);

  if (Editor) {
    const same = { ref, value, onChange, onSubmit, label, placeholder, actions, minHeight };
    return <Editor profile="message" autoFocus={focused} {...same} {...tools} />;
  }
  const submitKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    const byEnter = tools.submitOnEnter && !window.matchMedia('(pointer: coarse)').matches;
    if (!byEnter && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <div className={css.box}>
      <textarea
        ref={field}
        className={css.field}
        aria-label={label}
        aria-describedby={hintId}
        placeholder={placeholder}
        rows={rows}
        value={plain ?? ''}
        // Until the editor is there, the parts that a plain field cannot show must not be typed over.
        readOnly={plain === null}
        onPointerEnter={fetchEditor}
        onFocus={() => {
          setFocused(true);
          fetchEditor();
        }}
        onBlur={() => setFocused(false)}
        onChange={event => onChange(typedDocument(event.currentTarget.value))}
        onKeyDown={submitKeys}
      />
      <div className={css.actions}>{actions}</div>
      <span id={hintId} hidden>
        Ctrl and Enter sends
      </span>
    </div>
  );
}
