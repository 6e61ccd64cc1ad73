import type { StrategySeed } from './types';

const md = String.raw;

export const strategiesGroupCSecond = [
  {
    key: 's39', author: 'c5', reach: 'WORK_GROUP', daysAgo: 18,
    title: 'Year 11 without a different worksheet every day',
    bigIdeas: ['COHERENCE', 'FLUENCY'], keyStages: ['KS4'], topics: ['problem-solving', 'assessment', 'leadership'],
    context: md`From February we used to stop teaching and start revising: a paper a week, topics by question-level analysis, different for every class. It was exhausting and everyone felt busy.`,
    did: md`This is the objective in my action plan that I doubted the most, so I have begun with it. Three classes (out of seven) work from **nine connected weeks**. Each week is one idea, seen in number, algebra, geometry and statistics. The week on *linear relationships*:

- number: currency and temperature conversion
- algebra: $y = mx + c$ from two points, rearranging
- geometry: perimeter of a pattern of regular polygons
- statistics: a line of best fit and what its gradient *says*

On Fridays there are six exam questions on the same idea, chosen so as not to look alike.`,
    happened: md`We are three weeks in. The pupils' comment that I have heard most is that it "feels like fewer things". Teachers of the other four classes have asked for the Friday sheets.

It is not for everyone: for the class that is least secure, geometry inside an algebra week was too much, and their teacher has sensibly split it.

Reading 1 of our measure (blank answers on a mock question about a graph) is 34% for the three classes and 37% for the rest. That is only the baseline. I don't want to make anything of the difference.`,
    next: md`Second reading after week six, and a decision with the team about all seven classes. If the blanks are not down by at least ten points I'll say that it did not work.`,
  },
  {
    key: 's40', author: 'c6', reach: 'WORK_GROUP', daysAgo: 88,
    title: 'I threw away 400 questions',
    bigIdeas: ['VARIATION', 'MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4'], topics: ['curriculum-design', 'problem-solving', 'leadership'],
    context: md`I have kept questions in ring binders for twenty-two years. When we rebuilt our unit on area and perimeter for task 2, I offered the binder. A colleague in her third year asked, quite kindly, which five I would keep.`,
    did: md`So I did it, first by myself and then with all of us. We took one topic a week and had to reduce it to five, with the rule that each must earn its place by doing something that the other four do not.

The five for area and perimeter:

1. Draw a shape with area 12 and perimeter 16. Another one.
2. Is it possible to increase the perimeter and *decrease* the area?
3. All rectangles with perimeter 20: what do the areas do?
4. An L-shape with one length missing. *Which of these can you find without it: area, perimeter, both, neither?*
5. A rectangle has area $x^2 + 5x$. What could its perimeter be?

Number 4 looks dull. It is the one with which Year 9 struggles the longest: the perimeter of an L can be found without the inner lengths.`,
    happened: md`I had been proud of quantity. What the team wanted was for somebody to say *which*, and why.

I was also the last to be persuaded by this whole programme, as Graham knows. What persuaded me was not an argument. It was that two young colleagues argued about question 5 for a quarter of an hour ($x(x+5)$ gives $4x + 10$, but nothing says that the sides have to be those) and I had nothing to add.

I miss the binders a bit.`,
    next: md`We have done eleven topics. At this rate it will be finished in two years, and I find that I don't mind.`,
  },
  {
    key: 's41', author: 'c7', reach: 'HUB', daysAgo: 58,
    title: 'Sequences: say how it grows before you name a rule',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'COHERENCE'], keyStages: ['KS3', 'KS4', 'KS5'], topics: ['sequences', 'quadratics'],
    context: md`Pupils treat the $n$th term as a trick with a table of differences: difference 4, so $4n$, then "fix it". In Year 10 the same trick with second differences (halve it…) is used by those who remember it. In Year 12 arithmetic series arrive from nowhere.`,
    did: md`We taught the three key stages from one set of pictures, planned by one teacher from each.

**Year 8:** the $n$th picture has $n$ columns of 4 and 3 extra: $4n + 3$. Pupils colour *what is constant* and *what grows*.

**Year 10:** pictures of the form "a square plus something": $n^2 + 2n$ is an $n$ by $n$ square with two strips, so it is also $n(n+2)$, and also $(n+1)^2 - 1$.

**Year 12:** two copies of a staircase make a rectangle:

$$1 + 2 + \dots + n = \frac{n(n+1)}{2}$$

and two copies of *any* arithmetic staircase make one as well, which gives $S_n = \tfrac{n}{2}(a + l)$ with no proof left to do.

In all three years the order is: draw the next, describe the hundredth, then write the rule.`,
    happened: md`"Describe the hundredth" is what did it. It cannot be drawn and it cannot be listed, so people talk about structure.

Year 10 scripts: last year most of those who found $n^2 + 2n$ used differences, this year around half used the picture, and a few used both to check.

The Year 12 teacher found that the class knew the staircase from somewhere. It was from a corridor display in Year 8. We are claiming that as coherence.`,
    next: md`Geometric growth has no nice staircase. If you have a picture for $1 + 2 + 4 + \dots + 2^{n-1} = 2^n - 1$ that Year 10 will believe, I should like to see it.`,
  },
  {
    key: 's42', author: 'c7', reach: 'HUB', daysAgo: 26,
    title: 'Who carries on with maths at sixteen? We asked them in Year 10',
    bigIdeas: ['MATHEMATICAL_THINKING'], keyStages: ['KS4', 'KS5'], topics: ['leadership', 'problem-solving'],
    context: md`An objective of our action plan is about the breadth of our A level group. Numbers were fine; who they were was not what our Year 11 looks like. Rather than another taster evening I wanted to know what pupils believe about maths *before* they choose.`,
    did: md`Three statements, anonymous, whole of Year 10, five minutes:

1. I could do A level maths if I wanted to.
2. People like me do A level maths.
3. In lessons I am asked to think about questions to which the answer isn't obvious.

And one thing in lessons: a **fortnightly problem for every class**, whatever the set, that leads towards the sixth form. The first was *how steep is a curve?* On squared paper, with $y = x^2$, find the gradient between $(2, 4)$ and $(3, 9)$; $(2,4)$ and $(2.5, 6.25)$; $(2,4)$ and $(2.1, 4.41)$. What is going on?`,
    happened: md`On statement 1, classes differed far less than the teachers had guessed. On statement 2 they differed a lot. On statement 3 the higher the set, the more agreed, which is on us.

The gradients $5, 4.5, 4.1$ produced the word "four" in every single class, including two where the teacher had been sure that it would not.

We have been asked whether raising hopes is fair if entry requirements stay the same. It is a proper question and we have no answer yet.`,
    next: md`Ask again in the summer. Invite our Year 12s to run one of the problems, in pairs, with classes that do not usually get visitors.`,
  },
  {
    key: 's43', author: 'c8', reach: 'WORK_GROUP', daysAgo: 52,
    title: 'Equations for pupils who were not here last week',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['equations-and-inequalities'],
    context: md`In any school there are weeks when somebody is away. A ten-lesson sequence assumes that you come to all ten. I started from a different question: *what would a sequence look like if anyone could walk in at lesson six?*`,
    did: md`One picture stays on the wall for the entire unit: two bars of equal length, one above the other. Every lesson begins by drawing today's equation **in that picture**.

$3x + 4 = 19$ is three unknown pieces and a 4 above, 19 below. $5x + 2 = 2x + 14$ is two bars that share two pieces: cross out what is the same on top and on the bottom.

Each lesson has the same four-part page:

1. draw it
2. what can you cross out?
3. solve it
4. check it *by putting the number into the drawing*

Anyone who has missed lessons starts at part 1 with a partner who explains the picture. That is the catch-up: no pile of missed worksheets.`,
    happened: md`Explaining is good for the partner. I expected complaints and had none. The four-part page makes it visible who was away, but only to the teacher.

Of the pupils who missed at least three lessons out of ten, more than half could solve an equation with unknowns on both sides at the end; I have no figure from other years, only the memory of blank pages.

The bars break down with $7 - 2x = 1$. We draw a 7 with two pieces *removed*, and it is all right but not beautiful. With negative solutions we stop drawing.`,
    next: md`Same idea for ratio. And a proper comparison next time, with Andrew's four questions.`,
  },
  {
    key: 's44', author: 'c9', reach: 'HUB', daysAgo: 104,
    title: 'The whole curriculum on one wall, with wool',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['curriculum-design', 'team-development'],
    context: md`There are seven of us. Our scheme was a spreadsheet that I had inherited. Nobody could have said why negative numbers come in spring.`,
    did: md`One training afternoon, one long wall. Every unit from Year 7 to Year 11 on a card, in time order. Then **wool**: from each unit to everything that it truly needs. Red where something is needed *before* it has been taught.

There were fourteen red threads. Some of them:

- Year 7 *angles* needs $180 - 3x$, in the autumn; algebra was in the spring.
- Year 8 *circumference* came before rounding to significant figures.
- Year 9 *gradient* came four weeks before *dividing negatives*.
- Year 10 *histograms* needs compound units, which were in Year 11.

For each one, the two teachers nearest to it had to propose the smallest change.`,
    happened: md`Nine threads went by swapping two units. Three needed a new lesson. Two we decided to leave, and wrote down why, since in both cases the context is a good reason to meet the idea informally first.

The wall took up the corridor for a fortnight. Pupils read it. One asked what the wool was for and then found a fifteenth.

A lovely moment: our most experienced colleague said that she had been working round the gradient problem for eleven years "because I thought it was deliberate".`,
    next: md`We look at the photograph every half-term and ask just one thing: did any of the changes cause a new red thread? (One did, with bounds. It has been moved back.)`,
  },
  {
    key: 's45', author: 'c9', reach: 'WORK_GROUP', daysAgo: 12,
    title: 'One data set, all year',
    bigIdeas: ['COHERENCE', 'MATHEMATICAL_THINKING'], keyStages: ['KS3'], topics: ['statistics'],
    context: md`Statistics was three isolated weeks of drawing charts about favourite colours. Our red wool showed that nothing else was attached to it.`,
    did: md`Year 8 now has one data set that comes back in every half-term: the daily rainfall and the high tide times for a place on the coast that most of them know, two years of it, on paper and in a spreadsheet. (Public figures, nothing about pupils.)

- Half-term 1, *rounding*: to what accuracy does it make sense to quote it?
- Half-term 2, *fractions*: on what fraction of days did it rain? In which month was it the largest?
- Half-term 3, *mean*: two months have the same mean. **Are they the same kind of month?**
- Half-term 4, *negative numbers and scales*: difference from the average
- Half-term 5, *graphs*: tide times, and why the points step forward by about 50 minutes
- Half-term 6: one page to advise somebody on when to hold an outdoor event

"The mean is 2.1 mm in both. One has eleven dry days" is what we are after.`,
    happened: md`We are only in the third half-term with it. The same-mean question was excellent: pupils invented the range, and then found that it is spoilt by one storm.

Familiar data means less reading each time, and the lessons start quickly. It also means that some are already heartily sick of rain.

The spreadsheet lesson depended on a computer room that we lost on the day.`,
    next: md`Choose a second data set for Year 9 with the geography department. Suggestions are welcome, the less wet the better.`,
  },
  {
    key: 's46', author: 'c10', reach: 'WORK_GROUP', daysAgo: 79,
    title: 'Similar shapes: two multipliers, not one',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'VARIATION'], keyStages: ['KS3', 'KS4'], topics: ['similarity-and-transformations', 'ratio-and-proportion'],
    context: md`In Year 9 pupils learn to find "the scale factor" and multiply. Then the triangles overlap or one is upside down, and the method goes. We noticed that they had never been asked about the ratio *within* a shape.`,
    did: md`Every pair of similar shapes goes into a table, and both multipliers are found every time:

| | short side | long side | within |
| --- | --- | --- | --- |
| shape P | 4 | 6 | $\times 1.5$ |
| shape Q | 10 | 15 | $\times 1.5$ |
| between | $\times 2.5$ | $\times 2.5$ | |

Question after question asks: *which multiplier is kinder?* With 4, 6 and 12, ☐ the one between the shapes is $\times 3$; with 4, 12 and 5, ☐ the one within is $\times 3$.

Then overlapping triangles with a line parallel to the base, and the two are *always* drawn apart first.

Finally $\dfrac{x}{x+3} = \dfrac{4}{6}$, as a table with an unknown in it.`,
    happened: md`Within-multipliers look like nothing at first, but they are what trigonometry will be: $\tfrac{\text{height}}{\text{radius}}$ is the same for every circle. Marcus and I worked that out on the train home from our first workshop, and we have since aligned the notation between our schools.

Accuracy on overlapping triangles moved from about a third to a bit over a half. Drawing apart is the skill; the arithmetic follows.

The mistake to expect: the side *added on* (3) used in place of the whole side ($x+3$). Nothing we did has cured it.`,
    next: md`Area and volume factors from the same table with a third and fourth column. Let me know if you have a cure for the "3".`,
  },
  {
    key: 's47', author: 'c10', reach: 'WORK_GROUP', daysAgo: 7,
    title: 'Which of these measures is wishful thinking?',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['leadership', 'assessment'],
    context: md`Task 3. I exchanged action plans with my partner school and asked them to be rude. They were polite but underlined the word "improved" nine times.`,
    did: md`I went back to each measure and asked: **what would I see if it were failing?** If I could not say, then it was not a measure.

| first draft | what I would see if it failed | now |
| --- | --- | --- |
| Improved problem solving in Year 9 | ??? | Share of Year 9 who write *something* on an unfamiliar question: 58% at first reading, aim 80% |
| Staff more confident with representations | they say that they are, books say otherwise | In a sample of 20 books from 5 classes, the agreed diagram appears and is labelled: 6 of 20, aim 16 |
| All units on the new one-page format | pages exist, unread | Units discussed *after* teaching: 2 of 11, aim 8 |
| Reduced gap at Key Stage 4 | depends on the cohort | taken out |

The last one hurts. It is the one that I am asked about the most. But the numbers are so small that a gap can change by itself, and I could not connect it with any of our actions.`,
    happened: md`My line manager was unexpectedly pleased with three measures in place of nine. She asked where the gap had gone, I showed her the arithmetic (the "gap" in one year was five pupils), and we agreed to report it but not to *aim* with it.

First readings took one afternoon in total. The books were humbling.`,
    next: md`Second readings in ten weeks. Please tell me at workshop 4 which of these three is still wishful: I think it's the second.`,
  },
] satisfies readonly StrategySeed[];
