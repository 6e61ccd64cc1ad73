import { toHtml } from '@tessellate/rich-text';

export interface TextNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: TextNode[];
  text?: string;
}
export interface Text {
  type: 'doc';
  content: TextNode[];
}

export const text = (...content: TextNode[]): Text => ({ type: 'doc', content });
export const paragraph = (...content: TextNode[]): TextNode => ({ type: 'paragraph', content });
export const words = (said: string): TextNode => ({ type: 'text', text: said });

/** Eight hundred characters that become a hundred times as many; each differs, so that none is remembered. */
const arrows = (n: number): TextNode => ({
  type: 'mathInline',
  attrs: { latex: `${n}${String.raw`\overrightarrow{AB}`.repeat(40)}` },
});

export const formulas = (count: number): Text =>
  text(paragraph(...Array.from({ length: count }, (_, n) => arrows(n + 1))));

/** As many formulas as render to no more than so many characters. */
export const formulasUpTo = (characters: number): Text =>
  formulas(Math.floor(characters / toHtml(formulas(1) as Parameters<typeof toHtml>[0]).length));

export const paragraphs = (count: number): Text =>
  text(...Array.from({ length: count }, () => paragraph(words('word'))));
