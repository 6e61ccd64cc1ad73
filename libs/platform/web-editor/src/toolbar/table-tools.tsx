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
import type { Editor } from '@tiptap/react';
import styles from '../editor.module.css';
import { ToolButton } from './tool-button';

/** Shown while the caret is in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const run = () => editor.chain().focus();
  return (
    <div className={styles.tableTools} role="group" aria-label="Table">
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
        label="Switch headings of the columns"
        onClick={() => run().toggleHeaderRow().run()}
      />
      <ToolButton icon={IconTableOff} label="Remove table" onClick={() => run().deleteTable().run()} />
    </div>
  );
}
