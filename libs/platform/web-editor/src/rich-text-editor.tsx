import { PICTURE_ACCEPT } from '@tessellate/files-contract';
import { NodeSelection } from '@tiptap/pm/state';
import { EditorContent } from '@tiptap/react';
import { useRef, useState } from 'react';
import '@tessellate/rich-text/rich-text.css';
import styles from './editor.module.css';
import './editor.css';
import { useEditorGroup } from './group/editor-group-provider';
import { useMembership } from './group/use-membership';
import { insertBlock } from './insert-block';
import { MathsDialog, type FormulaDraft } from './maths/maths-dialog';
import { PasteNotice, usePasteNotes } from './paste/paste-notice';
import { PictureDialog } from './pictures/picture-dialog';
import { LinkDialog } from './toolbar/link-dialog';
import { TableTools } from './toolbar/table-tools';
import { Toolbar } from './toolbar/toolbar';
import type { RichTextEditorProps } from './types';
import { useRichTextEditor } from './use-rich-text-editor';

type Dialog =
  | { kind: 'link'; href: string; needsText: boolean }
  | { kind: 'maths'; initial: FormulaDraft; position: number | null }
  | { kind: 'picture'; source: { file: File } | { fileId: string; alt: string }; position: number | null };

/** Writes rich text: the document profile with everything, the message profile with a short row of tools. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { profile, uploadImage, minHeight, editable = true, actions } = props;
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const paste = usePasteNotes(uploadImage !== undefined);
  const fileInput = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const group = useEditorGroup();

  const openLink = () => {
    if (!editor) return;
    if (editor.state.selection instanceof NodeSelection) editor.commands.setTextSelection(editor.state.selection.to);
    editor.commands.extendMarkRange('link');
    const href = String(editor.getAttributes('link')['href'] ?? '');
    setDialog({ kind: 'link', href, needsText: !href && editor.state.selection.empty });
  };
  const openMaths = () => {
    if (!editor) return;
    const { selection, doc } = editor.state;
    const selected = selection instanceof NodeSelection ? selection.node : null;
    if (selected?.type.name.startsWith('math')) {
      const initial = { latex: String(selected.attrs['latex']), display: selected.type.name === 'mathBlock' };
      setDialog({ kind: 'maths', initial, position: selection.from });
      return;
    }
    const latex = doc.textBetween(selection.from, selection.to, ' ').slice(0, 500);
    // Only plain words become a formula; anything else that is selected stays, and the formula follows it.
    if (latex === '') editor.commands.setTextSelection(selection.to);
    setDialog({ kind: 'maths', initial: { latex, display: false }, position: null });
  };
  const openFile = (file: File) => setDialog({ kind: 'picture', source: { file }, position: null });

  const editor = useRichTextEditor(props, {
    openLink,
    openMaths,
    openFile,
    editFormula: ({ latex, display, position }) => setDialog({ kind: 'maths', initial: { latex, display }, position }),
    editPicture: ({ fileId, alt, position }) => setDialog({ kind: 'picture', source: { fileId, alt }, position }),
    paste: paste.listener,
    leave: (from, step) => group?.move(from, step) ?? false,
  });
  const openPicture = uploadImage ? () => fileInput.current?.click() : undefined;
  useMembership(group, editor, root, { openLink, openMaths, ...(openPicture ? { openPicture } : {}) });
  if (!editor) return null;

  const close = () => {
    setDialog(null);
    // After the dialog has let go of the focus.
    requestAnimationFrame(() => editor.commands.focus());
  };
  const removeAt = (position: number | null) => {
    if (position !== null) {
      const size = editor.state.doc.nodeAt(position)?.nodeSize ?? 0;
      editor.commands.deleteRange({ from: position, to: position + size });
    }
    close();
  };
  const saveFormula = ({ latex, display }: FormulaDraft, position: number | null) => {
    const node = { type: display ? 'mathBlock' : 'mathInline', attrs: { latex } };
    const size = position === null ? 0 : (editor.state.doc.nodeAt(position)?.nodeSize ?? 0);
    if (position === null && display) insertBlock(editor.chain(), node).run();
    else if (position === null) editor.chain().insertContent(node).run();
    else
      editor
        .chain()
        .insertContentAt({ from: position, to: position + size }, node)
        .run();
    close();
  };

  return (
    <div
      ref={root}
      className={styles.editor}
      data-profile={profile}
      data-editable={editable || undefined}
      data-grouped={group ? true : undefined}
    >
      {editable && profile === 'document' && !group && toolbar()}
      <EditorContent
        editor={editor}
        className={styles.content}
        style={{ '--editor-min-height': cssLength(minHeight) } as React.CSSProperties}
      />
      <PasteNotice notes={paste} />
      {editable && <TableTools editor={editor} />}
      {editable && profile === 'message' && toolbar()}
      <input
        ref={fileInput}
        type="file"
        accept={PICTURE_ACCEPT}
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) openFile(file);
        }}
      />
      {dialog?.kind === 'link' && (
        <LinkDialog
          href={dialog.href}
          needsText={dialog.needsText}
          onClose={close}
          onSave={(href, text) => {
            if (dialog.needsText)
              editor
                .chain()
                .insertContent([{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }])
                .unsetMark('link')
                .run();
            else editor.chain().setLink({ href }).run();
            close();
          }}
          onRemove={() => {
            editor.chain().unsetLink().run();
            close();
          }}
        />
      )}
      {dialog?.kind === 'maths' && (
        <MathsDialog
          initial={dialog.initial}
          existing={dialog.position !== null}
          onClose={close}
          onRemove={() => removeAt(dialog.position)}
          onSave={formula => saveFormula(formula, dialog.position)}
        />
      )}
      {dialog?.kind === 'picture' && (
        <PictureDialog
          source={dialog.source}
          uploadImage={uploadImage}
          onClose={close}
          onRemove={() => removeAt(dialog.position)}
          onSave={picture => {
            if (dialog.position === null) {
              // After what is selected: a picture never replaces words or a formula.
              insertBlock(editor.chain(), { type: 'image', attrs: picture }, editor.state.selection.to).run();
            } else
              editor.chain().setNodeSelection(dialog.position).updateAttributes('image', { alt: picture.alt }).run();
            close();
          }}
        />
      )}
    </div>
  );

  function toolbar() {
    if (!editor) return null;
    return (
      <Toolbar
        editor={editor}
        profile={profile}
        onLink={openLink}
        onMaths={openMaths}
        actions={actions}
        onPicture={openPicture}
      />
    );
  }
}

function cssLength(value: number | string | undefined): string | undefined {
  return typeof value === 'number' ? `${value}px` : value;
}
