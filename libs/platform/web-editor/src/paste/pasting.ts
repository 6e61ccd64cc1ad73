import { readableText } from '@tessellate/rich-text/copied';
import type { RichNode, RichTextProfile } from '@tessellate/rich-text/light';
import { RICH_TEXT_LIMITS } from '@tessellate/rich-text/limits';
import { Extension } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { copiedText, copySerializer } from './copy-out';
import { converters, lazyPaste, MORE_THAN_WORDS } from './lazy-paste';
import { type MarkdownOffer, markdownOffer } from './markdown-offer';
import { PasteReport } from './paste-report';
import { pasteUndo } from './paste-undo';
import { takeWords } from './pasted-words';

export interface PasteListener {
  /** Called after each paste, also when there is nothing to say. */
  pasted: (report: PasteReport) => void;
  /** Called when Markdown was pasted, and with null when the offer no longer stands. */
  offered: (offer: MarkdownOffer | null) => void;
}

/** How the editor reads what is pasted or dropped, and writes what is copied, cut or dragged. */
export function pasting(profile: RichTextProfile, listener: PasteListener): Extension {
  return Extension.create({
    name: 'pasting',
    // Before TipTap's own way of copying text, which leaves out bullets and the borders of cells.
    priority: 1000,
    addProseMirrorPlugins() {
      const { schema } = this.editor;
      const serializer = copySerializer(schema);
      const limits = RICH_TEXT_LIMITS[profile];
      let report = new PasteReport(limits);
      return [
        lazyPaste(),
        pasteUndo(),
        markdownOffer(profile, offer => listener.offered(offer)),
        new Plugin({
          props: {
            clipboardSerializer: serializer,
            clipboardTextSerializer: slice => copiedText(slice, serializer),
            transformPastedHTML: html => {
              report = new PasteReport(limits);
              if (html.includes('data-pm-slice')) return html;
              report.shortened = html.length > MAX_PASTED_HTML;
              if (report.shortened) return onlyWords(html);
              const reader = converters();
              if (reader) return reader.cleanHtml(html, profile, report);
              report.unread = true;
              return paragraphsOf(html);
            },
            clipboardTextParser: (text, _context, plain) => {
              report = new PasteReport(limits);
              const reader = converters();
              const blocks = (!plain && reader?.blocksOfText(text, report)) || null;
              report.unread = !plain && !reader && MORE_THAN_WORDS.test(text);
              // Nothing means that the text is pasted as it is.
              return (blocks && sliceOf(blocks, schema)) as Slice;
            },
            transformPasted: (slice, view) => {
              if (view.state.selection.$from.parent.type.spec.code) return slice;
              const taken = takeWords(slice, report);
              listener.pasted(report);
              return taken;
            },
          },
        }),
      ];
    },
  });
}

function sliceOf(blocks: readonly RichNode[], schema: Schema): Slice {
  const content = Fragment.fromArray(blocks.map(block => schema.nodeFromJSON(block)));
  const open = (node: Fragment['firstChild']) => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(content, open(content.firstChild), open(content.lastChild));
}

/** Far more than a text may hold once it is written down here; more would keep the page busy for seconds. */
const MAX_PASTED_HTML = 4_000_000;

/** What it reads as, where nothing is here that could read it better. */
function paragraphsOf(html: string): string {
  const holder = document.createElement('div');
  for (const line of readableText(new DOMParser().parseFromString(html, 'text/html').body).split(/\n+/))
    holder.appendChild(document.createElement('p')).textContent = line;
  return holder.innerHTML;
}

function onlyWords(html: string): string {
  const holder = document.createElement('p');
  const words = html.slice(0, MAX_PASTED_HTML).replace(/<[^<>]{0,2000}>/g, ' ');
  holder.textContent = words.replace(/\s+/g, ' ').slice(0, 400_000);
  return holder.outerHTML;
}
