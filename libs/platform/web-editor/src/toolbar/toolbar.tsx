import type { RichTextProfile } from '@tessellate/rich-text/light';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconCode,
  IconDots,
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
import { Fragment, useState, type ReactElement } from 'react';
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
  onPicture?: (() => void) | undefined;
  actions?: React.ReactNode;
  /** One row on a phone; the tools that are used less are behind its last button. */
  compact?: boolean | undefined;
}

const IN_MESSAGES = ['bold', 'italic', 'maths', 'picture', 'bullets', 'link', 'undo'] as const;
const IN_DOCUMENTS = [
  ...['style', 'bold', 'italic', 'strike', 'code', 'maths', 'picture', 'bullets', 'numbers', 'link', 'quote'],
  ...['codeBlock', 'table', 'undo', 'redo'],
] as const;
const ON_PHONES = ['bold', 'italic', 'maths', 'picture', 'bullets', 'undo'] as const;

export function Toolbar({ editor, profile, onLink, onMaths, onPicture, actions, compact }: Props) {
  const [more, setMore] = useState(false);
  const tools = useTools({ editor, onLink, onMaths, onPicture });
  const all: readonly string[] = profile === 'document' ? IN_DOCUMENTS : IN_MESSAGES;
  const first: readonly string[] = compact ? ON_PHONES : all;
  const show = (names: readonly string[]) => names.map(name => <Fragment key={name}>{tools[name]}</Fragment>);
  return (
    <div className={styles.bar}>
      <RovingToolbar label="Formatting" className={styles.tools}>
        {show(first)}
        {compact ? (
          <ToolButton
            icon={IconDots}
            label={more ? 'Fewer tools' : 'More tools'}
            expanded={more}
            onClick={() => setMore(!more)}
          />
        ) : null}
        {compact && more ? show(all.filter(name => !first.includes(name))) : null}
      </RovingToolbar>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** Each tool with what it shows of the text around the caret. */
function useTools({ editor, onLink, onMaths, onPicture }: Pick<Props, 'editor' | 'onLink' | 'onMaths' | 'onPicture'>) {
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
  const run = () => editor.chain().focus();
  const marks: Record<string, ReactElement> = {
    bold: (
      <ToolButton icon={IconBold} label="Bold" keys="B" pressed={state.bold} onClick={() => run().toggleBold().run()} />
    ),
    italic: (
      <ToolButton
        icon={IconItalic}
        label="Italic"
        keys="I"
        pressed={state.italic}
        onClick={() => run().toggleItalic().run()}
      />
    ),
    strike: (
      <ToolButton
        icon={IconStrikethrough}
        label="Strikethrough"
        keys="Shift+S"
        pressed={state.strike}
        onClick={() => run().toggleStrike().run()}
      />
    ),
    code: (
      <ToolButton icon={IconCode} label="Code" keys="E" pressed={state.code} onClick={() => run().toggleCode().run()} />
    ),
    link: <ToolButton icon={IconLink} label="Link" keys="K" pressed={state.link} onClick={onLink} />,
  };
  const blocks: Record<string, ReactElement | null> = {
    style: <BlockStyle editor={editor} />,
    maths: <ToolButton icon={IconMathFunction} label="Maths" keys="M" onClick={onMaths} />,
    picture: onPicture ? <ToolButton icon={IconPhoto} label="Picture" onClick={onPicture} /> : null,
    bullets: (
      <ToolButton
        icon={IconList}
        label="Bulleted list"
        keys="Shift+8"
        pressed={state.bullets}
        onClick={() => run().toggleBulletList().run()}
      />
    ),
    numbers: (
      <ToolButton
        icon={IconListNumbers}
        label="Numbered list"
        keys="Shift+7"
        pressed={state.numbers}
        onClick={() => run().toggleOrderedList().run()}
      />
    ),
    quote: (
      <ToolButton
        icon={IconBlockquote}
        label="Quotation"
        keys="Shift+B"
        pressed={state.quote}
        onClick={() => run().toggleBlockquote().run()}
      />
    ),
    codeBlock: (
      <ToolButton
        icon={IconSourceCode}
        label="Code block"
        pressed={state.codeBlock}
        onClick={() => run().toggleCodeBlock().run()}
      />
    ),
    table: (
      <ToolButton
        icon={IconTable}
        label="Table"
        disabled={state.table}
        onClick={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      />
    ),
  };
  // In messages too: a phone has no keys for it, and a paste may be taken back.
  const undo: Record<string, ReactElement> = {
    undo: (
      <ToolButton
        icon={IconArrowBackUp}
        label="Undo"
        keys="Z"
        disabled={!state.canUndo}
        onClick={() => run().undo().run()}
      />
    ),
    redo: (
      <ToolButton
        icon={IconArrowForwardUp}
        label="Redo"
        keys="Shift+Z"
        disabled={!state.canRedo}
        onClick={() => run().redo().run()}
      />
    ),
  };
  return { ...marks, ...blocks, ...undo };
}
