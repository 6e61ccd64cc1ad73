import type { CommentSeed } from './types';

const md = String.raw;

export const commentsGroupB = [
  {
    on: { strategy: 's22' }, author: 'b6', daysAgo: 4,
    body: md`"The missing third is information which the twins had been hiding from us." I believe this and I don't know how to say it to a colleague whose confidence comes from twelve out of twelve. How did the conversation go?`,
    replies: [
      { author: 'b1', daysAgo: 4, body: md`Badly at first. Then I asked her to choose *which* third she'd like to know about earlier, and she had three names in her head at once. Names stayed in her head, as they should.`, reactions: { INSIGHT: ['b6', 'fb'] } },
      { author: 'b6', daysAgo: 3, body: md`That's the sentence I'll use.` },
    ],
  },
  {
    on: { strategy: 's22' }, author: 'b4', daysAgo: 3,
    body: md`Could the parallel pair come with a picture at once, or is it better if "fourteen is twelve" comes first and the picture afterwards? I'd be tempted by the picture, but then I always am.`,
    reactions: { QUESTION: ['b7'] },
    replies: [{ author: 'b1', daysAgo: 3, body: md`Algebra first, I think. The absurdity makes them *want* the picture.` }],
  },
  {
    on: { strategy: 's22' }, author: 'fb', daysAgo: 3,
    body: md`This is what task 1 is for: you went to listen and heard something that good results had covered up. When you ask pupils how they know which method to use, please write down their words rather than a summary.`,
    reactions: { THANKS: ['b1'], AGREE: ['b3'] },
  },
  {
    on: { strategy: 's23' }, author: 'x6', daysAgo: 6,
    body: md`We do this with the number of steps from the gate to the maths block. The 20,000 question is what sells the interquartile range. One warning: somebody counts the beans.`,
    reactions: { AGREE: ['b2', 'a4'] },
  },
  {
    on: { strategy: 's23' }, author: 'a7', daysAgo: 5,
    body: md`Did anyone argue that in the second plot the median should be exactly 1400? In mine they did, and it led to a discussion about whether a *crowd* is cleverer than its members.`,
    replies: [{ author: 'b2', daysAgo: 5, body: md`Yes! It came out at about 1900. "We didn't believe you enough" was the explanation, which I find rather profound.`, reactions: { AGREE: ['a7', 'b3', 'x6'] } }],
  },
  {
    on: { strategy: 's23' }, author: 'a9', daysAgo: 4,
    body: md`Standing in a line to find the quartiles: what do you do when 58 doesn't divide by 4? We stood there for some time.`,
    replies: [{ author: 'b2', daysAgo: 3, body: md`We let them stand *between* two people, back to back. That is more memorable than any formula with $\tfrac{n+1}{4}$ in it.`, reactions: { INSIGHT: ['a9', 'b7'] } }],
  },
  {
    on: { strategy: 's24' }, author: 'b7', daysAgo: 3,
    body: md`The column heading is perfect: "Tried, and what it told us". I recognise those girls. I *was* that girl, until a lecturer said that she'd like to see my crossings-out.`,
    reactions: { AGREE: ['b3', 'b1', 'b9'] },
  },
  {
    on: { strategy: 's24' }, author: 'b2', daysAgo: 3,
    body: md`For the one which fell flat: try *the sum of two numbers is 20 and their product is 91*. Guessing gets you there, but only through useful failures ($10 \times 10 = 100$, too big; $5 \times 15$, too small).`,
    reactions: { THANKS: ['b3'], TRYING: ['b6'] },
  },
  {
    on: { strategy: 's24' }, author: 'fb', daysAgo: 2,
    body: md`You say that the praise was "in the second half of the sentence". Could you write three of those sentences down for the group? I don't think that they'd sound like a poster at all.`,
    replies: [{ author: 'b3', daysAgo: 2, body: md`"…is less than the other one, so nearer together is better." "…didn't work, which means that it can't be even." "…gave me the same as Tuesday's, and I don't know why yet." You are right. They're theirs and not mine.`, reactions: { INSIGHT: ['fb', 'b1', 'b4'] } }],
  },
  {
    on: { strategy: 's25' }, author: 'b5', daysAgo: 5,
    body: md`The two small triangles always have the same area: I had to draw it. Same height from $P$, and equal bases since $O$ is the middle. How have I taught this for fifteen years without seeing it?`,
    reactions: { AGREE: ['b4', 'b7'] },
    replies: [{ author: 'b4', daysAgo: 4, body: md`A pupil saw it because there were no numbers to look at. I'm trying to remember this whenever I itch to switch the measurements on.`, reactions: { INSIGHT: ['b5', 'fb'] } }],
  },
  {
    on: { strategy: 's25' }, author: 'b9', daysAgo: 4,
    body: md`Please do post the paper version. Our projector has opinions of its own.`,
    replies: [{ author: 'b4', daysAgo: 2, body: md`Four drawings, done on a train, are now in our folder: $P$ near $A$, at the top, near $B$, and *inside*. The fourth asks "what went wrong?". I'll post copies to anybody who sends me a school address.`, reactions: { THANKS: ['b9', 'b8'] } }],
  },
  {
    on: { strategy: 's26' }, author: 'b4', daysAgo: 7,
    body: md`For $2^{-3}$: fold paper. $2^3$ layers after three folds. And *un*folding below one sheet? You can't, so you cut. Each piece is $2^{-1}$ of a sheet. It's not perfect, but "the same step, going the other way" is visible.`,
    reactions: { INSIGHT: ['b6', 'b9'], TRYING: ['b2'] },
  },
  {
    on: { strategy: 's26' }, author: 'b8', daysAgo: 6,
    body: md`"They were only obeying me." I want this on the door of our workroom. How do you tell obeying from understanding in five minutes?`,
    replies: [{ author: 'b6', daysAgo: 5, body: md`I ask what they'd *lose* if it were zero. If $10^0 = 0$ then what is $10^3 \times 10^0$? About half can then argue it. The others obey faster.`, reactions: { INSIGHT: ['b8', 'b1'] } }],
  },
  {
    on: { strategy: 's26' }, author: 'fb', daysAgo: 5,
    body: md`You finished the unit in four lessons instead of seven. What did you do with the three?`,
    replies: [{ author: 'b6', daysAgo: 5, body: md`Spent one on how many times heavier the Sun is than the Earth, one on mistakes, and gave one back to angles.`, reactions: { AGREE: ['fb'] } }],
  },
  {
    on: { strategy: 's27' }, author: 'b1', daysAgo: 2,
    body: md`Letting $a$ shrink to 0 is such a strong ending. Would you dare to *begin* there: one trapezium on the screen with $a$ changing, before any formula at all?`,
    replies: [{ author: 'b7', daysAgo: 2, body: md`Next time, yes, with Owen at the controls and no numbers on it.`, reactions: { AGREE: ['b4'] } }],
  },
  {
    on: { strategy: 's27' }, author: 'b6', daysAgo: 2,
    body: md`On "because it is half of the big one": for us it depends on whether *which* big one is clear. Could you add that to your levels: a drawing, or a name for the thing?`,
    reactions: { INSIGHT: ['b7'] },
  },
  {
    on: { strategy: 's28' }, author: 'b3', daysAgo: 1,
    body: md`You asked those of us with more colleagues. We're thirteen, and we have never opened a June book. I'm arranging three visits. What should I take with me apart from a thank-you?`,
    replies: [{ author: 'b9', daysAgo: 1, body: md`One blank sheet per school, and write down the question only: no marks, no names. And cake.`, reactions: { AGREE: ['b3', 'fb', 'b8'] } }],
  },
  {
    on: { strategy: 's28' }, author: 'b5', daysAgo: 1,
    body: md`$\tfrac54 \to \tfrac65$ is a beautiful counterexample. The next question writes itself: what happens if you go on adding 1 to both for ever? Year 7 will say "it gets to 1 from both sides", and they will be doing limits.`,
    reactions: { INSIGHT: ['b9', 'b7', 'b2'] },
  },
  {
    on: { strategy: 's29' }, author: 'a3', daysAgo: 5,
    body: md`Three minutes, no editing: brilliant. We have one site and seventeen people and the same problem. Who decides which unit gets a recording next?`,
    replies: [{ author: 'b5', daysAgo: 4, body: md`Whoever is about to teach it *least* confidently asks for it, and someone else records. It stopped being a performance once I'd asked first.`, reactions: { INSIGHT: ['a3', 'a1', 'x6'] } }],
    reactions: { TRYING: ['a8'] },
  },
  {
    on: { strategy: 's29' }, author: 'x5', daysAgo: 5,
    body: md`$x - 2 = 4$ as the mistake *to hope for*. I have added a line to our unit pages with just those words, "the mistake to hope for". Thank you.`,
    reactions: { AGREE: ['b5', 'a2'] },
  },
  {
    on: { strategy: 's29' }, author: 'a10', daysAgo: 3,
    body: md`Does anybody listen twice? I am wondering about new staff in a year's time, and whether they would find them.`,
    replies: [{ author: 'b5', daysAgo: 2, body: md`They sit next to the unit's slides, named by unit and with the year. We'll know in a year. If nobody does, I'll say so here.` }],
  },
  {
    on: { strategy: 's30' }, author: 'x4', daysAgo: 7,
    body: md`What would I put in week 1? One lesson of theirs, that they're proud of, told to me in ten minutes with the maths in it. Then your four ways of solving. They should begin as somebody who knows something.`,
    reactions: { INSIGHT: ['b8', 'b1'], AGREE: ['x1'] },
    replies: [{ author: 'b8', daysAgo: 6, body: md`Week 1 has just become week 2. Thank you, Rhys.` }],
  },
  {
    on: { strategy: 's30' }, author: 'a3', daysAgo: 6,
    body: md`For $3(x-2) - (x-5)$, would you share the seven kinds? We think that we have five: $2x - 11$, $2x - 7$, $2x + 3$, $4x - 11$ and "$=0$ so $x = \tfrac12$".`,
    replies: [{ author: 'b8', daysAgo: 5, body: md`You have one that we lacked (the "equals nought" one!). Ours also include $4x - 1$ (only the $x$ keeps its sign), $2x^2 - 1$ from collecting, and a quadratic from multiplying the two brackets. So it's eight now.`, reactions: { THANKS: ['a3'], INSIGHT: ['a5', 'fa2'] } }],
  },
  {
    on: { strategy: 's30' }, author: 'ma', daysAgo: 5,
    body: md`The hub has a little funding to release mentors for one half-day a term. If week 3 keeps being lost to cover, write to me before the end of the month and I'll see what can be done.`,
    reactions: { THANKS: ['b8', 'fb', 'a3'] },
  },
] satisfies readonly CommentSeed[];
