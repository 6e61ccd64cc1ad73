import { toHtml } from './html';
import { isEmptyDocument } from './light';
import { RICH_TEXT_LIMITS } from './limits';
import { parseDocument, type ParseOptions, type ParseRefusal } from './parse';
import { Refusal } from './refusal';
import { extractFileIds, extractFormulas, extractMentions, readingSeconds, toText } from './text';
import type { RichDocument } from './types';

/** A validated text with everything that is stored or asked of it, so that it is gone through once, wherever that is done. */
export interface AcceptedText {
  document: RichDocument;
  html: string;
  text: string;
  isEmpty: boolean;
  readingSeconds: number;
  /** LaTeX, in reading order. */
  formulas: string[];
  fileIds: string[];
  mentions: string[];
}

export interface AcceptOptions extends ParseOptions {
  /** Before a person's id, the address that a mention leads to; without it a mention is a plain name. */
  mentionPath?: string;
}

/** Reads, checks and renders a text from outside. What costs the most is bounded by what readers get of it. */
export function acceptText(
  input: unknown,
  options: AcceptOptions,
): { ok: true; accepted: AcceptedText } | ParseRefusal {
  const parsed = parseDocument(input, options);
  if (!parsed.ok) return parsed;
  const { maxHtml } = { ...RICH_TEXT_LIMITS[options.profile], ...options };
  try {
    return { ok: true, accepted: renderText(parsed.doc, maxHtml, options.mentionPath) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message, path: error.path };
    throw error;
  }
}

function renderText(document: RichDocument, maxLength: number, mentionPath: string | undefined): AcceptedText {
  return {
    document,
    html: toHtml(document, {
      maxLength,
      ...(mentionPath === undefined ? {} : { mentionHref: personId => mentionPath + personId }),
    }),
    text: toText(document),
    isEmpty: isEmptyDocument(document),
    readingSeconds: readingSeconds(document),
    formulas: extractFormulas(document).map(({ latex }) => latex),
    fileIds: extractFileIds(document),
    mentions: extractMentions(document),
  };
}

/** Microseconds at most per character of LaTeX, per node and per character, as measured on an old laptop. */
const LATEX_COST = 20;
const NODE_COST = 5;
const TEXT_COST = 0.05;

/**
 * Whether a text takes less than `microseconds`, found by looking at no more of it than that allows. For deciding where to do the
 * work, before anything about the text is known.
 */
export function isQuick(input: unknown, microseconds: number): boolean {
  let left = microseconds;
  const waiting: unknown[] = [input];
  while (waiting.length > 0 && left > 0) {
    const item = waiting.pop();
    if (typeof item !== 'object' || item === null) continue;
    if (Array.isArray(item) && item.length * NODE_COST > left) return false;
    left -= NODE_COST;
    for (const key in item) {
      const value = (item as Record<string, unknown>)[key];
      if (left < 0) return false;
      if (typeof value === 'string') left -= value.length * (key === 'latex' ? LATEX_COST : TEXT_COST);
      else {
        left -= TEXT_COST;
        waiting.push(value);
      }
    }
  }
  return left > 0;
}
