import { invalidInput } from '@tessellate/api-kernel';
import {
  excerpt,
  extractFileIds,
  isEmptyDocument,
  parseDocument,
  type RichDocument,
  toHtml,
  toText,
} from '@tessellate/rich-text';

const EXCERPT_LENGTH = 220;

/** What is stored of a department's page. */
export interface ProfileContent {
  whoWeAre: string;
  context: string;
  practice: RichDocument | null;
  practiceHtml: string;
  practiceText: string;
  excerpt: string;
  fileIds: string[];
}

/**
 * Validates what came in and derives what readers get.
 * @throws AppError INVALID_INPUT naming what is wrong with the document
 */
export function profileContent(input: { whoWeAre: string; context: string; practice: unknown }): ProfileContent {
  const whoWeAre = input.whoWeAre.trim();
  const context = input.context.trim();
  const practice = practiceDocument(input.practice);
  if (!practice)
    return {
      whoWeAre,
      context,
      practice,
      practiceHtml: '',
      practiceText: '',
      excerpt: excerpt(whoWeAre || context, EXCERPT_LENGTH),
      fileIds: [],
    };
  const practiceText = toText(practice);
  return {
    whoWeAre,
    context,
    practice,
    practiceHtml: toHtml(practice, { mentionHref: personId => `/people/${personId}` }),
    practiceText,
    excerpt: excerpt(whoWeAre || practiceText, EXCERPT_LENGTH),
    fileIds: extractFileIds(practice),
  };
}

function practiceDocument(input: unknown): RichDocument | null {
  if (input === null || input === undefined) return null;
  const parsed = parseDocument(input, { profile: 'document' });
  if (!parsed.ok) throw invalidInput(parsed.message, 'practice');
  return isEmptyDocument(parsed.doc) ? null : parsed.doc;
}
