import type { DepartmentSeed } from './types';

const md = String.raw;

export const departmentsGroupB = [
  {
    participantKey: 'b1',
    whoWeAre: 'Sixteen teachers in a large, settled department. We model live under a visualiser and talk about explanations a great deal. Three people lead a key stage or a year.',
    context: 'Ten or eleven classes in a year, 11–16. Two parallel halves with five sets in each from Year 8. Ninety minutes of subject time every fortnight.',
    practice: md`### How we explain

Examples are worked live: nothing appears by magic. Silent first, then narrated, and then "what would have been different if…?".

### Pairs with a purpose

We have used example-and-your-turn pairs for years. This year we ask what the *difference* between the two is for.

| purpose | modelled | your turn |
| --- | --- | --- |
| same again | $3(x+4) = 27$ | $5(x+2) = 35$ |
| one thing changed | $3(x+4) = 27$ | $3(x+4) = 28$ |
| looks different, is the same | $3(x+4) = 27$ | $27 = 12 + 3x$ |
| looks the same, is different | $3(x+4) = 27$ | $3x + 4 = 27$ |

Our agreement for the time being: at least one of each in a unit, with the last kind never at the beginning.

### What we are listening for

In task 1 we visit lessons and ask pupils *what helps you to know which method to use?* The honest answer from the first six was "the title of the page".`,
  },
  {
    participantKey: 'b2',
    whoWeAre: 'Eleven teachers and a strong sixth form, including a lively Core Maths group. Kwame leads; two colleagues look after Key Stage 3 between them.',
    context: 'Nine classes a year, 11–18. Mixed classes in Year 7, sets afterwards. Shared lessons are avoided wherever the timetable allows it.',
    practice: null,
  },
  {
    participantKey: 'b3',
    whoWeAre: 'A department of thirteen in a girls’ school. We have high expectations and, at times, pupils who are too careful.',
    context: 'Ten classes in each year in two bands, 11–16. Setting starts in the second half of Year 7 and moves are rare.',
    practice: md`Our pupils do beautiful work and dislike beginning when they can't see the end. So we are practising **starting**.

- A column on the board for "tried, and what it told us".
- Praise for what an attempt *showed*, not for the person.
- Once a fortnight, a problem with no obvious method, for everyone: *two whole numbers add up to 20; what is the largest product?*

It is early days. The team is not of one mind as to whether this belongs in lessons or in a club, and that conversation is going on.`,
  },
  {
    participantKey: 'b4',
    whoWeAre: 'A young department: eight of us with an average of five years in teaching. We have lots of energy and not much on paper.',
    context: 'Seven classes a year, 11–16. Mixed attainment up to the end of Year 8. Every pupil has a device, which is a blessing on some days.',
    practice: md`We ask **"what changes, what stays the same?"** in most lessons, often with a moving diagram and *no measurements on it*.

What we have agreed so far:

1. five minutes of moving picture at the most,
2. a version on paper for those who prefer it,
3. the proof comes from the class: $2\alpha + 2\beta = 180^\circ$, so $\alpha + \beta = 90^\circ$.

What we need is the habit of writing down *why* we chose an example. Two of us leave for parental leave in the spring, and at present it would leave with us.`,
  },
  {
    participantKey: 'b5',
    whoWeAre: 'One department that works on more than one site, with fifteen teachers who do not all see each other in a week. We think of ourselves as one team with a drive in the middle.',
    context: 'A large 11–18 school with a big sixth form. Joint meetings twice in a half-term; everything else by phone, recording or note.',
    practice: null,
  },
  {
    participantKey: 'b6',
    whoWeAre: 'Nine teachers, most of them long established in the town, and a good number of former pupils among our trainees.',
    context: 'Seven classes in each year with a small sixth form. Two bands, sets from Year 8. Every lesson starts in the same way.',
    practice: md`Our **five-minute routines** are planned as sequences over three weeks, not as a quiz a day. The one on powers of ten runs $34 \times 10$, $34 \div 10$, $10^3 \div 10^3$, $10^3 \div 10^4$ and ends with four names for one number:

$$340 = 34 \times 10^1 = 3.4 \times 10^2 = 0.34 \times 10^3$$

We are building one for each half-term of Key Stage 3. Four exist.

An open question for visitors: we are quick, and are we fluent? Pupils who can do eight in five minutes are sometimes lost at the ninth if it is turned round.`,
  },
  {
    participantKey: 'b7',
    whoWeAre: 'Twelve teachers in a church school with a large sixth form. Sophie leads, with a deputy for each of the key stages. We moderate explanations for fun (our kind of fun).',
    context: 'Eight classes a year in four ability bands, 11–18; that is under discussion this year. Sixty-minute lessons, four a week in Key Stage 3.',
    practice: md`### One story for area

Everything is a rectangle that has been cut.

- A triangle is half of a parallelogram, which is a rectangle sheared.
- A trapezium has three readings: $\tfrac{(a+b)h}{2}$, $\tfrac{a+b}{2} \times h$, and $\tfrac{ah}{2} + \tfrac{bh}{2}$. Pupils draw all of them.
- Let $a = 0$ and the trapezium is a triangle. Let $a = b$ and it is a parallelogram.
- A circle is rearranged sectors: $\pi r \times r$.
- A prism is an area pushed along.

### What counts as an explanation?

We use three levels when we read scripts together:

1. **says** what was done ("I halved it")
2. **shows** where it comes from (a drawing, labelled)
3. **says why it must be so** ("two copies always make a parallelogram, whatever the sides are")

Five of us agreed on 16 of 20 scripts last time. The other four were between 2 and 3.

### For discussion

Whether four ability bands in Year 7 fit with any of the above. We have asked ourselves to bring evidence and not opinions.`,
  },
  {
    participantKey: 'b8',
    whoWeAre: 'Eleven teachers, three of whom are in their first two years. Growing our own teachers is what we are proudest of.',
    context: 'Eight classes a year, 11–18. Sets in two populations from Year 8. An hour a week for each early career teacher with a mentor.',
    practice: null,
  },
  {
    participantKey: 'b9',
    whoWeAre: 'Four teachers, two of them part time, on a school site with a great view. We know our dozen primaries by name and by car.',
    context: 'Four or five classes in a year, 11–18, with a sixth form that shares further maths online. Mixed classes in Year 7 and two sets per block after that.',
    practice: md`We start Year 7 **where Year 6 stopped**. Every autumn we read June books, then choose tasks that need what pupils already have:

*Always, sometimes or never: add 1 to the top and the bottom of a fraction, and it gets bigger.*

$$\frac{a+1}{b+1} > \frac{a}{b} \quad\text{when } a < b$$

With four people we do not write long plans. We do keep a notebook for each year which is passed on, with two entries per unit: *what surprised us* and *do this first*.

We are missing a good plan for those whose Year 6 skills have faded over the summer.`,
  },
] satisfies readonly DepartmentSeed[];
