import { acceptDocument } from '@tessellate/api-kernel';
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
 * @throws AppError INVALID_INPUT or TOO_LARGE naming what is wrong with the document
 */
export async function profileContent(
  owner: string,
  input: { whoWeAre: string; context: string; practice: unknown },
): Promise<ProfileContent> {
  const whoWeAre = input.whoWeAre.trim();
  const context = input.context.trim();
  const practice = await practiceText(owner, input.practice);
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

async function practiceText(owner: string, input: unknown) {
  if (input === null || input === undefined) return null;
  const accepted = await acceptDocument({ owner, input, profile: 'document', field: 'practice' });
  return accepted.isEmpty ? null : accepted;
}
