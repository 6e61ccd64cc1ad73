import { composeMail, type Mail } from '@tessellate/mail-api';

export interface LetterWords {
  subject: string;
  words: string;
  author: { name: string; email: string | null };
  because: string;
}

/** What somebody in charge of a group wrote: paragraphs as they stand, and answers go to the writer. */
export const groupLetter = (
  to: { email: string; name: string },
  { subject, words, author, because }: LetterWords,
): Mail =>
  composeMail({
    to: to.email,
    subject,
    greeting: `Hello ${to.name},`,
    before: words
      .split(/\n{2,}/)
      .map(paragraph => paragraph.trim())
      .filter(Boolean),
    after: [author.name],
    footer: [
      { text: author.email ? `${author.name} wrote this. Your reply goes to them.` : `${author.name} wrote this.` },
      { text: because },
    ],
    ...(author.email ? { replyTo: { name: author.name, address: author.email } } : {}),
  });
