import type { Editor } from '@tiptap/react';
import { Selection } from '@tiptap/pm/state';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { EditorGroup, GroupedEditor } from './editor-group';

/** Makes an editor one of its group's, as long as it is on the page. */
export function useMembership(
  group: EditorGroup | null,
  editor: Editor | null,
  root: RefObject<HTMLElement | null>,
  tools: Pick<GroupedEditor, 'openLink' | 'openMaths' | 'openPicture'>,
): void {
  const latest = useRef(tools);
  useLayoutEffect(() => {
    latest.current = tools;
  });
  const pictures = tools.openPicture !== undefined;
  useEffect(() => {
    const element = root.current;
    if (!group || !editor || !element) return undefined;
    const member: GroupedEditor = {
      editor,
      element,
      enter: at => enter(editor, at),
      openLink: () => latest.current.openLink(),
      openMaths: () => latest.current.openMaths(),
      ...(pictures ? { openPicture: () => latest.current.openPicture?.() } : {}),
    };
    const focused = () => group.writeIn(member);
    const leave = group.join(member);
    editor.on('focus', focused);
    if (element.contains(document.activeElement)) focused();
    return () => {
      editor.off('focus', focused);
      leave();
    };
  }, [group, editor, root, pictures]);
}

/** At once: the next key is typed into it. */
function enter({ view, state }: Editor, at: 'start' | 'end'): void {
  const selection = at === 'start' ? Selection.atStart(state.doc) : Selection.atEnd(state.doc);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}
