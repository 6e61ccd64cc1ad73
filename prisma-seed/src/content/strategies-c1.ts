import type { StrategySeed } from './types';

const md = String.raw;

export const strategiesGroupCFirst = [
  {
    key: 's31', author: 'c1', reach: 'HUB', daysAgo: 64,
    title: 'Before and after in eight minutes: how we test whether a change did anything',
    bigIdeas: ['MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4'], topics: ['assessment', 'leadership'],
    context: md`We change a lot and evaluate by feeling. I wanted something so small that nobody would resent it, and honest enough to tell us when we were wrong.`,
    did: md`For each unit that we rework there are **four questions**, eight minutes, before the unit and six weeks after the end of it. Two are the aim, one is something that should *not* change, and one is on paper only because we hope for it.

For enlargement it was:

1. A rectangle is 4 by 6. Draw one that is similar with width 10. *(aim)*
2. Are an 8 by 12 and a 10 by 14 rectangle similar? Explain. *(aim)*
3. Work out $360 \div 15$. *(should not change)*
4. A shape is enlarged by scale factor 3. What happens to its area, and why? *(hope)*

We agree in advance what would count as a disappointment, and write it down.`,
    happened: md`| question | before | after |
| --- | --- | --- |
| 1 | 38% | 71% |
| 2 | 22% | 63% |
| 3 | 66% | 69% |
| 4 | 5% | 19% |

Question 3 is why I trust the others. In a previous unit question 3 rose by twenty points too, which told us that the pupils had simply got used to the test, and we said so.

We had written that under 60% on question 2 would disappoint. We only just avoided it, and looking at scripts "they both went up by 2" is still the argument of a good quarter.`,
    next: md`Same approach for the first measure in our action plan. The next step is to let a colleague who opposed a change write the four questions for it.`,
  },
  {
    key: 's32', author: 'fa2', reach: 'WORK_GROUP', daysAgo: 10,
    title: 'Sitting in on four department meetings: what I wrote down',
    bigIdeas: ['COHERENCE', 'MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4'], topics: ['leadership', 'team-development'],
    context: md`Four of you let me sit at the back over the past month. Thank you: I know what that costs. I promised to write down only what could be useful to everybody, and no names.`,
    did: md`I kept a tally of what the talking was about, in minutes, and of who spoke first after a question.

| about | shortest | longest |
| --- | --- | --- |
| mathematics | 6 | 34 |
| pupils’ work | 0 | 18 |
| order and timing of lessons | 5 | 21 |
| everything else | 9 | 31 |

I also noted the questions that made a room sit up. All of them were short:

- "What would they write if they only half understood this?"
- "Which of these two examples would you do first, and why?"
- "Can anybody see it another way?" *(and then waiting)*`,
    happened: md`In three out of four meetings the leader spoke first after their own question. In the fourth the leader had a piece of paper on which she wrote while she waited, so that she was visibly busy. It worked like a charm.

The longest stretch of mathematics came from a disagreement over whether $y = 3$ has a gradient. Nobody had planned it.

In my own department, by the way, the figure for mathematics last week was nine minutes.`,
    next: md`If you are still planning your unit: take one of the three questions to your next meeting, count to ten, and tell us what came. We will begin workshop 3 with those.`,
  },
  {
    key: 's33', author: 'c2', reach: 'ALL_HUBS', daysAgo: 118,
    title: 'One picture from expanding brackets to the discriminant',
    bigIdeas: ['COHERENCE', 'REPRESENTATION_AND_STRUCTURE'], keyStages: ['KS3', 'KS4', 'KS5'], topics: ['quadratics', 'functions'],
    context: md`Quadratics appear in our scheme in Years 9, 10, 11 and 12 and had four authors. A pupil could meet the grid in one year, "FOIL" in the next and a smiley face after that. In Year 12 we found that hardly anybody connected the roots with the vertex.`,
    did: md`Four of us, over two afternoons, rewrote it around a single idea: **a quadratic is symmetrical about a line, and each form tells you something about that symmetry.**

| form | what you can see |
| --- | --- |
| $x^2 - 6x + 5$ | where it crosses the $y$-axis |
| $(x-1)(x-5)$ | two points at the same height, so the middle is $x = 3$ |
| $(x-3)^2 - 4$ | the middle, and how far down |

Then the question that does most of the work: *slide the curve up by 1, then by 4, then by 5. What happens to the roots? Write all three forms each time, if they exist.*

By the time we reach the formula, it reads as "the middle, plus or minus a distance":

$$x = \underbrace{-\frac{b}{2a}}_{\text{middle}} \pm \underbrace{\frac{\sqrt{b^2 - 4ac}}{2a}}_{\text{distance}}$$

and the discriminant is only the question of whether there is a distance to travel.`,
    happened: md`Year 10 could find the vertex from the roots on the second day. The slide question separated those who understood from those who could factorise: about 60% found that sliding by 4 makes the roots meet, and could say why.

In Year 12, the first lesson on the discriminant took fifteen minutes of a planned fifty.

We were too keen on the middle. Some pupils now find it difficult to believe that $x(x-4) = 12$ needs rearranging: they go straight for $x = 2$ as the middle (which is right!) and then do not know the distance.`,
    next: md`Non-monic quadratics deserve the same care. And we would like to see whether cubics with symmetry can be read in this way at A level.`,
  },
  {
    key: 's34', author: 'c2', reach: 'WORK_GROUP', daysAgo: 33,
    title: 'Coaching my own middle leaders: asking less, listening longer',
    bigIdeas: ['MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4', 'KS5'], topics: ['leadership', 'team-development'],
    context: md`I have three responsibility holders and, until last year, three monthly meetings in which I told them what I had noticed. They were very polite.`,
    did: md`We changed it to a walk. Twenty minutes, outdoors if dry, with three questions on a card:

1. What have you seen pupils *do* that you want more of?
2. What is the smallest thing you could change before we next speak?
3. How would we both know?

I may not make a suggestion unless asked. If I do I have to buy the coffee.

At question 3 I kept bringing it back to mathematics. "They are more confident" became "they begin with a diagram". "Better at algebra" became: *given $3(x+2) = 3x + 6$ they can say whether it is an equation to solve or something always true.*`,
    happened: md`I have bought eleven coffees.

The Key Stage 3 lead set up book-sharing in pairs with no help from me. Another has decided not to change anything this term and to watch, and could explain why; two years ago I would have pushed.

What I find hard: when I can see a problem coming. I said nothing about a clash between an assessment and a residential trip. It was a poor decision and mine to own.`,
    next: md`Write the third answer into the action plan as measures, in their words. And learn the difference between coaching and keeping quiet.`,
  },
  {
    key: 's35', author: 'c3', reach: 'WORK_GROUP', daysAgo: 71,
    title: 'Decimals by zooming in',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'FLUENCY'], keyStages: ['KS3'], topics: ['number-sense'],
    context: md`A number of our Year 7 pupils arrive believing that $0.35 > 0.4$ because 35 is more than 4, and just as many have the opposite belief, that more digits must mean smaller. Place value charts had not shifted either.`,
    did: md`A number line from 0 to 1, and a magnifying glass. Between 0.3 and 0.4 there are ten smaller steps; between 0.34 and 0.35 there are ten more. We did it on a long strip of till roll along the corridor, with three zooms.

Every lesson had the same two questions, with different numbers:

- *Give me a number between ☐ and ☐. Now another, closer to the left. Again. Can you always?*
- *Who is closer to 0.4: 0.35, 0.44 or 0.3999?*

At the end, sentences to decide on: "There is a number next to 0.4." "The more digits, the nearer to 1." "$0.4 = 0.40 = 0.400$, but the last one is more exact."`,
    happened: md`The sentence about being *more exact* began a discussion with the science department, which is a sentence I never thought I would write.

On ordering five decimals, our two misconceptions together went from about 45% of the year group to 15%, and were still at 18% ten weeks later.

It does nothing for multiplying. $0.3 \times 0.4 = 1.2$ was as frequent as ever, so the number line needs an area model beside it.`,
    next: md`Area model for $0.3 \times 0.4$ on a hundred square, in the same corridor. And the till roll has to be replaced, as it did not survive the open evening.`,
  },
  {
    key: 's36', author: 'c4', reach: 'ALL_HUBS', daysAgo: 96,
    title: 'Trigonometry as heights on a circle, from the first lesson',
    bigIdeas: ['COHERENCE', 'REPRESENTATION_AND_STRUCTURE'], keyStages: ['KS3', 'KS4', 'KS5'], topics: ['trigonometry', 'similarity-and-transformations'],
    context: md`Year 9. The old route was: label O, A, H; recite; press buttons. In Year 12 the same pupils met the unit circle as though it were a new subject.`,
    did: md`Lesson 1 has no triangle with labels. On graph paper, a quarter circle with radius 10 cm. Pupils mark the point at $20^\circ$, $40^\circ$, $60^\circ$, $80^\circ$ and measure the **height** and the **distance across**. Divide by ten: these are called sine and cosine.

Before any calculator is seen:

1. Estimate $\sin 50^\circ$ from your own table.
2. For which angle is the height half of the radius? (Everyone is surprised that it is not $45^\circ$.)
3. A circle has radius 30. What is the height at $40^\circ$?
4. A ladder 6 m long leans at $70^\circ$. How high?

Number 3 is similarity, and number 4 is number 3 with a story. The tangent is the height where the radius line, extended, meets the upright line at the edge:

$$\tan\theta = \frac{\sin\theta}{\cos\theta}$$

comes free from two similar triangles.`,
    happened: md`Pupils sketch a circle when stuck, which is just what I want. Finding an angle ("what angle has height 0.7?") was easier than ever, since it is the table read backwards.

It is slower by three lessons. The usual mixed exercise at the end gave nearly the same score as in the years before, so if that is all you measure then you would not bother. But on *explain why $\sin 30^\circ = \cos 60^\circ$* about 55% gave a proper reason, in a question where I would have expected blank paper.

One colleague taught the labels alongside. Her class mixed up the two, and she now says so to others more forcefully than I would.`,
    next: md`We are following this cohort into Year 11 for the sine rule and on to obtuse angles. The right-hand half of the picture is sitting there, waiting.`,
  },
  {
    key: 's37', author: 'c4', reach: 'WORK_GROUP', daysAgo: 39,
    title: 'A reading group that has lasted four terms',
    bigIdeas: ['MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4', 'KS5'], topics: ['team-development', 'leadership'],
    context: md`Research bulletins were going straight into the recycling. I wanted us to read something together without homework, hierarchy or an evaluation form.`,
    did: md`Rules, on a card by the kettle:

- Two pages at most, read **in the room**, in silence, ten minutes.
- Whoever brings the piece may not defend it.
- Each person underlines one sentence that they doubt. We talk only about those.
- We end with "I might…" or "I won't…". Both are fine.
- Biscuits rotate.

It is in department time, once every half-term, and nobody is asked to report on it. The pieces have included an article on cognitive load, a chapter about proof in primary schools, and a page from a 1930s arithmetic textbook, which was the most controversial.`,
    happened: md`Everyone comes. I think that it is because of the doubting: it makes cleverness unnecessary. From the 1930s page came a serious question about why we never ask pupils to *make up* a problem, and three people now do.

The two pages are essential. Once I brought six "because it was so good" and it was a disaster.

I can't show you a number for any of it.`,
    next: md`A pair of pieces that disagree. I would be grateful for suggestions on setting, as I have only found the ones that I agree with.`,
  },
  {
    key: 's38', author: 'c5', reach: 'ALL_HUBS', daysAgo: 82,
    title: 'Percentages: nothing but multipliers for a whole term',
    bigIdeas: ['COHERENCE', 'FLUENCY', 'VARIATION'], keyStages: ['KS3', 'KS4'], topics: ['percentages', 'ratio-and-proportion'],
    context: md`By Year 9 pupils had a method for 10%, a method for "increase by", a method for "reverse" and a method for compound. Reverse was the one they dreaded. I asked the department to teach *one* relationship:

$$\text{old} \times \text{multiplier} = \text{new}$$

and to do nothing else until it was second nature.`,
    did: md`Every question gives two of the three. The sequence for the first week:

| old | multiplier | new |
| --- | --- | --- |
| 80 | 1.1 | ? |
| 80 | ? | 88 |
| ? | 1.1 | 88 |
| 88 | ? | 80 |
| 80 | 0.9 | ? |
| ? | 0.9 | 72 |
| 72 | ? | 80 |

The fourth line is deliberate. It is *not* 0.9. Nearly everybody writes 0.9 and then checks, because the table is still there to check against: $88 \times 0.9 = 79.2$.

A double number line with 100% under the **old** value goes beside every row. Words ("increase", "sale", "VAT") come in during the second week.`,
    happened: md`Reverse percentages stopped being a topic. In the spring task, the question *"in a sale all prices are reduced by 15%; a lamp now costs £34; what did it cost before?"* was answered by 68% of the year group. The corresponding figure a year ago was 29%, with "add 15% back" for most of the rest.

And what we broke: mental work. Asked for 10% of £45 some reached for $45 \times 0.1$ on paper. In the spring we had to put back a week of quick mental percentages that we had proudly removed.

Two staff found $\div\, 0.85$ hard to justify without "rearranging". It helped to say "which number, times 0.85, makes 34?" and to leave it there.`,
    next: md`Compound growth with the same table and an extra column. Then check whether Year 10 recognise depreciation as an old friend.`,
  },
] satisfies readonly StrategySeed[];
