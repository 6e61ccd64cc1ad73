import type { AcceptedDocument, TextRules } from '@tessellate/api-kernel';
import { excerpt, type RichDocument } from '@tessellate/rich-text';

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
 * @param accept brings in the text of the practice
 * @throws AppError INVALID_INPUT or TOO_LARGE naming what is wrong with the document
 */
export async function profileContent(
  input: { whoWeAre: string; context: string; practice: unknown },
  accept: (practice: unknown, rules: TextRules) => Promise<AcceptedDocument>,
): Promise<ProfileContent> {
  const whoWeAre = input.whoWeAre.trim();
  const context = input.context.trim();
  const given = input.practice ?? null;
  const written = given === null ? null : await accept(given, { profile: 'document' });
  const practice = written?.isEmpty ? null : written;
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
  return {
    whoWeAre,
    context,
    practice: practice.document,
    practiceHtml: practice.html,
    practiceText: practice.text,
    excerpt: excerpt(whoWeAre || practice.document, EXCERPT_LENGTH),
    fileIds: practice.fileIds,
  };
}
