import { Textarea } from '@mantine/core';
import { useMentionSearch } from '@tessellate/identity-web/mentions';
import type { RichDocument } from '@tessellate/rich-text/light';
import type { RichTextEditorHandle, RichTextEditorProps } from '@tessellate/web-editor';
import { uploadImage } from '@tessellate/web-kernel';
import { useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { ComponentType, KeyboardEvent, ReactNode, Ref } from 'react';
import css from './comment-box.module.css';
import { plainTextOf, typedDocument } from './plain-text';

interface CommentBoxProps {
  value: RichDocument;
  onChange: (document: RichDocument) => void;
  /** Ctrl or ⌘ with Enter. */
  onSubmit: () => void;
  label: string;
  placeholder?: string;
  autoFocus?: boolean;
  actions?: ReactNode;
  ref?: Ref<RichTextEditorHandle>;
}

/**
 * Where a comment is written. A plain field is there at once; the first touch fetches the editor, which takes over what
 * was typed. Where the editor cannot be fetched, the plain field goes on working.
 */
export function CommentBox(props: CommentBoxProps) {
  const { value, onChange, onSubmit, label, placeholder, autoFocus = false, actions, ref } = props;
  const [Editor, setEditor] = useState<ComponentType<RichTextEditorProps> | null>(null);
  const [focused, setFocused] = useState(autoFocus);
  const asked = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const searchPeople = useMentionSearch();
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
  const plain = plainTextOf(value);
  // A formula or picture of a draft can only be shown by the editor.
  const needsEditor = autoFocus || plain === null;
  useEffect(() => {
    if (needsEditor) fetchEditor();
  }, [needsEditor]);

  if (Editor) {
    return (
      <Editor
        ref={ref}
        profile="message"
        value={value}
        onChange={onChange}
        onSubmit={onSubmit}
        label={label}
        placeholder={placeholder}
        autoFocus={focused}
        minHeight={64}
        actions={actions}
        searchPeople={searchPeople}
        uploadImage={uploadImage}
      />
    );
  }
  const submitKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
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
        minRows={2}
        maxRows={12}
        value={plain ?? ''}
        // Until the editor is there, the parts that a plain field cannot show must not be typed over.
        readOnly={plain === null}
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
