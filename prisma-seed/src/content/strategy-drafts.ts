const md = String.raw;

/** What some of the cast have begun and not published, and when they saved it last. */
export const strategyDrafts = [
  {
    author: 'a3', key: 'vocabulary', hoursAgo: 20,
    title: 'Saying it in full: sentence stems in Year 7',
    keyStages: ['KS3'], topics: ['talk-and-language'],
    context: md`Seven classes, three of them with a cover teacher since October. Pupils could do the questions and could not say what they had done.`,
    did: md`We chose four stems and put them on the desks, not on the wall:

- “I know that … because …”
- “It cannot be … because …”
- “The same thing happens when …”
- “This is different from … in that …”`,
    happened: '',
  },
  {
    author: 'a3', key: 'surds', hoursAgo: 70,
    title: 'Surds from areas of squares',
    keyStages: ['KS4'], topics: ['indices-and-surds'],
    context: md`A square of area 8 has side $\sqrt{8}$, and four squares of area 2 fit into it. That is the whole idea.`,
    did: '',
    happened: '',
  },
  {
    author: 'a3', key: 'untitled', hoursAgo: 320,
    title: '',
    keyStages: [], topics: [],
    context: md`Ask Devan whether the homework club counts.`,
    did: '',
    happened: '',
  },
  {
    author: 'a2', key: 'graphs', hoursAgo: 5,
    title: 'Stories before gradients',
    keyStages: ['KS3', 'KS4'], topics: ['linear-graphs'],
    context: md`Year 9 read “gradient” as “how high”. We wanted a lesson in which the steepest line is the slowest walk.`,
    did: md`Pairs walked in front of a motion sensor and sketched what they expected first.`,
    happened: '',
  },
] as const;
