import type { DepartmentSeed } from './types';

const md = String.raw;

export const departmentsGroupC = [
  {
    participantKey: 'c1',
    whoWeAre: 'Thirteen teachers in a school that is used to asking "how do we know?". We argue about evidence and remain friends. Andrew leads, with a colleague for each key stage.',
    context: 'Nine classes in a year, 11–18. Mixed attainment in Years 7 and 8, broad sets later. Joint planning is on the timetable for Key Stage 3 teachers.',
    practice: md`### Our vision, with what you would see

| we say | you would see |
| --- | --- |
| Everyone thinks hard in every lesson | a pause, with pens down, after a question |
| We build on what is known | the first task uses last year’s idea |
| We check whether it worked | eight minutes, four questions, twice |

### Four questions

For each unit that we change: two on the **aim**, one that should **not** move, one that we only **hope** for. Before, and six weeks after. We write down in advance what would disappoint us.

For enlargement, question 2 was: *are an 8 by 12 and a 10 by 14 rectangle similar?* "They both went up by 2" is the answer to beat:

$$\frac{12}{8} = 1.5 \qquad \frac{14}{10} = 1.4$$

### Depth in Year 8

Not next year's content. We use *reverse* ("the answer is 1.5; what was the question?"), *generalise* and *find the flaw*. We have enough for geometry, and too little for number.

### In our action plan

Objective 2 is depth in number at Key Stage 3, owned by a colleague who was against it.`,
  },
  {
    participantKey: 'c2',
    whoWeAre: 'Twelve teachers and a big sixth form. Shabnam leads, with Stuart, who keeps Key Stage 5 in order, and three others with a responsibility. We meet on walks.',
    context: 'Nine classes a year, 11–18, with three A level groups and one for further maths. Two populations, four sets each from Year 9.',
    practice: md`### Quadratics: one author

A quadratic is symmetrical about a line; each of its forms tells you something about that symmetry.

$$x^2 - 6x + 5 = (x-1)(x-5) = (x-3)^2 - 4$$

- **Year 9** reads two points at equal height and finds the middle.
- **Year 10** slides the curve up and down and watches the roots meet.
- **Year 11** reads the formula as *middle ± distance*.
- **Year 12** asks whether there is a distance to travel: $b^2 - 4ac$.

### Is it being taught?

A new scheme can be filed and forgotten. Each half-term we look together at **one question in every class's books**: same question, all classes, nothing else. This time it is *write the line of symmetry of $y = (x-2)(x-8)$ without expanding*. We look at how it was done and not at who did it.

### Coaching

Three questions on a walk: what have you seen that you want more of; what is the smallest change; how would we both know?

### Action plan (extract)

1. Algebra from Year 9 to 12 has one line. *Measure:* first lesson on the discriminant, blank or wrong reasons: 46% at first reading, aim 25%.
2. Middle leaders write their own measures. *Measure:* three out of three by the summer.`,
  },
  {
    participantKey: 'c3',
    whoWeAre: 'Ten teachers in a market town, with a tradition of growing our own. Ellie leads, and two former teaching assistants are now maths teachers.',
    context: 'Eight classes a year and a modest sixth form. Pupils come from a wide area with many small primaries. Two bands, three or four sets in each.',
    practice: md`Place value first. In Year 7 we **zoom in** on the number line with two questions that never change: *give me a number between these; now another, closer to the left. Can you always?*

We follow that with area on a hundred square for $0.3 \times 0.4$, which the line cannot show.

With our primaries we share **three tasks in June and the same three in September**, done in both buildings. It tells us what the summer does, and it is not a test.

In our action plan: every teacher visits one primary lesson in the year. First reading: 2 of 10.`,
  },
  {
    participantKey: 'c4',
    whoWeAre: 'Nine teachers who read. Marcus leads; the biscuit rota is run with more rigour than anything else.',
    context: 'Seven classes in each year, 11–18. Three broad bands at Key Stage 3. The department has one fixed hour per week, and once a half-term it is the reading group.',
    practice: md`### Trigonometry is heights on a circle

1. A quarter circle of radius 10 cm, by hand. Measure heights at $20^\circ, 40^\circ, 60^\circ, 80^\circ$.
2. Divide by ten. These are called sine.
3. Another radius: it is the same picture, enlarged. $\text{height} = r \sin\theta$.
4. Right-angled triangles as pieces of the picture.
5. From there $\tan\theta = \dfrac{\sin\theta}{\cos\theta}$, obtuse angles, and graphs.

We don't label sides before lesson 5, and we never use a mnemonic.

### Reading group

Two pages, in the room, in silence. Underline one sentence that you doubt. Nobody defends the piece. End with "I might" or "I won't".

### Assessment: shorter

We have gone from three papers per year to one, with two *mid-unit* questions in each unit. For trigonometry they are:

- Without a calculator: which is larger, $\sin 40^\circ$ or $\cos 40^\circ$? How do you know?
- A 6 m ladder reaches 5.6 m up a wall. Estimate the angle from your own table.

### What doesn't work yet

Pupils who join in Year 10 have met the mnemonic, and we have no bridge for them.`,
  },
  {
    participantKey: 'c5',
    whoWeAre: 'Eight teachers and a strong sense of humour in the spring term. Joanna leads, with a second in charge of Key Stage 4.',
    context: 'Seven classes in Year 11 and six in the other years, 11–16. Sets from Year 8; tiers are settled late.',
    practice: md`**One relationship for percentages:** $\text{old} \times \text{multiplier} = \text{new}$. Every question gives two of the three. A double number line goes beside it, with 100% under the *old* value.

The line that we like best is $88 \times ? = 80$, because it isn't $0.9$.

Mental percentages (10%, 5%, 1%, 50%, 25%) have a week to themselves, which we cut once and had to bring back.

In our action plan: nine connected weeks in Year 11 rather than a paper a week. Three classes of seven so far. First reading of blank answers on a graph question: 34% and 37%.`,
  },
  {
    participantKey: 'c6',
    whoWeAre: 'Eight teachers; one of them (Peter) has been here for twenty-two years and two are in their third. It turns out to be a good mixture.',
    context: 'Six classes in each year, 11–18, with a small A level group taught by three people. Sets from Year 8, in two blocks.',
    practice: md`**Five questions per topic.** Each must do something that the other four do not. For area and perimeter:

1. Area 12, perimeter 16. Draw one. Another.
2. Increase the perimeter and decrease the area.
3. Rectangles with perimeter 20: what do the areas do?
4. An L with one length missing: which can you find?
5. A rectangle has area $x^2 + 5x$. Its perimeter?

Eleven topics are done. We meet on Mondays to do the next, and whoever has been here the shortest time chooses first.

We still have a lot of practice pages. We no longer pretend that they are a scheme of work.`,
  },
  {
    participantKey: 'c7',
    whoWeAre: 'Thirteen teachers; nearly everybody teaches in three key stages. Nadia leads, and planning is done in threes, one teacher from each stage.',
    context: 'Nine classes a year and a large sixth form, 11–18. Mixed in Year 7, sets in two halves from Year 8.',
    practice: md`Sequences: **draw the next, describe the hundredth, then write the rule.** In this order in Years 8, 10 and 12, from the same pictures.

$$1 + 2 + \dots + n = \frac{n(n+1)}{2}$$

is two staircases that make a rectangle, and so is every arithmetic series.

A fortnightly problem for *every* class, whatever the set, leads towards the sixth form. In the first, squared paper and $y = x^2$ produced the gradient 4 in all classes.

In our plan: who feels that A level is for "people like me"? We ask in Year 10, twice, anonymously. Baseline taken.`,
  },
  {
    participantKey: 'c8',
    whoWeAre: 'Eight teachers on the coast, with a pastoral streak. Callum leads; two colleagues share the role of second.',
    context: 'Six or seven classes a year, 11–16. Broad sets; pupils join us all through the year, so that lessons have to be easy to step into.',
    practice: null,
  },
  {
    participantKey: 'c9',
    whoWeAre: 'Seven teachers, one wall and several balls of wool. Fiona leads. We make decisions standing up.',
    context: 'Five classes a year, 11–18, with small A level groups. Sets from Year 9. The department shares a corridor with geography, to the benefit of both.',
    practice: md`### The wall

Every unit from Year 7 to Year 11 is a card. Wool joins it to what it needs; red wool means that it is needed **before** it has been taught. We began with fourteen red threads.

| thread | what we changed |
| --- | --- |
| angles need $180 - 3x$ | algebra now starts first, with perimeter |
| circumference before rounding | swapped |
| gradient before dividing negatives | gradient moved by five weeks |
| histograms before compound units | a new lesson on "per" |
| bounds | moved, caused a new red thread, moved back |

### "Per"

One lesson in Year 9 about a single word: *pence per gram, miles per hour, people per square kilometre, frequency per unit*. All are one division:

$$\text{frequency density} = \frac{\text{frequency}}{\text{class width}}$$

### One data set

Year 8 keeps the same rainfall and tide data for the year. *Two months have the same mean. Are they the same kind of month?*

### Each half-term

We look at the photograph of the wall and ask whether any change has made something worse. We write down the two red threads that we decided to keep, with the reasons.`,
  },
  {
    participantKey: 'c10',
    whoWeAre: 'Nine teachers in a market-town school, Ravi leading, with a second in charge of Key Stage 3. We ask other schools to be rude about our plans.',
    context: 'Seven classes a year, 11–18. Two populations at Key Stage 3 and sets at Key Stage 4. Good links with two neighbouring schools.',
    practice: md`**Two multipliers, not one.** For similar shapes we always find the multiplier *between* the shapes and the one *within* each, then ask which is kinder. Overlapping shapes are drawn apart first.

$$\frac{x}{x+3} = \frac{4}{6}$$

is a table with an unknown in it.

**Our action plan has three measures.** Each of them answers the question *what would I see if this were failing?* At first reading:

- something written on an unfamiliar question, Year 9: 58% (aim 80%)
- agreed diagram drawn and labelled: 6 of 20 books (aim 16)
- units discussed *after* teaching: 2 of 11 (aim 8)

We took the attainment gap out, after working out that one year's was five pupils.`,
  },
] satisfies readonly DepartmentSeed[];
