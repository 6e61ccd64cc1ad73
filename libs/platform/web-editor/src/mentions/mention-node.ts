import { shift } from '@floating-ui/dom';
import { Suggestion } from '@tiptap/suggestion';
import { RichMention } from '@tessellate/rich-text/schema';
import type { MentionCandidate } from '../types';
import type { MentionChoice, MentionPopup } from './mention-popup';

/** `@` offers people; what cannot be found stays as it was typed. */
export function mentionOf(searchPeople: (query: string) => Promise<MentionCandidate[]>, popup: MentionPopup) {
  return RichMention.extend({
    addProseMirrorPlugins() {
      return [
        Suggestion<MentionCandidate, MentionChoice>({
          editor: this.editor,
          char: '@',
          allowedPrefixes: [' ', '(', '\u00a0'],
          debounce: 120,
          // On a narrow screen it would begin at the “@” and go on beyond the edge.
          floatingUi: { middleware: [shift({ padding: 8 })] },
          // Offline or refused, the person can simply go on writing.
          items: ({ query }) => searchPeople(query).catch(() => []),
          command: ({ editor, range, props }) => {
            editor
              .chain()
              .focus()
              .insertContentAt(range, [
                { type: this.name, attrs: { personId: props.personId, label: props.label } },
                { type: 'text', text: ' ' },
              ])
              .run();
          },
          render: () => ({
            onStart: popup.onStart,
            onUpdate: popup.onUpdate,
            onExit: popup.onExit,
            onKeyDown: popup.onKeyDown,
          }),
        }),
      ];
    },
  });
}
