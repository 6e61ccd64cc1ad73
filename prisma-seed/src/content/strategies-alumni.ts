import type { StrategySeed } from './types';

const md = String.raw;

export const strategiesAlumniAndFacilitators = [
  {
    key: 's48', author: 'x1', reach: 'ALL_HUBS', daysAgo: 210,
    title: 'A Year 7 that starts with multiplication and stays there',
    bigIdeas: ['COHERENCE', 'REPRESENTATION_AND_STRUCTURE'], keyStages: ['KS3'], topics: ['curriculum-design', 'ratio-and-proportion', 'number-sense', 'fractions'],
    context: md`This came out of our action plan two years ago and is now in its second run. Our old Year 7 had seventeen topics. Whenever an older class was stuck, the reason was nearly always multiplicative: they added where they should have scaled.`,
    did: md`Two terms on one idea: **comparing by multiplying.** Five units, each leaning on the last.

1. *Arrays and factors*: $24 = 4 \times 6$, and what $40 \times 0.6$ has to do with it
2. *Area*: the same arrays with lengths that are not whole
3. *Fractions as multipliers*: "$\tfrac35$ of" is one arrow, not two steps
4. *Ratio*: the red is $\tfrac23$ of the blue, so the blue is $\tfrac32$ of the red
5. *Percentages*: multipliers with a denominator of 100

The question that appears in every unit, in some costume: **"How many times as big? And the other way round?"**

$$a = \tfrac{2}{3}\,b \quad\Longleftrightarrow\quad b = \tfrac{3}{2}\,a$$

Negatives, angles and averages moved to the summer term or to Year 8. That was the argument, and it lasted for a year.`,
    happened: md`Our check is a single picture that we use every June: two strips, 12 cm and 20 cm. *Write down everything that you can about how they compare.*

| the pupil writes | before | 1st year | 2nd year |
| --- | --- | --- | --- |
| only a difference (8 cm) | 74% | 41% | 33% |
| a multiplicative comparison | 21% | 52% | 61% |
| in both directions | 3% | 24% | 38% |

In Year 8 the ratio unit shrank from three weeks to one and a half, and that is where the negative numbers now live.

What I would do differently: we underestimated how much *our own* language was additive ("how much more?"). In the second year we recorded ourselves for a week and it helped more than any resource did.`,
    next: md`This cohort reaches Year 9 in the autumn. If "how many times as big" has been the right investment, then similarity and gradient ought to be quick. I have promised to post the result either way.`,
  },
  {
    key: 's49', author: 'x1', reach: 'HUB', daysAgo: 65,
    title: 'What lasted of our action plan, two years on',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['leadership', 'team-development'],
    context: md`A number of you who are beginning this year have asked what happens *after*. I dug out our plan from the programme and scored it without mercy.`,
    did: md`Eleven actions. Here they are by what became of them:

**Still going (4).** Unit conversations before *and after* teaching. One representation per unit. The two-strips question each June. New staff teach next door to the person who planned the unit.

**Changed into something better (3).** Peer observation became planning in pairs. Our wall of vision statements became one sentence that we say aloud. A question bank became five questions per unit.

**Died (4).** The newsletter. A rota for displays. A marking code. An objective on "engagement", which no one could define, including me.`,
    happened: md`Looking at the list, the four that lasted all have a **time in the calendar** and **don't depend on me**. The four that died each belonged to one keen person, and in two cases that was me.

None of the things that lasted cost money. One cost an argument about meeting time, which we won since the first six meetings had visibly been about mathematics.

I had expected that the measures would matter most. They mattered in the first year, because they made us look. By the second we were looking anyway.`,
    next: md`If you are writing yours now, try this: for each action, cross out your own name and see who would notice if it stopped. I am glad to read drafts. Send me the one you are least sure of.`,
  },
  {
    key: 's50', author: 'x2', reach: 'HUB', daysAgo: 132,
    title: 'Surds are lengths',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'MATHEMATICAL_THINKING'], keyStages: ['KS4', 'KS5'], topics: ['indices-and-surds', 'trigonometry'],
    context: md`Surds tend to be taught as a set of rules for making things look tidier. My top set could rationalise anything and, when asked whether $\sqrt{8}$ is nearer to 2 or 3, reached for a calculator.`,
    did: md`Dotty paper for a week. Draw squares (tilted ones as well) with areas 1, 2, 4, 5, 8, 9, 10. Which areas are impossible? (3, 6, 7: why?)

The side of a square of area 8 is *by definition* $\sqrt8$. Lay it along the side of the square of area 2: it fits **exactly twice**. So $\sqrt8 = 2\sqrt2$, and you can see it before you can prove it.

Then:

1. Find, by drawing, which of these is true: $\sqrt2 + \sqrt8 = \sqrt{10}$ or $\sqrt2 + \sqrt8 = \sqrt{18}$.
2. A rectangle is $\sqrt2$ by $\sqrt8$. Show that its area is a whole number.
3. A right-angled triangle has shorter sides $\sqrt2$ and $\sqrt3$. What is the third side? *Now draw $\sqrt6$.*
4. Why does $\dfrac{6}{\sqrt2}$ have to be $3\sqrt2$? (How wide is a rectangle of area 6 with height $\sqrt2$?)`,
    happened: md`The first question in the list settles for good, and geometrically, that $\sqrt a + \sqrt b \neq \sqrt{a+b}$. I had been *telling* people that for fifteen years.

Which areas are possible turned into an afternoon about sums of two squares, which is not on any specification, and I would do it again.

The drawing does not reach $(2 + \sqrt3)(2 - \sqrt3)$ at all. We went to area grids for that.`,
    next: md`In Year 12 I want to begin with "which numbers can you draw with a ruler and a set square?" Please argue with me: is this a good use of four lessons?`,
  },
  {
    key: 's51', author: 'x3', reach: 'ALL_HUBS', daysAgo: 175,
    title: 'We stopped the weekly test. Here is what replaced it',
    bigIdeas: ['FLUENCY', 'COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['assessment', 'leadership'],
    context: md`Twenty classes at Key Stage 3, a test every Friday, marked every weekend, results in a spreadsheet that fed a chart that was discussed twice a year. When I asked what anybody had taught differently because of it, there was a long pause.`,
    did: md`We went for three things, each with an owner:

- **Two exit questions per unit, in the middle** and not at the end. All classes, same week, on a half sheet. Sorted into three piles (secure, nearly, not yet) in less than ten minutes and *not* recorded.
- **One lesson left empty** in each unit's plan, directly after that, for whatever the piles say.
- **A cumulative paper each term**, forty minutes, which is recorded.

For *solving equations* the mid-unit questions are: *Solve $4x - 3 = 2x + 11$*, and *Write an equation with the unknown on both sides whose solution is 5. How do you know it works?*`,
    happened: md`The empty lesson matters the most and is the easiest to lose. In the first term about half of the classes had quietly filled it. We now print it in the plan as **"nothing here on purpose"**.

Termly results have not moved, either way, by more than the usual wobble. I say that plainly because I was asked to promise a rise and refused. What did move: hours. We estimate some 35 minutes per teacher per class each week.

Nerves: two families asked where the scores were. A one-page explanation with two photographs of anonymous piles answered them.

What we got wrong: the "write your own" question was too hard to sort in ten minutes, and we have simplified it twice.`,
    next: md`Our newest colleagues have never known the weekly test, which makes me wonder how we will explain why *not* in three years. I am writing that page now.`,
  },
  {
    key: 's52', author: 'x4', reach: 'HUB', daysAgo: 148,
    title: 'A gradient function before any rule of differentiation',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'COHERENCE'], keyStages: ['KS5'], topics: ['calculus', 'functions'],
    context: md`We have two teachers new to A level. Both had planned to begin with "multiply by the power, take one off the power", because it works and it is quick. By spring in Year 12 our classes could differentiate anything and sketch nothing.`,
    did: md`Four lessons in which no one differentiates.

1. A hill profile on squared paper. Lay a ruler along it at ten places, record the gradient, **plot the gradients on axes underneath**. Same $x$ scale, one above the other.
2. The same for $y = x^2$, by ruler. The points lie on a line. *Which line?* Measured: near enough $y = 2x$.
3. Match six curves with six gradient curves. No equations.
4. Zoom in: chords of $y = x^2$ from $x$ to $x + h$:

$$\frac{(x+h)^2 - x^2}{h} = 2x + h$$

and argue about what happens to $h$. Then $x^3$, as a challenge, and someone will conjecture the rule.`,
    happened: md`"Where the hill is flat, the lower graph crosses the axis" is said within the first quarter of an hour and it is most of the theory of stationary points.

One of the new teachers told me afterwards that *she* had not seen the two graphs stacked before. I think that it is the most useful sentence I have heard in a debrief.

Cost: four lessons, less what we saved on stationary points and on sketching. I make it about one lesson net.

Pupils who had been tutored arrived with the rule, and found lesson 2 beneath them. I now ask those to find the gradient function of $|x|$.`,
    next: md`Velocity and displacement graphs in mechanics come in the same week, with the same stacking, taught by the same person.`,
  },
  {
    key: 's53', author: 'x5', reach: 'HUB', daysAgo: 93,
    title: 'One page per unit, no exceptions',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['curriculum-design', 'team-development'],
    context: md`A small school: five of us, so everyone teaches almost everything. Nobody has time to read a chapter before a lesson.`,
    did: md`Every unit has one side of A4. The rule of no exceptions is mine and it is what makes it work: if it does not fit then it is two units, or it is waffle.

On the page: *before this / after this*; the key idea; the diagram; **three questions in a fixed order**, called "open with", "everyone must meet" and "end with"; the two mistakes most often seen here; and a box "last time…", which is filled in by hand.

As an example, from the unit on *standard form*:

- open with: *which is bigger, a million seconds or a thousand hours? Guess, then estimate.*
- everyone must meet: *$4 \times 10^5 + 3 \times 10^4$* (and not $7 \times 10^9$)
- end with: *write a sum of two numbers in standard form in which the answer has the same power of ten as both. Now one in which it does not.*`,
    happened: md`"Last time…" is the best part. For bearings it reads, in three different hands: *"They measure anticlockwise if north is not drawn." "Drew norths first. Better." "Still draw norths first."*

It has taken three years to finish fifty pages, and a dozen of those have been rewritten.

A supply teacher taught a week of it without contacting any of us and the work was recognisably ours.`,
    next: md`I would like to exchange ten pages with another small school, and mark each other's with a red pen: *what could you not have taught from this?*`,
  },
  {
    key: 's54', author: 'x6', reach: 'ALL_HUBS', daysAgo: 120,
    title: 'Teaching problem solving by stopping half-way',
    bigIdeas: ['MATHEMATICAL_THINKING'], keyStages: ['KS4'], topics: ['problem-solving', 'area-and-volume', 'trigonometry'],
    context: md`We have plenty of hard questions. What we lacked was a way of *teaching* with them: pupils either saw it or waited for the answer.`,
    did: md`Once a week, one problem, thirty minutes, and we **never finish it in the lesson**. Three stops, at each of which everybody writes a sentence:

1. after three minutes: *"What I can find, even if I don't know whether it helps, is…"*
2. after ten: *"What I wish I knew is…"*
3. after twenty: *"What someone else's idea changed for me was…"*

A favourite: *a square of side 2 has a quarter circle of radius 2 drawn from one corner, and another from the opposite corner. Find the area of the leaf where they overlap.*

Stop 1 brings out the square (4) and the quarter circle ($\pi$). Stop 2 brings out "the bits outside the leaf". And then somebody says that the two quarters together cover the square with the leaf counted twice:

$$2\pi - 4$$

It goes home unfinished, and those who want to write it up do so.`,
    happened: md`More than half write it up. If we finished it in the lesson, I believe that nobody would.

The sentence at the second stop is where the teaching is: once *what I wish I knew* has been said aloud, the class is able to look for it. We began collecting these sentences, and they fall into about eight kinds.

Blank answers on the last two questions of our mock went down, from roughly 60% to 40% of the entry. Correct ones only rose a little. I take that as being in the right order.`,
    next: md`The eight kinds of "what I wish I knew" might be a curriculum of sorts. We are trying to place one in each half-term.`,
  },
  {
    key: 's55', author: 'y1', reach: 'ALL_HUBS', daysAgo: 155,
    title: 'Estimate first, in every lesson, for a year',
    bigIdeas: ['FLUENCY', 'MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4', 'KS5'], topics: ['number-sense', 'trigonometry'],
    context: md`We all say that pupils should check whether an answer is reasonable. I looked in thirty books and could not find one example of anybody doing so.`,
    did: md`So estimating moved to the **front**. In every lesson, at every key stage, at least one question is answered "too big, too small, about right?" before it is worked out.

- Year 7: *$18 \times 0.47$ lies between which two whole numbers?*
- Year 9: *a right-angled triangle has sides 5 and 6. Could the hypotenuse be 12? 6.1? 8?*
- Year 10: *$\sin x = 0.9$. Is $x$ nearer to $45^\circ$ or to $90^\circ$?*
- Year 11: *$x^3 + x = 50$. Between which integers? Nearer to which?*
- Year 12: *$\displaystyle\int_0^2 \sqrt{4 - x^2}\, dx$. Is it more than 2? Less than 4? How do you know?*

The estimate is written in the margin in pen and **stays there**, right or wrong.`,
    happened: md`Staying there was the difficulty. For the first half-term pupils came back and corrected their margins. We then took to admiring bad estimates: *what made that a sensible thing to think?*

In the next look at thirty books, 26 had margin estimates and in 11 there was evidence of somebody going back to a calculation *because of one*. That is a small number; it used to be none.

My A level class says that it made the integral "obvious". (It is a quarter of a circle, and so $\pi$.)

It has been taken too far in places: estimating $3 + 4$ first is silly, and a pupil told us so.`,
    next: md`In year two we go down from "every lesson" to "wherever it can change what you do next", a better rule that we could not have followed in the beginning.`,
  },
  {
    key: 's56', author: 'y2', reach: 'HUB', daysAgo: 140,
    title: 'Mixed attainment in Year 7: a task with three doors',
    bigIdeas: ['MATHEMATICAL_THINKING', 'VARIATION'], keyStages: ['KS3'], topics: ['problem-solving', 'angles-and-shape', 'leadership'],
    context: md`We are in the third year of mixed-attainment classes in Years 7 and 8. The question we are asked most is what the lessons look like. It took us a year to stop writing three worksheets.`,
    did: md`One task, with a low way in, and **the same final question for all**. One that works:

*On a 3 by 3 grid of dots, draw triangles.*

- Door 1: How many different triangles can you find? What do you mean by "different"?
- Door 2: Which angles can occur? Which are impossible?
- Door 3: Convince a sceptic that you have them all. (There are 8, if turning and flipping do not count.)

Pupils choose where to start, and all of them are asked Door 3, some after thirty minutes and others after two lessons. The shared discussion is of Door 3 only.

At the planning meeting we do the task *ourselves* and note where we were stuck. I found seven.`,
    happened: md`"What do you mean by different?" is the best sentence in it. It cannot be got wrong, and it is as mathematical as any other.

Pupils who used to finish first now sometimes don't, as systematic listing is not the same as being quick.

Attitude questions are up, and scores are level with what we had under setting, for all thirds of the intake as far as we can see. With three cohorts I would not claim more. What we lack is depth in *number*: tasks with three doors are easy to find in geometry and rare in fractions.`,
    next: md`A bank of ten for fractions, decimals and negatives. Someone must have these already. I'll gladly trade.`,
  },
  {
    key: 's57', author: 'y3', reach: 'HUB', daysAgo: 70,
    title: 'Five teachers, one long table: planning in a small department',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['team-development', 'leadership'],
    context: md`Five of us, one classroom corridor, one year group per teacher give or take. Each of us used to be alone with a year group. When one colleague was ill for a term, we found that Year 9 existed mainly in her head.`,
    did: md`Now nobody owns a year. Two people share each one, and we meet on Thursdays at one long table with lunch (the school pays for soup; do ask, it is worth it).

There are three slots of ten minutes, always these:

1. **Look back.** One page of work from each year taught this week, face up in the middle.
2. **Look on.** Next week's key question for each year, read out. Anyone may say "that is too easy".
3. **One bit of maths.** Whoever has soup-making duty brings it. Last week: *is $0.999\ldots = 1$, and what would Year 8 say?*`,
    happened: md`Because all five years are on the table at once, we see coherence without trying. In one lunch we noticed that Year 7 were drawing ratio bars vertically and Year 10 horizontally, and that Year 8 did not draw them at all.

We have lost some lunchtimes to duties; I traded them for break duties on Mondays.

It would not scale. With twelve people it would need to be something else, and I would be sorry.`,
    next: md`Online soup: I'd like to do one Thursday a half-term with another department of four or five. Bring your own bread.`,
  },
  {
    key: 's58', author: 'y4', reach: 'ALL_HUBS', daysAgo: 112,
    title: 'Vectors as journeys, and a lesson study across three schools',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'MATHEMATICAL_THINKING', 'VARIATION'], keyStages: ['KS4'], topics: ['similarity-and-transformations', 'problem-solving', 'team-development'],
    context: md`Vector proof is on the last pages of the paper and in the last weeks of the course. In our three schools barely one pupil in ten was attempting it. We chose it for a joint lesson study *because* nobody felt expert.`,
    did: md`Three planning meetings online, three versions of the lesson, one in each school, with two visitors each time.

The core is a grid of parallelograms with $\mathbf{a}$ along and $\mathbf{b}$ up. Pupils describe journeys, and then the **same** journey in another way:

$$\overrightarrow{OP} = \overrightarrow{OA} + \overrightarrow{AP}$$

Version 1 went straight to $\overrightarrow{OM}$ with a midpoint. Version 2 had a sequence in which only the position of the point changes: half-way along $AB$, then a third, a quarter, and beyond $B$.

$$\overrightarrow{OP} = \mathbf{a} + k(\mathbf{b} - \mathbf{a}) = (1-k)\,\mathbf{a} + k\,\mathbf{b}$$

Version 3 asked first: *where could $P$ be, if the two numbers add up to 1?*`,
    happened: md`In version 3 pupils plotted points for $0.2\mathbf{a} + 0.8\mathbf{b}$, $0.5\mathbf{a} + 0.5\mathbf{b}$, $2\mathbf{a} - \mathbf{b}$ and saw them fall on a line. The proof of collinearity was then an explanation of something they had found. In version 1 it had been a trick.

Visitors recorded what six chosen tables wrote. In version 1, two of the six reached a general statement; in version 3, five.

Honestly: the largest gain was for us. Three heads of department in one small room, none of whom had known about the "add up to 1".

It used up six half-days of cover between three schools. We could only do it since a partner trust offered to host.`,
    next: md`The next topic will be one that we think we teach *well*, which is braver. Has anyone done it with completing the square?`,
  },
  {
    key: 's59', author: 'fa', reach: 'WORK_GROUP', daysAgo: 12,
    title: 'Five questions I ask when I read a unit plan',
    bigIdeas: ['COHERENCE', 'VARIATION', 'REPRESENTATION_AND_STRUCTURE'], keyStages: ['KS3', 'KS4'], topics: ['curriculum-design', 'leadership'],
    context: md`At the end of workshop 2 several of you asked what I shall be looking for in task 2. I am not marking it. But I do read in a certain way and it seems fair to say how.`,
    did: md`1. **What will they know afterwards that they could not have worked out before?** One sentence. "Understand fractions" is not one. *"That $\tfrac34$ of something is three of the pieces when the whole has been cut into four equal ones, and that this is one number"* is.
2. **Which lesson could be removed without anyone noticing?** There usually is one.
3. **Where is the drawing, and when do you stop drawing it?** Plans often have the first and hardly ever the second.
4. **Why these numbers?** If an example uses $2x + 2 = 6$, a pupil who subtracts 2, or halves, or guesses, is right in each case.
5. **How will you know by the middle?** And not at the end.`,
    happened: md`I tried these on a unit of mine from eight years ago (straight-line graphs, thirteen lessons). It failed the second question four times over. For the fourth: every gradient in the first five lessons was a positive whole number. No wonder that they were surprised by $-\tfrac23$.

In the first reading of your drafts the weakest of the five, for most of us, is number 3, the stopping. The strongest is number 1. In last year's group it was the other way about.`,
    next: md`Before workshop 3, ask a colleague to put question 4 to *one page* of your unit. Ten minutes. Bring what you changed, however small.`,
  },
  {
    key: 's60', author: 'fc', reach: 'ALL_HUBS', daysAgo: 101,
    title: 'Ratio in the corners of geometry: a thread to pull from Year 7 to Year 11',
    bigIdeas: ['COHERENCE', 'VARIATION'], keyStages: ['KS3', 'KS4'], topics: ['ratio-and-proportion', 'similarity-and-transformations', 'area-and-volume', 'curriculum-design'],
    context: md`I have used this at three workshops with heads of department. Each time I begin with the same claim: most of the geometry at Key Stages 3 and 4 is ratio with pictures, and our schemes hide it.`,
    did: md`Teams receive twelve questions on cards, with no year group marked, and put them in order of *dependence* rather than difficulty. Six of the twelve:

- A. A rectangle has perimeter 40 and sides in the ratio $2:3$. Find its area.
- B. The angles of a triangle are in the ratio $1:2:3$. What kind is it? The *sides* of a triangle are in the ratio $1:2:3$. What kind is it?
- C. Two circles have circumferences in the ratio $2:5$. What about their areas?
- D. $P$ divides $AB$ in the ratio $1:2$. $A$ is $(1, 2)$ and $B$ is $(7, 5)$. Where is $P$?
- E. A cone is cut half-way up. What fraction of the volume is in the top part?
- F. A line has gradient $\tfrac23$. How far across, if it rises by 8?

For each they write: what does it *need*, and where is it in your scheme at the moment?`,
    happened: md`B always stops the room. (The second triangle does not exist, or it is a line, and whichever is said first, someone objects.)

Every team so far has found at least three places where a ratio idea is used in geometry *before* it is taught in number. The record is seven.

The card that causes the most rethinking is F, since nobody files gradient under ratio. The pupils don't either, and that is the point.

I once ran it with all twelve cards in forty minutes. Too many. Six are enough for an hour.`,
    next: md`If you use it with your department, add a card of your own and tell me what it was. The best one that I have been given: *a photograph is 4 by 6 with a border of equal width all round. Is the outside similar to the inside?*`,
  },
] satisfies readonly StrategySeed[];
