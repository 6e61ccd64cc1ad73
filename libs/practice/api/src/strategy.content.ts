import { type AcceptedDocument, acceptDocument, invalidInput } from '@tessellate/api-kernel';
import { type SectionKey, SECTIONS } from '@tessellate/practice-contract';
import { excerpt, isEmptyDocument, readingMinutes, type RichDocument, toSummary } from '@tessellate/rich-text';
import type { StrategySectionsInput } from './graphql/strategy.input';
import type { StrategySectionType } from './graphql/strategy.type';

const EXCERPT = 260;

/** The sections of a strategy with what is derived from them, as they are stored. */
export interface StrategyContent {
  documents: Record<string, RichDocument>;
  html: Record<string, string>;
  text: string;
  excerpt: string;
  readingMinutes: number;
}

/**
 * Validates and renders the sections, alike for publishing and for the preview; empty ones are left out. To be published,
 * context and what was done must say something; the other two may come later.
 * @throws AppError INVALID_INPUT or TOO_LARGE with the section it is about
 */
export function acceptSections(sections: StrategySectionsInput, purpose: 'publish' | 'preview'): StrategyContent {
  const accepted: [SectionKey, AcceptedDocument][] = [];
  for (const { key, heading } of SECTIONS) {
    const given = sections[key];
    if (!given) continue;
    const document = acceptDocument(given, 'document', `sections.${key}`);
    if (!isEmptyDocument(document.document)) accepted.push([key, document]);
    else if (purpose === 'publish' && (key === 'context' || key === 'did'))
      throw invalidInput(`Write something under “${heading}”.`, `sections.${key}`);
  }
  const text = accepted.map(([, { text: part }]) => part).join('\n\n');
  const whole: RichDocument = { type: 'doc', content: accepted.flatMap(([, { document }]) => document.content) };
  return {
    documents: Object.fromEntries(accepted.map(([key, { document }]) => [key, document])),
    html: Object.fromEntries(accepted.map(([key, { html }]) => [key, html])),
    text,
    excerpt: excerpt(toSummary(whole), EXCERPT),
    readingMinutes: readingMinutes(whole),
  };
}

/** The rendered sections in reading order. */
export const sectionsOf = (html: Record<string, string>): StrategySectionType[] =>
  SECTIONS.flatMap(({ key, heading }) => {
    const rendered = html[key];
    return rendered ? [{ key, heading, html: rendered }] : [];
  });
