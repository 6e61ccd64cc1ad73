import { Tabs } from '@mantine/core';
import '@mantine/core/styles/Tabs.layer.css';
import type { ReactNode } from 'react';
import css from './strategy-form.module.css';

export type EditorMode = 'write' | 'preview';

interface WriteOrPreviewProps {
  mode: EditorMode;
  onMode: (mode: EditorMode) => void;
  write: ReactNode;
  /** Mounted only while it is looked at. */
  preview: ReactNode;
}

/** Two tabs. The form stays as it is behind the preview, with its undo history and the place of the cursor. */
export function WriteOrPreview({ mode, onMode, write, preview }: WriteOrPreviewProps) {
  return (
    <Tabs value={mode} onChange={next => onMode(next as EditorMode)} keepMountedMode="display-none">
      <Tabs.List className={css.tabs} aria-label="Write or preview">
        <Tabs.Tab value="write">Write</Tabs.Tab>
        <Tabs.Tab value="preview">Preview</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="write">{write}</Tabs.Panel>
      <Tabs.Panel value="preview">{mode === 'preview' ? preview : null}</Tabs.Panel>
    </Tabs>
  );
}
