import type { RichDocument, RichNode } from '@tessellate/rich-text';

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text: text.trim() }] });

/** A poll as the words of its message: so search finds it, and mails, quotes and exports show what is asked. */
export const pollDocument = (question: string, answers: readonly string[]): RichDocument => ({
  type: 'doc',
  content: [
    paragraph(question),
    { type: 'bulletList', content: answers.map(text => ({ type: 'listItem', content: [paragraph(text)] })) },
  ],
});
