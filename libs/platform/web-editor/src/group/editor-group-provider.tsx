import { createContext, useContext, useState, type ReactNode } from 'react';
import { EditorGroup } from './editor-group';

const Group = createContext<EditorGroup | null>(null);

/** The texts inside have one toolbar together, a `GroupToolbar`, and none of their own. */
export function EditorGroupProvider({ children }: { children: ReactNode }) {
  const [group] = useState(() => new EditorGroup());
  return <Group value={group}>{children}</Group>;
}

/** Null for an editor by itself. */
export const useEditorGroup = (): EditorGroup | null => useContext(Group);
