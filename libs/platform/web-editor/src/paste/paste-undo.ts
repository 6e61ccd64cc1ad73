import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';

/** A paste is undone by itself: neither the words typed just before it go with it, nor those typed right behind it. */
export function pasteUndo(): Plugin {
  let pasted = false;
  return new Plugin({
    props: {
      handlePaste: view => {
        view.dispatch(closeHistory(view.state.tr));
        return false;
      },
    },
    state: {
      init: () => null,
      apply: tr => {
        pasted ||= tr.getMeta('paste') === true;
        return null;
      },
    },
    view: () => ({
      // Here and not with the paste: what other plugins append to it belongs to it.
      update: view => {
        if (!pasted) return;
        pasted = false;
        view.dispatch(closeHistory(view.state.tr));
      },
    }),
  });
}
