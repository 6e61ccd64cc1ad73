import { persisted } from '../lib/operations';
import { type Attack, repeat } from './attack';

const CONNECTIONS = 3;
const text = (...content: object[]) => ({ type: 'doc', content });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const arrows = (n: number) => ({
  type: 'mathInline',
  attrs: { latex: `${n}${String.raw`\overrightarrow{AB}`.repeat(40)}` },
});

const preview = (what: string, document: object): Attack => ({
  what,
  run: target =>
    repeat(
      target,
      CONNECTIONS,
      persisted(target.operation('StrategyPreview'), {
        input: { sections: { context: document, did: document, happened: document, next: document } },
      }),
    ),
});

export const mathsWithoutEnd = preview(
  'three previews at a time, all of formulas',
  text(paragraph(...Array.from({ length: 12 }, (_, n) => arrows(n)))),
);

export const manyParagraphs = preview(
  'three previews at a time, of 12,000 paragraphs each',
  text(...Array.from({ length: 3_000 }, () => paragraph({ type: 'text', text: 'word' }))),
);

export const unknownFields: Attack = {
  what: 'variables of 20,000 unknown fields',
  run: target =>
    repeat(
      target,
      CONNECTIONS,
      persisted(target.operation('StrategyPreview'), {
        input: Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n])),
      }),
    ),
};
