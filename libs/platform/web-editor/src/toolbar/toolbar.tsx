import type { RichTextProfile } from '@tessellate/rich-text/light';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconCode,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconMathFunction,
  IconPhoto,
  IconSourceCode,
  IconStrikethrough,
  IconTable,
} from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import styles from '../editor.module.css';
import { BlockStyle } from './block-style';
import { RovingToolbar } from './roving-toolbar';
import { ToolButton } from './tool-button';

interface Props {
  editor: Editor;
  profile: RichTextProfile;
  onLink: () => void;
  onMaths: () => void;
  /** Absent where pictures cannot be uploaded. */
  onPicture?: () => void;
  actions?: React.ReactNode;
}

export function Toolbar({ editor, profile, onLink, onMaths, onPicture, actions }: Props) {
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      strike: current.isActive('strike'),
      code: current.isActive('code'),
      link: current.isActive('link'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
      quote: current.isActive('blockquote'),
      codeBlock: current.isActive('codeBlock'),
      table: current.isActive('table'),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  });
  const full = profile === 'document';
  const run = () => editor.chain().focus();

  return (
    <div className={styles.bar}>
      <RovingToolbar label="Formatting" className={styles.tools}>
        {full && <BlockStyle editor={editor} />}
        <ToolButton
          icon={IconBold}
          label="Bold"
          keys="B"
          pressed={state.bold}
          onClick={() => run().toggleBold().run()}
        />
        <ToolButton
          icon={IconItalic}
          label="Italic"
          keys="I"
          pressed={state.italic}
          onClick={() => run().toggleItalic().run()}
        />
        {full && (
          <ToolButton
            icon={IconStrikethrough}
            label="Struck through"
            keys="Shift+S"
            pressed={state.strike}
            onClick={() => run().toggleStrike().run()}
          />
        )}
        {full && (
          <ToolButton
            icon={IconCode}
            label="Code"
            keys="E"
            pressed={state.code}
            onClick={() => run().toggleCode().run()}
          />
        )}
        <ToolButton icon={IconMathFunction} label="Maths" keys="M" onClick={onMaths} />
        {onPicture && <ToolButton icon={IconPhoto} label="Picture" onClick={onPicture} />}
        <ToolButton
          icon={IconList}
          label="Bulleted list"
          keys="Shift+8"
          pressed={state.bullets}
          onClick={() => run().toggleBulletList().run()}
        />
        {full && (
          <ToolButton
            icon={IconListNumbers}
            label="Numbered list"
            keys="Shift+7"
            pressed={state.numbers}
            onClick={() => run().toggleOrderedList().run()}
          />
        )}
        <ToolButton icon={IconLink} label="Link" keys="K" pressed={state.link} onClick={onLink} />
        {full && (
          <>
            <ToolButton
              icon={IconBlockquote}
              label="Quotation"
              keys="Shift+B"
              pressed={state.quote}
              onClick={() => run().toggleBlockquote().run()}
            />
            <ToolButton
              icon={IconSourceCode}
              label="Block of code"
              pressed={state.codeBlock}
              onClick={() => run().toggleCodeBlock().run()}
            />
            <ToolButton
              icon={IconTable}
              label="Table"
              disabled={state.table}
              onClick={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
            />
          </>
        )}
        {/* In messages too: a phone has no keys for it, and a paste may be taken back. */}
        <ToolButton
          icon={IconArrowBackUp}
          label="Undo"
          keys="Z"
          disabled={!state.canUndo}
          onClick={() => run().undo().run()}
        />
        {full && (
          <ToolButton
            icon={IconArrowForwardUp}
            label="Redo"
            keys="Shift+Z"
            disabled={!state.canRedo}
            onClick={() => run().redo().run()}
          />
        )}
      </RovingToolbar>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
