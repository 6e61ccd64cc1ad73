import type { RichNode } from '@tessellate/rich-text/light';
import { RICH_TEXT_LIMITS } from '@tessellate/rich-text/limits';
import { schemaExtensions } from '@tessellate/rich-text/schema';
import { getSchema } from '@tiptap/core';
import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { cleanHtml } from '../paste/clean-html';
import { PasteReport } from '../paste/paste-report';

/** The blocks of a text as pasting would read them, with what it says of it. */
export function blocksOfHtml(html: string): { blocks: RichNode[]; notes: string[] } {
  const report = new PasteReport(RICH_TEXT_LIMITS.document);
  const clean = cleanHtml(html, 'document', report);
  const { body } = new DOMParser().parseFromString(clean, 'text/html');
  const parsed = SchemaParser.fromSchema(getSchema(schemaExtensions('document')))
    .parse(body)
    .toJSON() as RichNode;
  const blocks = (parsed.content ?? []).filter(block => block.type !== 'paragraph' || block.content);
  return { blocks, notes: report.sentences(true) };
}
