import type { AcceptedDocument, TextRules } from '@tessellate/api-kernel';
import { type SectionKey, SECTIONS } from '@tessellate/practice-contract';
import { excerpt, RICH_TEXT_LIMITS, type RichDocument, toHtml, wholeMinutes } from '@tessellate/rich-text';
import type { StrategySectionsInput } from './graphql/strategy.input';
import type { StrategySectionType } from './graphql/strategy.type';

const EXCERPT = 260;
/** Characters of HTML of all sections together, which every reader gets at once. */
const MOST_HTML = 1_000_000;

/** The sections of a strategy with what is derived from them, as they are stored. */
export interface StrategyContent {
  documents: Record<string, RichDocument>;
  html: Record<string, string>;
  text: string;
  excerpt: string;
  readingMinutes: number;
}

/** What is stored of them elsewhere. */
export interface StrategyParts {
  formulas: string[];
  fileIds: string[];
}

export interface AcceptedSections {
  content: StrategyContent;
  parts: StrategyParts;
}

/**
 * Validates and renders the sections, alike for publishing and for the preview; empty ones are left out. To be published,
 * context and what was done must say something; the other two may come later.
 * @param accept brings in one section's text
 * @throws AppError INVALID_INPUT or TOO_LARGE with the section it is about
 */
export async function acceptSections(
  sections: StrategySectionsInput,
  purpose: 'publish' | 'preview',
  accept: (input: unknown, field: string, rules: TextRules) => Promise<AcceptedDocument>,
): Promise<AcceptedSections> {
  const accepted: [SectionKey, AcceptedDocument][] = [];
  let room = MOST_HTML;
  for (const { key, heading } of SECTIONS) {
    const input = sections[key];
    if (!input) continue;
    const needed = purpose === 'publish' && (key === 'context' || key === 'did');
    const section = await accept(input, `sections.${key}`, {
      profile: 'document',
      limits: { maxHtml: Math.min(room, RICH_TEXT_LIMITS.document.maxHtml) },
      ...(needed ? { missing: `Write something under “${heading}”.` } : {}),
    });
    room -= section.html.length;
    if (!section.isEmpty) accepted.push([key, section]);
  }
  const all = accepted.map(([, section]) => section);
  return {
    content: {
      documents:
        purpose === 'publish' ? Object.fromEntries(accepted.map(([key, { document }]) => [key, document])) : {},
      html: Object.fromEntries(accepted.map(([key, { html }]) => [key, html])),
      text: all.map(({ text }) => text).join('\n\n'),
      excerpt: excerpt({ type: 'doc', content: all.flatMap(({ document }) => document.content) }, EXCERPT),
      readingMinutes: wholeMinutes(all.reduce((sum, section) => sum + section.readingSeconds, 0)),
    },
    parts: {
      formulas: all.flatMap(({ formulas }) => formulas),
      fileIds: all.flatMap(({ fileIds }) => fileIds),
    },
  };
}

/**
 * The rendered sections in reading order. One from before there was a bound that is larger than it has its formulas as they
 * were typed.
 */
export const sectionsOf = (
  html: Record<string, string>,
  documents: Record<string, RichDocument> = {},
): StrategySectionType[] =>
  SECTIONS.flatMap(({ key, heading }) => {
    const rendered = html[key];
    if (!rendered) return [];
    const document = rendered.length > RICH_TEXT_LIMITS.document.maxHtml ? documents[key] : undefined;
    return [{ key, heading, html: document ? toHtml(document, { formulas: 'source' }) : rendered }];
  });
