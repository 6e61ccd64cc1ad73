import type { CastKey, GroupKey } from './types';

/** What people said in a minute at the end of a workshop. */
export interface FeedbackSeed {
  group: GroupKey;
  number: number;
  facilitator: CastKey;
  /** Still open: nobody reads it yet. */
  open?: boolean;
  answers: readonly [who: CastKey, worth: number, ready: number, text?: string][];
}

export const workshopFeedback: readonly FeedbackSeed[] = [
  {
    group: 'A',
    number: 2,
    facilitator: 'fa',
    answers: [
      ['a1', 5, 4, 'Keep the hour with another school’s scheme of work. I have never read mine as a new teacher would.'],
      ['a2', 4, 3],
      ['a3', 5, 5, 'The bar models from Year 7 to Year 11 on one table. More of that, please.'],
      ['a4', 4, 4],
      ['a5', 3, 2, 'Less listening before lunch; the afternoon was over too quickly.'],
      ['a6', 5, 4],
      ['a7', 4, 3, 'I would have liked ten minutes at the end to write down what I do on Monday.'],
      ['a9', 4, 4],
      ['a10', 5, 3],
    ],
  },
  {
    group: 'C',
    number: 3,
    facilitator: 'fc',
    open: true,
    answers: [
      ['c1', 4, 4, 'The exchange of plans.'],
      ['c2', 5, 3],
    ],
  },
];
