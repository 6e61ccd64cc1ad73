import { Placeholder } from '@tiptap/extensions';
import { Extension, type Extensions } from '@tiptap/core';
import type { RichTextProfile } from '@tessellate/rich-text/light';
import { schemaExtensions } from '@tessellate/rich-text/schema';
import { currentSelection } from './current-selection';
import { blockFormula, inlineFormula, type FormulaAt } from './maths/formula-nodes';
import { mentionOf } from './mentions/mention-node';
import type { MentionPopup } from './mentions/mention-popup';
import { type PasteListener, pasting } from './paste/pasting';
import { picture, type PictureAt } from './pictures/picture-node';
import { typingRules } from './typing-rules';
import type { MentionCandidate } from './types';

/** What the editor asks of the component around it. Called late, so that the newest properties are used. */
export interface EditorHooks {
  profile: RichTextProfile;
  placeholder: () => string;
  editFormula: (formula: FormulaAt) => void;
  editPicture: (picture: PictureAt) => void;
  openLink: () => void;
  openMaths: () => void;
  searchPeople?: (query: string) => Promise<MentionCandidate[]>;
  mentionPopup: MentionPopup;
  paste: PasteListener;
}

/** The schema that the server validates against, with the ways of the editor added. */
export function editorExtensions(hooks: EditorHooks): Extensions {
  return [
    ...schemaExtensions(hooks.profile, {
      image: picture(hooks.editPicture),
      mathInline: inlineFormula(hooks.editFormula),
      mathBlock: blockFormula(hooks.editFormula),
      ...(hooks.searchPeople ? { mention: mentionOf(hooks.searchPeople, hooks.mentionPopup) } : {}),
    }),
    currentSelection,
    typingRules,
    pasting(hooks.profile, hooks.paste),
    Placeholder.configure({ placeholder: hooks.placeholder }),
    Extension.create({
      name: 'dialogShortcuts',
      addKeyboardShortcuts: () => ({
        'Mod-k': () => {
          hooks.openLink();
          return true;
        },
        'Mod-m': () => {
          hooks.openMaths();
          return true;
        },
      }),
    }),
  ];
}
