import type { DepartmentSeed } from './types';

const md = String.raw;

export const departmentsGroupA = [
  {
    participantKey: 'a1',
    whoWeAre: 'Eleven mathematicians, two of them part time, who share one workroom and a kettle of uncertain age. Ffion leads Key Stage 4, Jamal Key Stage 3, and every unit has a lead who is not the head of department.',
    context: 'Seven or eight classes in each year and a sixth form with maths and further maths. Years 7 and 8 are taught in mixed classes, and from Year 9 there are two half-year bands with three sets each. One hour of department time a fortnight.',
    practice: md`### What we want pupils to experience

Pupils here meet the same mathematics, and the depth is where the difference lies. They draw before they calculate, and they can say *why* in a sentence with a "because" that is about the mathematics.

### What we all do

- **One representation per unit**, agreed beforehand and drawn in the same way in every room. For ratio it is the double number line with both zeros marked.
- **No rule before a reason.** We do not cross-multiply, and we do not "move things to the other side".
- A question worth arguing over in each week. At present in Year 8: *the ratio of red to blue is $3:5$. Ten more red are added and the ratio is $5:5$. How many blue?*
- Unit conversations before teaching (twenty minutes of doing the maths) and, from this term, afterwards.

### How ratio grows

| year | what is new | what it looks like |
| --- | --- | --- |
| 7 | comparing by multiplying | $b = \tfrac32 a$ and $a = \tfrac23 b$ |
| 8 | two multipliers | along a line and between the lines |
| 9 | similar shapes, gradient | $\dfrac{\Delta y}{\Delta x}$ as the multiplier between |
| 10 | direct and inverse proportion | $y = kx$, $xy = k$ |

### What we have not solved

Our unit pages are uneven, we lose planning time in the mock season, and Year 11 still feels like a different department.`,
  },
  {
    participantKey: 'a2',
    whoWeAre: 'Six teachers in a school that you can walk across in four minutes. Between us we have 112 years of teaching, unevenly distributed. We plan together every Wednesday after school, with biscuits.',
    context: 'Around eight forms of entry shared between two half-year blocks, no sixth form. Sets from Year 9 with overlapping content; everyone teaches across the whole range.',
    practice: md`### In our words

We want pupils who expect mathematics to make sense and who say so when it doesn't.

### Algebra: one set of tiles, five years

1. **Year 7** builds rectangles: $2(x+3)$ has area $2x + 6$ *because you can see it*.
2. **Year 8** fits two unknown lengths together: $x(x+3)$.
3. **Year 9** goes backwards from area to sides: $x^2 + 5x + 6$.
4. **Year 10** makes it as square as possible: $x^2 + 6x = (x+3)^2 - 9$.
5. **Year 11** leaves the tiles behind, on purpose, with $2x^2 - 7x + 3$.

Each year begins by re-doing the *last* question of the year before.

### Wednesdays

Somebody brings a piece of anonymous work. We write the next question that each of us would ask, then look at all six. The notes are one line long and go into the unit.

### At the moment

We are working on **when to put the tiles away**. Negatives are the problem: $(x-3)^2$ with tiles is a party trick. We use the grid there, and have not yet agreed whether the change should come earlier.`,
  },
  {
    participantKey: 'a3',
    whoWeAre: 'Seventeen teachers, of whom five also teach another subject. We try to make it so that nobody plans alone and nobody is handed slides on a Sunday.',
    context: 'A large comprehensive with ten classes in most years and a sixth form of several A level maths groups. Two populations per year, four sets in each from Year 9; Year 7 is mixed until the spring.',
    practice: md`### Our aim

That it should not matter to a pupil which of us they get.

### How we work

- **Pairs.** Everyone who is not a specialist has a partner teaching the same unit in the same fortnight. Thirty protected minutes a week.
- **Thirty-six pages.** The scheme of work is one page per unit: builds on, big step, words, diagram, four questions. If it isn't on the page it is up to you.
- **Words we all use.** We say *"negative three"*, *"subtract"*, *"factor"*, *"equivalent"*. We do not say "cancel", "times-ing" or "BIDMAS".

### An example page: linear graphs

> **Builds on:** sequences ($4n + 3$), directed number. **Leads to:** simultaneous equations, rates of change.
>
> **Big step:** the gradient is the change in $y$ for each increase of 1 in $x$, wherever you stand on the line.
>
> **Fourth question:** *a line passes through $(1, 7)$ and never goes through the third quadrant. What could its gradient be?*

### What we are looking at this year

Whether pairs ought to be for everyone; how to put pace back without putting 104 pages back; and why our Year 9 explanations are shorter than those in Year 7.`,
  },
  {
    participantKey: 'a4',
    whoWeAre: 'Eight teachers, two in their first three years. We took the decision about bands together and we are living with it together. Alex looks after probability and statistics.',
    context: 'Six or seven classes a year. Since this year Year 8 has been in three broad parallel bands in place of six sets; Year 7 is mixed; Years 9 to 11 are still set. Lessons of an hour, seven a fortnight.',
    practice: md`### Core and deeper

In Years 7 and 8 every lesson has a **core** question for everybody and a **deeper** one with the *same content*. We do not accelerate.

| topic | core | deeper |
| --- | --- | --- |
| area of a triangle | draw three with area 12 on a base of 6 | where can the third vertex be? |
| mean | five numbers with a mean of 8 | add a sixth and the mean stays 8. What was it? Why? |
| order of operations | $3 + 4 \times 2$ | which brackets make no difference in $a + b \times c$? |

Once a week the deeper question comes first, for everyone, with support.

### Chance

From Year 8 on we start from *how many people* rather than *what probability*: frequency trees for 100 or 1000, and only then a probability tree of the same shape.

$$P(A \mid B) = \frac{\text{how many are in both}}{\text{how many are in } B}$$

### What parents ask

"Will my child be held back?" Our answer is to show the deeper question and the work of the pupils (with no names). We know that we cannot yet show results and we say so.`,
  },
  {
    participantKey: 'a5',
    whoWeAre: 'Seven maths teachers by the sea, most of whom came for a year and stayed. We are a talking department: the corridor is where most decisions are made.',
    context: 'Five or six classes in each year, no sixth form. Sets from Year 8 in two blocks, reviewed each term. Classes tend to be smaller in Year 11.',
    practice: md`We care most about **reasons said aloud**. Every unit has a small number of stem sentences, which are said, written and then changed: *"If I multiply one factor by ☐, then the product is multiplied by ☐."*

For directed number we use two-colour counters and zero pairs before any rule, and a number line only when those are secure. We say *negative two* and *subtract*.

We wait three seconds after a question, and count them.

We have begun a list of twenty sentences that are worth keeping for five years. There are eleven on it, and the one about gradient is disputed.`,
  },
  {
    participantKey: 'a6',
    whoWeAre: 'Nine teachers, of whom four job-share or work part time, so writing things down matters to us. Kasia leads; Year 9 and Year 11 have their own coordinators.',
    context: 'Eight classes a year, no sixth form. Four parallel mixed classes and four more in a second block through Key Stage 3; sets in Key Stage 4. Homework is common to the whole year group.',
    practice: md`### Exercises are designed

We do not set shuffled lists. When we write a page, we ask of each pair of neighbouring questions: *what has changed, what has stayed the same, and what will a pupil notice because of it?*

An example from Year 8:

1. $2x + 5 = 17$
2. $2x + 6 = 18$
3. $2x + 7 = 17$
4. $2x - 7 = 17$
5. $4x - 14 = 34$

The instruction is always **predict, solve, say what you notice**. If nothing can be predicted then the page is not finished.

### Rules of thumb

- Change one thing at a time, then two, and then ask pupils to change something.
- A "boring" question may be the one that shows the pattern. Do not cut it for being easy.
- Put a non-example near to the example: $3x + 2x$ beside $3x \times 2x$ beside $3x + 2$.
- Twelve questions in a lesson can be plenty.

### Working together

Three people plan, and the one who enjoys it most goes last. (This is new. We will see.)`,
  },
  {
    participantKey: 'a7',
    whoWeAre: 'Twelve teachers across Key Stages 3 to 5. Half of us teach A level and all of us teach Year 7. Hinge questions are our shared hobby.',
    context: 'Nine classes a year and a growing sixth form with two or three A level groups. Sets from the spring of Year 7, in two bands.',
    practice: md`Each unit has **one hinge question** in the middle, and what we do next depends on the answers. We write it together and keep it for at least three years, so that we can compare.

The current one on gradient asks which lines are steeper than the one through $(2,3)$ and $(6,5)$: $y = \tfrac12x + 9$, $2y = 3x$, $x + y = 4$, $y = 5$. It showed us that pupils read numbers off an equation rather than the line.

Year 9 therefore now meets $y = mx + c$, $ax + by = c$ and "through these two points" in the same week.

Next for us: the same kind of thread for functions, from "number machines" in Year 7 to $f(x+a)$ in Year 12.`,
  },
  {
    participantKey: 'a8',
    whoWeAre: 'A department of fourteen in a big 11–16 school, with long service and low turnover. We gave up learning walks in favour of lesson study and have no wish to go back.',
    context: 'Nine or ten classes per year group in two halves. Mixed classes in Year 7, broad sets afterwards. An hour of department time most weeks, of which half is for planning.',
    practice: md`### Fractions as numbers

Our scheme spends seven weeks on fractions in Year 7 and hardly any later. The order is: *fractions on a line → equivalence → adding → multiplying as "of" → measuring with a fraction*.

$$\frac34 \div \frac23 = \frac{9}{12} \div \frac{8}{12} = 9 \div 8$$

Pupils know this as "nine of something, measured in eights of it". The rule is found by them, later, from their own table.

### Lesson study

- In threes, once a term, one lesson, taught twice.
- Watchers watch **pupils**: two tables each. Nothing is written about the teacher.
- We say what we learnt in three minutes at the next meeting. There is no form.

### What we have learnt about ourselves

We rescue pupils too soon (25 seconds, on one occasion timed by a colleague). We are now trying **two silent minutes** with any unfamiliar question.

### Still open

- What is the bit left over a fraction *of*? ($2 \div \tfrac34$ leaves half a whole, which is $\tfrac23$ of a jump.)
- How to keep fluency going when the unit is over.`,
  },
  {
    participantKey: 'a9',
    whoWeAre: 'Seven teachers in a rural school where the buses decide a good deal. We know each other’s classes well since we cover them often.',
    context: 'Six classes in each year, no sixth form; no clubs after 15.30 because of transport. Sets from Year 8, with the same unit in the same fortnight.',
    practice: md`Geometry is our strength: **chains of reasons** with "so" between them, letters before numbers, and facts built from facts. Alternate angles come from vertically opposite and corresponding ones, every time.

Lessons here have to survive cover. A sheet that can be *reasoned with* by pupils does; one with answers to copy does not.

Under review: retrieval starters. We think that random ones cost fifty minutes a week and return less. We are trying five in a row that build the next unit, against five at random, and do not know yet.`,
  },
  {
    participantKey: 'a10',
    whoWeAre: 'Seven of us with a new head of department (me, Lucy) and an old and generous second. Three started in the last two years.',
    context: 'Six classes a year, 11–16. Two bands of three from Year 8. Foundation and Higher are decided at the end of Year 10.',
    practice: null,
  },
  {
    participantKey: 'a11',
    whoWeAre: 'Ten teachers and a maths-trained teaching assistant who is in every planning meeting. Our pupils speak more than thirty languages between them.',
    context: 'Eight classes in most years and a small sixth form. Pupils arrive all year round, some new to English. Mixed classes in Year 7, three broad sets after that.',
    practice: md`We plan the **language** together with the mathematics. Each unit page has a frame on it that pupils can complete before they know every word:

> "☐ has ☐ more than ☐, so if we give ☐ to ☐ they are equal."

Contexts are chosen so as not to get in the way: money, heights, journeys. Not cricket, not conkers.

We check twelve questions in the sixth week and sort the answers by *kind*. From the first sort: the equals sign means "makes" to more pupils than we thought ($4 + 5 = \square + 3$).

We are translating comparison cards with families and need more speakers of Romanian.`,
  },
] satisfies readonly DepartmentSeed[];
