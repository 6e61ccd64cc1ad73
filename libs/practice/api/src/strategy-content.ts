import { type AcceptedDocument, acceptDocument, invalidInput, type RequestContext } from '@tessellate/api-kernel';
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

/**
 * Validates and renders the sections, alike for publishing and for the preview; empty ones are left out. To be published,
 * context and what was done must say something; the other two may come later.
 * @throws AppError INVALID_INPUT or TOO_LARGE with the section it is about
 */
export async function acceptSections(
  ctx: RequestContext,
  sections: StrategySectionsInput,
  purpose: 'publish' | 'preview',
): Promise<{ content: StrategyContent; parts: StrategyParts }> {
  const accepted: [SectionKey, AcceptedDocument][] = [];
  let room = MOST_HTML;
  for (const { key, heading } of SECTIONS) {
    const input = sections[key];
    if (!input) continue;
    const field = `sections.${key}`;
    const limits = { maxHtml: Math.min(room, RICH_TEXT_LIMITS.document.maxHtml) };
    const section = await acceptDocument({ owner: ctx.me.personId, input, profile: 'document', field, limits });
    room -= section.html.length;
    if (!section.isEmpty) accepted.push([key, section]);
    else if (purpose === 'publish' && (key === 'context' || key === 'did'))
      throw invalidInput(`Write something under “${heading}”.`, field);
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
