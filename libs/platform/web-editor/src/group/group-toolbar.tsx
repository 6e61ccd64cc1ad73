import { useSyncExternalStore } from 'react';
import { Toolbar } from '../toolbar/toolbar';
import { useEditorGroup } from './editor-group-provider';

/** The one toolbar of several texts: it acts on the one that was written in last. */
export function GroupToolbar({ compact }: { compact?: boolean }) {
  const group = useEditorGroup();
  const active = useSyncExternalStore(group?.subscribe ?? never, () => group?.active() ?? null);
  if (!active) return null;
  return (
    <Toolbar
      editor={active.editor}
      profile="document"
      compact={compact}
      onLink={active.openLink}
      onMaths={active.openMaths}
      onPicture={active.openPicture}
    />
  );
}

const never = () => () => undefined;
