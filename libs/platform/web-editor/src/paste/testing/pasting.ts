import { readableText } from '@tessellate/rich-text/copied';
import type { RichTextProfile } from '@tessellate/rich-text/light';
import { schemaExtensions } from '@tessellate/rich-text/schema';
import { Editor } from '@tiptap/core';
import { DOMSerializer } from '@tiptap/pm/model';
import type { MarkdownOffer } from '../markdown-offer';
import { fetchConverters } from '../lazy-paste';
import { pasting } from '../pasting';

await fetchConverters();

/** What a browser sends when somebody pastes; jsdom has no clipboard of its own. */
function pasteEvent(data: Readonly<Record<string, string>>): Event {
  const clipboardData = { getData: (type: string) => data[type] ?? '', files: [], types: Object.keys(data) };
  return Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData });
}

export interface Pasted {
  editor: Editor;
  /** What it reads as: formulas in dollars, items with their markers, rows with tabs. */
  text: string;
  html: string;
  said: string[];
  /** The offer to format Markdown, where one stands. */
  offer: MarkdownOffer | null;
}

/** Pastes into an editor as people have it, without a screen. */
export function paste(
  from: { html?: string; text?: string },
  profile: RichTextProfile = 'document',
  into: string | ((editor: Editor) => void) = '',
): Pasted {
  const said: string[] = [];
  const offers: (MarkdownOffer | null)[] = [];
  const editor = new Editor({
    extensions: [
      ...schemaExtensions(profile),
      pasting(profile, {
        pasted: report => said.push(...report.sentences(true)),
        offered: offer => offers.push(offer),
      }),
    ],
    enablePasteRules: false,
    content: typeof into === 'string' ? into : '',
  });
  editor.commands.focus('end');
  if (typeof into === 'function') into(editor);
  editor.view.dom.dispatchEvent(pasteEvent({ 'text/html': from.html ?? '', 'text/plain': from.text ?? 'its words' }));
  const holder = document.createElement('div');
  holder.append(DOMSerializer.fromSchema(editor.schema).serializeFragment(editor.state.doc.content));
  return {
    editor,
    text: readableText(holder),
    html: editor.getHTML().replace(/<p><\/p>$/, ''),
    said,
    offer: offers.at(-1) ?? null,
  };
}
