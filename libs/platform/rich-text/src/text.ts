import { itemMarker } from './list-markers';
import type { Formula, Mention, RichDocument, RichNode } from './types';

/**
 * A document as plain text, for search, notifications and e-mail: one line per block, list items with their bullet or number,
 * the cells of a table row separated by tabs, formulas as their LaTeX, pictures as their alternative text.
 */
export function toText(doc: RichDocument): string {
  return blockLines(doc.content)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blockLines(nodes: readonly RichNode[] | undefined): string[] {
  return (nodes ?? []).flatMap(lines);
}

function lines(node: RichNode): string[] {
  switch (node.type) {
    case 'bulletList':
      return (node.content ?? []).flatMap(item => listItem(item, '- '));
    case 'orderedList': {
      const start = Number(node.attrs?.['start'] ?? 1);
      return (node.content ?? []).flatMap((item, index) =>
        listItem(item, itemMarker(start + index, node.attrs?.['type'])),
      );
    }
    case 'blockquote':
      return blockLines(node.content);
    case 'table':
      return (node.content ?? []).map(row =>
        (row.content ?? []).map(cell => blockLines(cell.content).join(' ')).join('\t'),
      );
    case 'horizontalRule':
      return [''];
    case 'image':
      return [attribute(node, 'alt')];
    case 'mathBlock':
      return [attribute(node, 'latex')];
    default:
      return [inlineText(node)];
  }
}

function listItem(item: RichNode, marker: string): string[] {
  const indent = ' '.repeat(marker.length);
  return blockLines(item.content).map((line, index) => (index === 0 ? marker : indent) + line);
}

function inlineText(node: RichNode): string {
  if (node.text !== undefined) return node.text;
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'mathInline') return attribute(node, 'latex');
  if (node.type === 'mention') return `@${attribute(node, 'label')}`;
  return (node.content ?? []).map(inlineText).join('');
}

function attribute(node: RichNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

function visit(node: RichNode, see: (node: RichNode) => void): void {
  see(node);
  for (const child of node.content ?? []) visit(child, see);
}

function collect<T>(doc: RichDocument, pick: (node: RichNode) => T | undefined): T[] {
  const found: T[] = [];
  visit(doc, node => {
    const value = pick(node);
    if (value !== undefined) found.push(value);
  });
  return found;
}

/** The people mentioned, each once, in the order of their first mention. */
export function extractMentions(doc: RichDocument): string[] {
  return [...new Set(mentions(doc).map(mention => mention.personId))];
}

/** Every mention with the name as it was written. */
export function mentions(doc: RichDocument): Mention[] {
  return collect(doc, node =>
    node.type === 'mention' ? { personId: attribute(node, 'personId'), label: attribute(node, 'label') } : undefined,
  );
}

/** The uploaded files a document shows, each once. */
export function extractFileIds(doc: RichDocument): string[] {
  return [...new Set(collect(doc, node => (node.type === 'image' ? attribute(node, 'fileId') : undefined)))];
}

/** Every formula in reading order, repeated ones included. */
export function extractFormulas(doc: RichDocument): Formula[] {
  return collect(doc, node =>
    node.type === 'mathInline' || node.type === 'mathBlock'
      ? { latex: attribute(node, 'latex'), display: node.type === 'mathBlock' }
      : undefined,
  );
}

const WORD = /[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu;

/** Words to read; a formula counts as one. */
export function wordCount(doc: RichDocument): number {
  let words = 0;
  let pending = '';
  const flush = () => {
    words += pending.match(WORD)?.length ?? 0;
    pending = '';
  };
  visit(doc, node => {
    if (node.text !== undefined) {
      pending += node.text;
      return;
    }
    flush();
    if (node.type === 'mathInline' || node.type === 'mathBlock') words += 1;
    else if (node.type === 'mention') words += attribute(node, 'label').match(WORD)?.length ?? 0;
  });
  flush();
  return words;
}

/** 220 words a minute, and longer for what has to be thought through. */
export function readingSeconds(doc: RichDocument): number {
  const formulas = extractFormulas(doc);
  const displayed = formulas.filter(formula => formula.display).length;
  return (
    (wordCount(doc) / 220) * 60 + displayed * 8 + (formulas.length - displayed) * 2 + extractFileIds(doc).length * 8
  );
}

/** Whole minutes, at least one. */
export const wholeMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

export const readingMinutes = (doc: RichDocument): number => wholeMinutes(readingSeconds(doc));
