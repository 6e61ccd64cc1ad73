import type { RichDocument, RichNode } from '@tessellate/rich-text';
import type { Random } from '../lib/random';

const TOPICS = [
  'fractions',
  'ratio',
  'directed number',
  'place value',
  'expanding brackets',
  'straight-line graphs',
  'angles in parallel lines',
  'averages',
  'sequences',
  'percentages',
  'similar shapes',
  'probability trees',
  'rearranging formulae',
  'indices',
  'area of a trapezium',
];
const GROUPS = [
  'Year 7',
  'Year 8',
  'Year 9',
  'the lower sets in Year 10',
  'a mixed Year 8 class',
  'Year 11',
  'our nurture group',
];
const TOOLS = [
  'a bar model',
  'double number lines',
  'algebra tiles',
  'an area model',
  'paired counters',
  'a ratio table',
  'two dot arrays side by side',
  'mini whiteboards',
];
const ACTS = [
  'compare two worked answers before writing anything',
  'say the sentence aloud together and then in pairs',
  'predict the next case and argue for it',
  'sort nine cards into always, sometimes and never',
  'find the one question that does not belong',
  'draw the picture first and only then the calculation',
];
const SAW = [
  'most of them noticed what stayed the same',
  'the quiet ones spoke first for once',
  'four pupils still added the denominators',
  'nobody reached for a rule, they looked at the picture',
  'the exit question was right for 24 of 29',
  'the explanation took longer than I had planned, and was worth it',
];
const LATEX = [
  '\\frac{3}{4} \\div \\frac{2}{5}',
  'a(b + c) = ab + ac',
  'y = mx + c',
  'x^2 - 9 = (x - 3)(x + 3)',
  '\\frac{a}{b} = \\frac{ka}{kb}',
  '3 : 5 = 12 : 20',
  '2^3 \\times 2^4 = 2^7',
  '\\sqrt{50} = 5\\sqrt{2}',
];

const FIRST = [
  'Asha',
  'Ben',
  'Carys',
  'Dele',
  'Elin',
  'Farida',
  'Gareth',
  'Hana',
  'Imran',
  'Jo',
  'Kemi',
  'Liam',
  'Maya',
  'Nadia',
  'Owen',
  'Priya',
  'Rhys',
  'Sofia',
  'Tomas',
  'Yusra',
];
const LAST = [
  'Abara',
  'Bright',
  'Cole',
  'Dunmore',
  'Ellery',
  'Farrow',
  'Greaves',
  'Holt',
  'Ivory',
  'Jessop',
  'Kestle',
  'Lomax',
  'Marlow',
  'Nesbit',
  'Okoro',
  'Pell',
  'Quarmby',
  'Redfern',
  'Sayle',
  'Thorne',
  'Upton',
  'Vane',
  'Whitlow',
  'Yarrow',
];

export const personName = (r: Random): string => `${r.pick(FIRST)} ${r.pick(LAST)}`;

export function sentence(r: Random): string {
  switch (r.below(6)) {
    case 0:
      return `With ${r.pick(GROUPS)} we started ${r.pick(TOPICS)} from ${r.pick(TOOLS)}, and ${r.pick(SAW)}.`;
    case 1:
      return `I asked them to ${r.pick(ACTS)}; ${r.pick(SAW)}.`;
    case 2:
      return `Has anybody tried ${r.pick(TOOLS)} for ${r.pick(TOPICS)} with ${r.pick(GROUPS)}?`;
    case 3:
      return `Before that, ${r.pick(TOPICS)} was taught as a list of steps, and it did not last until the next half term.`;
    case 4:
      return `Next time I would ${r.pick(ACTS)}, because ${r.pick(SAW)}.`;
    default:
      return `We agreed as a department that everyone uses ${r.pick(TOOLS)} first when it comes to ${r.pick(TOPICS)}.`;
  }
}

export const title = (r: Random): string =>
  r.pick([
    () => `${capital(r.pick(TOOLS))} for ${r.pick(TOPICS)}`,
    () => `What ${r.pick(GROUPS)} made of ${r.pick(TOPICS)}`,
    () => `${capital(r.pick(TOPICS))}: ${r.pick(ACTS)}`,
  ])();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const textNode = (text: string): RichNode => ({ type: 'text', text });
const paragraph = (content: RichNode[]): RichNode => ({ type: 'paragraph', content });

function paragraphOf(r: Random, sentences: number, formula: boolean): RichNode {
  const text = Array.from({ length: sentences }, () => sentence(r)).join(' ');
  if (!formula) return paragraph([textNode(text)]);
  return paragraph([
    textNode(`${text} The one on the board was `),
    { type: 'mathInline', attrs: { latex: r.pick(LATEX) } },
    textNode(' all lesson.'),
  ]);
}

/** Mostly one paragraph, as people write in a thread; one in eight holds a formula. */
export const messageDocument = (r: Random): RichDocument => ({
  type: 'doc',
  content: Array.from({ length: 1 + (r.below(4) === 0 ? 1 : 0) }, () =>
    paragraphOf(r, 1 + r.below(3), r.below(8) === 0),
  ),
});

/** A section of a strategy or of a department's practice: paragraphs, a list, now and then a heading and a formula. */
export const sectionDocument = (r: Random, paragraphs: number): RichDocument => ({
  type: 'doc',
  content: [
    ...Array.from({ length: paragraphs }, () => paragraphOf(r, 2 + r.below(3), r.below(3) === 0)),
    {
      type: 'bulletList',
      content: Array.from({ length: 3 }, () => ({ type: 'listItem', content: [paragraph([textNode(sentence(r))])] })),
    },
  ],
});
