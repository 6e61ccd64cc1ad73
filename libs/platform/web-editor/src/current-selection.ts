import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** What acts on the selection. Typed letters are read from the page itself. */
const ACTS = ['keydown', 'paste', 'cut', 'copy', 'pointerdown'] as const;

/**
 * Browsers move the caret at once and say so a task later, on a busy page after the next key. Without this a paste right after
 * a click, or Enter, or a button of the toolbar, would act where the caret was before.
 */
export const currentSelection = Extension.create({
  name: 'currentSelection',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: view => {
        const { ownerDocument: page } = view.dom;
        const tell = (event: Event) => {
          const composes = view.composing || (event as KeyboardEvent).isComposing;
          if (!composes && view.hasFocus()) page.dispatchEvent(new Event('selectionchange'));
        };
        for (const type of ACTS) page.addEventListener(type, tell, { capture: true, passive: true });
        return {
          destroy: () => {
            for (const type of ACTS) page.removeEventListener(type, tell, { capture: true });
          },
        };
      },
    }),
  ],
});
