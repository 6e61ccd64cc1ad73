import { persisted } from '../lib/operations';
import { type Attack, repeatBody } from './attack';
import { formulas, formulasUpTo, paragraphs, type Text } from './texts';

const CONNECTIONS = 3;

type Sections = Record<'context' | 'did' | 'happened' | 'next', Text>;

const alike = (document: Text): Sections => ({ context: document, did: document, happened: document, next: document });

const preview = (what: string, sections: () => Sections): Attack => ({
  what,
  prepare: target =>
    repeatBody(
      target,
      CONNECTIONS,
      persisted(target.operation('StrategyPreview'), { input: { sections: sections() } }),
    ),
});

/** A million characters in the four sections together are taken, and 60,000 values in one request. */
export const mathsToTheBound = preview('three previews at a time, of as many formulas as are taken', () =>
  alike(formulasUpTo(245_000)),
);
export const paragraphsToTheBound = preview('three previews at a time, of 8,000 paragraphs', () =>
  alike(paragraphs(2_000)),
);

/** As many aliases as the complexity bound lets through, each of the largest text. */
export const aliasesToTheBound: Attack = {
  what: 'three requests at a time, each of two previews of the most formulas',
  prepare: target =>
    repeatBody(target, CONNECTIONS, {
      query: `query ($input: StrategyPreviewInput!) {
        a: strategyPreview(input: $input) { readingMinutes }
        b: strategyPreview(input: $input) { readingMinutes }
      }`,
      variables: { input: { sections: alike(formulasUpTo(245_000)) } },
    }),
};

export const tooMuchMaths = preview('three previews at a time, of more formulas than are taken', () =>
  alike(formulas(12)),
);
export const tooManyParagraphs = preview('three previews at a time, of 12,000 paragraphs', () =>
  alike(paragraphs(3_000)),
);

export const unknownFields: Attack = {
  what: 'variables of 20,000 unknown fields',
  prepare: target =>
    repeatBody(
      target,
      CONNECTIONS,
      persisted(target.operation('StrategyPreview'), {
        input: Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n])),
      }),
    ),
};
