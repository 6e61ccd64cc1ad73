import type { RichNode, RichTextProfile } from '@tessellate/rich-text/light';
import { RICH_TEXT_LIMITS } from '@tessellate/rich-text/limits';
import { Extension } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { MAX_PASTED_HTML, cleanHtml } from './clean-html';
import { copiedText, copySerializer } from './copy-out';
import { type MarkdownOffer, markdownOffer } from './markdown-offer';
import { PasteReport } from './paste-report';
import { blocksOfText } from './paste-text';

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
      const { maxFormulas } = RICH_TEXT_LIMITS[profile];
      return [
        markdownOffer(profile, offer => listener.offered(offer)),
        new Plugin({
          props: {
            clipboardSerializer: serializer,
            clipboardTextSerializer: slice => copiedText(slice, serializer),
            transformPastedHTML: html => {
              if (html.includes('data-pm-slice')) return html;
              const report = new PasteReport(maxFormulas);
              const cleaned =
                html.length > MAX_PASTED_HTML ? onlyWords(html, report) : cleanHtml(html, profile, report);
              listener.pasted(report);
              return cleaned;
            },
            clipboardTextParser: (text, _context, plain) => {
              const report = new PasteReport(maxFormulas);
              const blocks = plain ? null : blocksOfText(text, report);
              listener.pasted(report);
              // Nothing means that the text is pasted as it is.
              return (blocks && sliceOf(blocks, schema)) as Slice;
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

function onlyWords(html: string, report: PasteReport): string {
  report.shortened = true;
  const holder = document.createElement('p');
  const words = html.slice(0, MAX_PASTED_HTML).replace(/<[^<>]{0,2000}>/g, ' ');
  holder.textContent = words.replace(/\s+/g, ' ').slice(0, 400_000);
  return holder.outerHTML;
}
