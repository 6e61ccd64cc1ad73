import {
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTableOff,
  IconTableRow,
} from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import styles from '../editor.module.css';
import { RovingToolbar } from './roving-toolbar';
import { ToolButton } from './tool-button';

/** Shown while the caret is in a table; under the text, because above it the text would jump away from the pointer. */
export function TableTools({ editor }: { editor: Editor }) {
  const inTable = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('table') });
  if (!inTable) return null;
  const run = () => editor.chain().focus();
  return (
    <RovingToolbar className={styles.tableTools} label="Table">
      <ToolButton icon={IconRowInsertTop} label="Insert row above" onClick={() => run().addRowBefore().run()} />
      <ToolButton icon={IconRowInsertBottom} label="Insert row below" onClick={() => run().addRowAfter().run()} />
      <ToolButton icon={IconRowRemove} label="Remove row" onClick={() => run().deleteRow().run()} />
      <ToolButton
        icon={IconColumnInsertLeft}
        label="Insert column before"
        onClick={() => run().addColumnBefore().run()}
      />
      <ToolButton
        icon={IconColumnInsertRight}
        label="Insert column after"
        onClick={() => run().addColumnAfter().run()}
      />
      <ToolButton icon={IconColumnRemove} label="Remove column" onClick={() => run().deleteColumn().run()} />
      <ToolButton
        icon={IconTableRow}
        label="Turn column headings on or off"
        onClick={() => run().toggleHeaderRow().run()}
      />
      <ToolButton icon={IconTableOff} label="Remove table" onClick={() => run().deleteTable().run()} />
    </RovingToolbar>
  );
}
