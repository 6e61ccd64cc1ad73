import { EditorContent } from '@tiptap/react';
import { useRef, useState } from 'react';
import '@tessellate/rich-text/rich-text.css';
import styles from './editor.module.css';
import './editor.css';
import { MathsDialog, type FormulaDraft } from './maths/maths-dialog';
import { PictureDialog } from './pictures/picture-dialog';
import { LinkDialog } from './toolbar/link-dialog';
import { Toolbar } from './toolbar/toolbar';
import type { RichTextEditorProps } from './types';
import { useRichTextEditor } from './use-rich-text-editor';

type Dialog =
  | { kind: 'link'; href: string; needsText: boolean }
  | { kind: 'maths'; initial: FormulaDraft; position: number | null }
  | { kind: 'picture'; source: { file: File } | { fileId: string; alt: string }; position: number | null };

const PICTURE_TYPES = 'image/png,image/jpeg,image/webp,image/gif';

/** Writes rich text: the document profile with everything, the message profile with a short row of tools. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { profile, uploadImage, minHeight, editable = true, actions } = props;
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);

  const openLink = () => {
    if (!editor) return;
    editor.commands.extendMarkRange('link');
    const href = String(editor.getAttributes('link')['href'] ?? '');
    setDialog({ kind: 'link', href, needsText: !href && editor.state.selection.empty });
  };
  const openMaths = () => {
    const selected = editor
      ? editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to, ' ')
      : '';
    setDialog({ kind: 'maths', initial: { latex: selected.slice(0, 500), display: false }, position: null });
  };
  const openFile = (file: File) => setDialog({ kind: 'picture', source: { file }, position: null });

  const editor = useRichTextEditor(props, {
    openLink,
    openMaths,
    openFile,
    editFormula: ({ latex, display, position }) => setDialog({ kind: 'maths', initial: { latex, display }, position }),
    editPicture: ({ fileId, alt, position }) => setDialog({ kind: 'picture', source: { fileId, alt }, position }),
  });
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
    if (position === null) editor.chain().insertContent(node).run();
    else
      editor
        .chain()
        .insertContentAt({ from: position, to: position + size }, node)
        .run();
    close();
  };

  return (
    <div className={styles.editor} data-profile={profile} data-editable={editable || undefined}>
      {editable && profile === 'document' && toolbar()}
      <EditorContent
        editor={editor}
        className={styles.content}
        style={{ '--editor-min-height': cssLength(minHeight) } as React.CSSProperties}
      />
      {editable && profile === 'message' && toolbar()}
      <input
        ref={fileInput}
        type="file"
        accept={PICTURE_TYPES}
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
            if (dialog.position === null) editor.chain().insertContent({ type: 'image', attrs: picture }).run();
            else editor.chain().setNodeSelection(dialog.position).updateAttributes('image', { alt: picture.alt }).run();
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
        onPicture={uploadImage ? () => fileInput.current?.click() : undefined}
      />
    );
  }
}

function cssLength(value: number | string | undefined): string | undefined {
  return typeof value === 'number' ? `${value}px` : value;
}
