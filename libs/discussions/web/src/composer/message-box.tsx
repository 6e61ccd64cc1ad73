import { Textarea } from '@mantine/core';
import type { RichDocument } from '@tessellate/rich-text/light';
import type { RichTextEditorHandle, RichTextEditorProps } from '@tessellate/web-editor';
import { type ComponentType, type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import css from './message-box.module.css';
import { plainTextOf, typedDocument } from './plain-text';
import { useMessageTools } from './use-message-tools';

interface MessageBoxProps {
  value: RichDocument;
  onChange: (document: RichDocument) => void;
  onSubmit: () => void;
  label: string;
  placeholder: string;
  actions: ReactNode;
  /** Brings the editor and the cursor at once, for edits and replies. */
  autoFocus?: boolean;
  submitOnEnter?: boolean;
  ref?: Ref<RichTextEditorHandle>;
}

/**
 * Writes a message. A plain field is there at once; the first touch fetches the editor, which takes over what was typed.
 * Where the editor cannot be fetched, the plain field goes on working.
 */
export function MessageBox({ value, onChange, onSubmit, label, placeholder, actions, autoFocus, submitOnEnter, ref }: MessageBoxProps) {
  const [Editor, setEditor] = useState<ComponentType<RichTextEditorProps> | null>(null);
  const [focused, setFocused] = useState(autoFocus ?? false);
  const asked = useRef(false);
  const hintId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const tools = useMessageTools();
  useImperativeHandle(Editor ? null : ref, () => ({
    focus: () => field.current?.focus(),
    clear: () => onChange(typedDocument('')),
    insertText: text => onChange(typedDocument((plainTextOf(value) ?? '') + text)),
  }));

  const fetchEditor = () => {
    if (asked.current) return;
    asked.current = true;
    import('@tessellate/web-editor').then(
      module => setEditor(() => module.default),
      () => {
        asked.current = false;
      },
    );
  };
  // A formula or picture of a draft can only be shown by the editor.
  const needsEditor = autoFocus || plainTextOf(value) === null;
  useEffect(() => {
    if (needsEditor) fetchEditor();
  }, [needsEditor]);

  if (Editor) {
    return (
      <Editor
        ref={ref}
        value={value}
        onChange={onChange}
        profile="message"
        label={label}
        placeholder={placeholder}
        onSubmit={onSubmit}
        submitOnEnter={submitOnEnter}
        autoFocus={focused}
        minHeight={44}
        actions={actions}
        {...tools}
      />
    );
  }
  const submitKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    const wanted = event.ctrlKey || event.metaKey || (submitOnEnter && !window.matchMedia('(pointer: coarse)').matches);
    if (!wanted) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <div className={css.box}>
      <Textarea
        ref={field}
        aria-label={label}
        aria-describedby={hintId}
        placeholder={placeholder}
        variant="unstyled"
        autosize
        minRows={1}
        maxRows={8}
        value={plainTextOf(value) ?? ''}
        autoFocus={autoFocus}
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
