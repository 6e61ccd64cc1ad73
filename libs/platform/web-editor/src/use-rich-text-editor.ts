import { isPictureFile } from '@tessellate/files-contract';
import type { RichDocument } from '@tessellate/rich-text/light';
import { emptyDocument } from '@tessellate/rich-text/light';
import type { EditorView } from '@tiptap/pm/view';
import { useEditor, type Editor } from '@tiptap/react';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { editorExtensions, type EditorHooks } from './editor-extensions';
import { MentionPopup } from './mentions/mention-popup';
import { handOn } from './paste/clipboard-data';
import { pasteArriving } from './paste/lazy-paste';
import { takeOver } from './talk-box/take-over';
import type { RichTextEditorProps } from './types';
import { lastLink } from './typing-rules';

type Dialogs = Pick<EditorHooks, 'editFormula' | 'editPicture' | 'openLink' | 'openMaths' | 'paste'> & {
  openFile: (file: File) => void;
  /** An arrow key at the end, or at the beginning. True when the caret went on into another text. */
  leave: (editor: Editor, step: 1 | -1) => boolean;
};

const firstPicture = (files: FileList | undefined) => [...(files ?? [])].find(isPictureFile);

/** An address typed last becomes its link when somebody sends or leaves. */
function endWord({ state, view }: Editor): void {
  const linked = lastLink(state);
  if (linked) view.dispatch(linked);
}

/** Whether an arrow key would go out of the text: down from its last line, up from its first. */
function wayOut(view: EditorView, event: KeyboardEvent): 1 | -1 | null {
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { $head, empty } = view.state.selection;
  if (!empty || !['ArrowDown', 'ArrowUp'].includes(event.key)) return null;
  const step = event.key === 'ArrowDown' ? 1 : -1;
  // Of a list, too, only the last point is at the end.
  for (let depth = 0; depth < $head.depth; depth++)
    if ($head.index(depth) !== (step === 1 ? $head.node(depth).childCount - 1 : 0)) return null;
  return view.endOfTextblock(step === 1 ? 'down' : 'up') ? step : null;
}

/** Keeps TipTap's editor in step with the value, and hands keys, pasted and dropped pictures to the component. */
export function useRichTextEditor(props: RichTextEditorProps, dialogs: Dialogs): Editor | null {
  const latest = useRef({ props, dialogs });
  const emitted = useRef<RichDocument>(props.value);
  const [popup] = useState(() => new MentionPopup());
  // The handlers below are those of the first render; TipTap makes the editor anew when that was given up before it was on the page.
  const current = useRef<Editor | null>(null);
  useLayoutEffect(() => {
    latest.current = { props, dialogs };
  });
  const submit = (): boolean => {
    const pasted = current.current && pasteArriving(current.current.view);
    if (pasted) {
      void pasted.then(submit);
      return true;
    }
    // Who submits must have rendered the last key first, else it would be left out.
    if (current.current) endWord(current.current);
    flushSync(() => latest.current.props.onChange(emitted.current));
    latest.current.props.onSubmit?.();
    return true;
  };

  const editor = useEditor(
    {
      extensions: editorExtensions({
        profile: props.profile,
        placeholder: () => latest.current.props.placeholder ?? '',
        editFormula: formula => latest.current.dialogs.editFormula(formula),
        editPicture: picture => latest.current.dialogs.editPicture(picture),
        openLink: () => latest.current.dialogs.openLink(),
        openMaths: () => latest.current.dialogs.openMaths(),
        searchPeople:
          props.searchPeople && (query => latest.current.props.searchPeople?.(query) ?? Promise.resolve([])),
        mentionPopup: popup,
        paste: {
          pasted: report => latest.current.dialogs.paste.pasted(report),
          offered: offer => latest.current.dialogs.paste.offered(offer),
        },
      }),
      enableInputRules: false,
      enablePasteRules: false,
      content: props.value,
      autofocus: props.autoFocus ? 'end' : false,
      editable: props.editable ?? true,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          class: 'rich-text',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': props.label,
          ...(props.describedBy ? { 'aria-describedby': props.describedBy } : {}),
        },
        // Characters that no database stores come along from PDF files.
        transformPastedText: text => text.replaceAll('\u0000', ''),
        handleKeyDown: (view, event) => {
          const { onSubmit, submitOnEnter } = latest.current.props;
          const step = wayOut(view, event);
          if (step && current.current && latest.current.dialogs.leave(current.current, step)) return true;
          if (event.key !== 'Enter' || event.isComposing || event.shiftKey || !onSubmit) return false;
          if (event.ctrlKey || event.metaKey) return submit();
          if (!submitOnEnter || popup.choosing || window.matchMedia('(pointer: coarse)').matches) return false;
          const { $from, empty } = view.state.selection;
          if (!empty || $from.depth !== 1 || $from.parent.type.name === 'codeBlock') return false;
          return submit();
        },
        handlePaste: (_view, event) =>
          openPicture(firstPicture(event.clipboardData?.files), event.clipboardData?.getData('text/html')),
        handleDrop: (_view, event, _slice, moved) => !moved && openPicture(firstPicture(event.dataTransfer?.files)),
      },
      onBlur: ({ editor: left }) => endWord(left),
      onUpdate: ({ editor: changed }) => {
        emitted.current = changed.getJSON() as RichDocument;
        latest.current.props.onChange(emitted.current);
      },
    },
    [props.profile],
  );
  useLayoutEffect(() => {
    current.current = editor;
  }, [editor]);

  // Word processors put a picture of the copied text beside the text: then the text is what is meant.
  function openPicture(file: File | undefined, html = ''): boolean {
    if (!file || !latest.current.props.uploadImage || /<(p|table|li|h\d)\b/i.test(html)) return false;
    latest.current.dialogs.openFile(file);
    return true;
  }

  // A value that did not come from here (a draft restored, a message sent) replaces the text; our own comes back unchanged.
  // Within the commit: later, a key typed meanwhile would make our own value look foreign, and be overwritten with it.
  useLayoutEffect(() => {
    if (!editor || props.value === emitted.current) return;
    emitted.current = props.value;
    if (JSON.stringify(props.value) !== JSON.stringify(editor.getJSON())) {
      editor.commands.setContent(props.value, { emitUpdate: false });
    }
  }, [editor, props.value]);

  useLayoutEffect(() => {
    editor?.setEditable(props.editable ?? true, false);
  }, [editor, props.editable]);

  useImperativeHandle(
    props.ref,
    () => ({
      focus: () => void editor?.commands.focus('end'),
      clear: () => {
        if (!editor) return;
        emitted.current = emptyDocument();
        editor.commands.setContent(emitted.current, { emitUpdate: false });
        latest.current.props.onChange(emitted.current);
      },
      insertText: text => void editor?.chain().focus().insertContent({ type: 'text', text }).run(),
      takeOver: field => {
        if (!editor) return;
        emitted.current = field.value;
        takeOver(editor, field);
      },
      paste: data => {
        if (editor) handOn(editor.view, data);
      },
    }),
    [editor],
  );

  return editor;
}
