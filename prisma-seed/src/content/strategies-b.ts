import type { StrategySeed } from './types';

const md = String.raw;

export const strategiesGroupB = [
  {
    key: 's22', author: 'b1', reach: 'WORK_GROUP', daysAgo: 5,
    title: 'Worked-example pairs that are not twins',
    bigIdeas: ['VARIATION', 'FLUENCY'], keyStages: ['KS4'], topics: ['equations-and-inequalities', 'algebraic-manipulation'],
    context: md`We model live under the visualiser, example on the left, "your turn" on the right. It is well established here and I am proud of it. But in a drop-in last week I saw a class get twelve out of twelve on simultaneous equations without anybody needing to *look* at the equations.`,
    did: md`The pairs were identical twins: same signs, same steps. So in two classes the right-hand side now differs in **one deliberate place**:

| modelled | your turn | what has changed |
| --- | --- | --- |
| $3x + 2y = 16,\; 5x + 2y = 24$ | $3x + 2y = 16,\; 5x - 2y = 16$ | a sign, so add and do not subtract |
| $2x + y = 7,\; 3x + 2y = 12$ | $2x + y = 7,\; 4x + 2y = 12$ | no solution at all |
| $x + y = 10,\; x - y = 4$ | $x + y = 10,\; y = x - 4$ | it is the same pair in disguise |

Before writing anything pupils say to a partner what is different and what they will therefore do.`,
    happened: md`The parallel pair ($4x + 2y = 14$ and $4x + 2y = 12$) was a gift. "It says fourteen is twelve." Someone drew it without being asked.

The cost: the success rate on the first "your turn" fell from nearly everyone to about two thirds, and one colleague found this very uncomfortable. I think that the missing third is information which the twins had been hiding from us. We have not yet agreed on that.`,
    next: md`It fits the "listen first" task well: I will ask pupils from both classes what helps them to know *which* method to use, and bring what they say to our meeting.`,
  },
  {
    key: 's23', author: 'b2', reach: 'HUB', daysAgo: 7,
    title: 'Box plots from the pupils’ own guesses',
    bigIdeas: ['MATHEMATICAL_THINKING', 'REPRESENTATION_AND_STRUCTURE'], keyStages: ['KS4', 'KS5'], topics: ['statistics'],
    context: md`Year 10 and our Core Maths group. Box plots get drawn beautifully and compared terribly: "the median is higher and the range is bigger" and nothing else.`,
    did: md`A jar of dried beans, and every pupil writes down a guess. 58 guesses from two classes. We order them on the board and find the quartiles *by standing in a line*.

Then three questions, none with a calculation in it:

1. A quarter of the guesses lie between the lower end and the first quartile, and a quarter between the first quartile and the median. One piece is four times as long as the other. **What does long mean here?**
2. One person guessed 20,000. What happens to the mean, the median, the range, the interquartile range?
3. We tell everyone that a litre holds about 1400 beans and let them guess again. *Draw, freehand, what you think the second box plot will look like.*

Only then the true second plot.`,
    happened: md`Question 1 is the whole topic. At first almost all say that the long part contains more people. After the line of pupils had physically bunched up and spread out, nobody did.

The freehand sketches were good: narrower box, long whisker still there "because somebody will be silly". The comparisons that followed had context in them, such as "people agreed with each other more once they knew something".

It takes two lessons. In a busy year that is dear, and I would not spend them if the rest of the unit were still practice in drawing.`,
    next: md`Use the second set of guesses again for cumulative frequency, so that the same 58 numbers run through three lessons.`,
  },
  {
    key: 's24', author: 'b3', reach: 'WORK_GROUP', daysAgo: 4,
    title: 'Confidence is not the same as reassurance',
    bigIdeas: ['MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4'], topics: ['problem-solving', 'talk-and-language'],
    context: md`In my lesson visits for the first task I watched three Year 9 classes. Many girls with perfect books would not begin a question unless they knew it would work out. When I asked, what I heard, in several versions, was: *"I don't like it when there's no method yet."*`,
    did: md`We had been answering that with encouragement. Instead I tried a lesson in which the **first two minutes are for collecting things that do not work**.

The problem: *The sum of two whole numbers is 20. What is the largest possible product? What if there are three numbers? What if they need not be whole?*

On the board, a column headed "Tried, and what it told us". A failed attempt may go up only with something it showed: $15 \times 5 = 75$ "is less than $14 \times 6$, so nearer together is better".

Later, with algebra: $(10-d)(10+d) = 100 - d^2$, and the column explains *why* $d = 0$.`,
    happened: md`Fourteen attempts went up in one lesson, from at least ten people. I noticed that the praise was in the second half of the sentence: they were not being told that they were clever, only that their line was useful.

In one class it fell flat. I had chosen a problem where the answer can be guessed straight away, and then every "try" was theatre.`,
    next: md`Six more problems where wrong attempts carry information. And I would like the team to come up with its own wording for what I am trying to say about praise, since mine sounds like a poster.`,
  },
  {
    key: 's25', author: 'b4', reach: 'WORK_GROUP', daysAgo: 6,
    title: 'One moving point, no measurements: the angle in a semicircle',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'MATHEMATICAL_THINKING', 'VARIATION'], keyStages: ['KS4'], topics: ['angles-and-shape'],
    context: md`I like dynamic geometry far too much. In the past I would show the angle reading $90^\circ$ while I dragged the point, everyone said "wow", and there was nothing left to prove.`,
    did: md`This year: **no numbers on the screen at all.** A circle, a diameter $AB$, a point $P$ that moves. Pupils write three things: what changes, what stays the same, and what they *think* stays the same but cannot be sure of.

Then I add a single line, the radius $OP$, and wait.

With isosceles triangles $AOP$ and $BOP$:

$$2\alpha + 2\beta = 180^\circ \;\Rightarrow\; \alpha + \beta = 90^\circ$$

Last, I move $P$ inside the circle, and then outside. *Which way does the angle go? Why?*`,
    happened: md`Someone noticed that the two small triangles always have the same area. I had never noticed. We spent ten minutes on that and I do not regret it.

Waiting after drawing $OP$ is hard: I counted eighteen seconds. The proof then came from the class, in pieces, from four people.

The moving part lasted five minutes in total. I used to run it for forty.`,
    next: md`Write it up for the shared folder in such a way that somebody who does *not* like the software can do it with four drawings on paper. I suspect that it will be just as good.`,
  },
  {
    key: 's26', author: 'b6', reach: 'WORK_GROUP', daysAgo: 8,
    title: 'Five minutes a day of powers of ten, in an order that matters',
    bigIdeas: ['FLUENCY', 'COHERENCE', 'VARIATION'], keyStages: ['KS3', 'KS4'], topics: ['indices-and-surds', 'number-sense'],
    context: md`Standard form is taught in Year 9 and forgotten by Year 10. When I traced it back, the gap was not in the indices. It was that $34 \div 100$ is slow and $0.034 \times 1000$ is a guess.`,
    did: md`A routine over three weeks in Year 9, five minutes, always eight questions in pairs. A sample from each week:

- **Week 1:** $34 \times 10$, $34 \times 100$, $34 \div 10$, $34 \times 0.1$. *Which two are the same, and why?*
- **Week 2:** $10^3 \times 10^2$, $10^3 \div 10^2$, $10^3 \div 10^3$, $10^3 \div 10^4$. *So what must $10^0$ and $10^{-1}$ be?*
- **Week 3:** $3.4 \times 10^2$, $34 \times 10^1$, $0.34 \times 10^{\square}$, $340 \times 10^{\square}$. *Four names for one number.*

The last questions each day are true or false: $3.4 \times 10^{-2} = 34 \times 10^{-3}$.`,
    happened: md`By the time that the unit on standard form arrived it was, in the words of a pupil, "just choosing the name with one digit in front". We finished it in four lessons and not seven.

$10^3 \div 10^3$ is worth more time than I gave it. Around a quarter of the class still felt that $10^0$ *ought* to be nothing, and were only obeying me.

The routine also showed up who multiplies by 100 by writing noughts: $3.4 \times 100 = 3.400$. It still happens, in Year 9, more than I would like.`,
    next: md`Start week 1 in Year 7 and repeat in Year 8 with other bases. I am looking for a picture that makes $2^{-3}$ as natural as $2^3$; the number line is my best so far.`,
  },
  {
    key: 's27', author: 'b7', reach: 'WORK_GROUP', daysAgo: 3,
    title: 'Area: everything is a rectangle that has been cut',
    bigIdeas: ['COHERENCE', 'REPRESENTATION_AND_STRUCTURE'], keyStages: ['KS3'], topics: ['area-and-volume'],
    context: md`Year 8 had four formulas on four pages. In the moderation of last year's task, the trapezium formula had been used correctly by many and explained by hardly anyone. "Why do you halve?" "Because it's in the formula."`,
    did: md`Scissors. The rectangle $b \times h$ is cut and *sheared* into a parallelogram. Two equal triangles make a parallelogram. Two equal trapezia make one too, with base $a + b$:

$$A = \frac{(a+b)\,h}{2}$$

The same formula is then read in three ways, and each reading is matched to a diagram:

- $\dfrac{(a+b)h}{2}$: two copies make a parallelogram
- $\dfrac{a+b}{2} \times h$: the rectangle with the average width
- $\dfrac{ah}{2} + \dfrac{bh}{2}$: cut along a diagonal into two triangles

And then let $a$ shrink: $a = b$ is a parallelogram, $a = 0$ is a triangle. **One formula for the lot.**`,
    happened: md`The third reading came from a pupil and I had not planned it. The $a = 0$ moment made the room go quiet and then loud.

Moderating explanations again, five of us with twenty scripts: we gave almost the same judgement on sixteen. On the other four we could not decide whether "because it is half of the big one" is enough. It depends on whether there is a drawing.

Scissors used up a lesson and a half. The squared paper did not survive the wind on Tuesday.`,
    next: md`Volume as area that has been pushed along, with the same language; and an agreed pair of scripts that shows what "enough" looks like.`,
  },
  {
    key: 's28', author: 'b9', reach: 'WORK_GROUP', daysAgo: 2,
    title: 'What is in the Year 6 books, and what we did in September',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3'], topics: ['curriculum-design', 'fractions'],
    context: md`We take pupils from a dozen or so small primaries. With four teachers in the department I can visit most of them in a year, so I did, and I asked to see June books and nothing else.`,
    did: md`I wrote down the last fraction question in each book that had been done without help. In nearly all of them it was at least as hard as the following:

$$1\tfrac34 + \tfrac56 \qquad\qquad \tfrac23 \div 4$$

Our own Year 7 began with shading $\tfrac14$ of a shape.

So we removed five lessons from the autumn term and replaced them by one task: *always, sometimes or never: if you add 1 to the top and to the bottom of a fraction, it gets bigger.* It needs all the Year 6 skills and it is nobody's Year 6 lesson.`,
    happened: md`Most pupils began with "always", found $\tfrac12 \to \tfrac23$, and were satisfied. Then someone tried $\tfrac54 \to \tfrac65$. The argument about whether improper fractions "count" was worth the five lessons.

We also met pupils for whom $\tfrac23 \div 4$ had been a procedure that faded in the summer. They needed the shading after all, and two of the four of us were left without a plan on the day. I should have seen that coming.`,
    next: md`Write the plan for that group, keep the task, and invite two Year 6 teachers to teach it with us in June. And speak to those of you who have more colleagues than I have.`,
  },
  {
    key: 's29', author: 'b5', reach: 'HUB', daysAgo: 6,
    title: 'Two sites, one conversation: recorded three-minute planning notes',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['team-development', 'leadership'],
    context: md`Our department works on more than one site, with a drive between them. Joint meetings happen twice a half-term at best. The slides were common to all and the lessons were not: a colleague and I compared notes and had spent respectively ten minutes and two lessons on the same slide.`,
    did: md`Whoever plans a unit now talks into a phone for **three minutes**, with a pen and one sheet of paper in view:

1. the question that the unit turns on, solved by hand,
2. the mistake you are hoping to see,
3. where it is fine to slow down.

For *solving quadratics by factorising*, mine was: why does $(x-2)(x-5) = 0$ allow us to split it, and $(x-2)(x-5) = 4$ not? The mistake to hope for is $x - 2 = 4$.

No editing. Anything over three minutes is done again.`,
    happened: md`People listen in the car or while making coffee. It is far better than minutes, because you hear the hesitation: *"I usually get this bit wrong."*

After eight of them, in a comparison of exercise books from both sites, the same central question was there in seven classes out of nine. Before, it would have been two or three.

One colleague hates being recorded and writes a note by hand, which is photographed. This works too.`,
    next: md`Recordings *after* the unit. And one on a thing we disagree about, two voices, three minutes in all.`,
  },
  {
    key: 's30', author: 'b8', reach: 'HUB', daysAgo: 8,
    title: 'An early career teacher’s first six weeks, in mathematics',
    bigIdeas: ['MATHEMATICAL_THINKING', 'COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['team-development', 'leadership'],
    context: md`Induction in school is good on routines and behaviour. It has almost nothing to say about mathematics. Our new teachers were spending evenings writing lessons that we already had, and did not know what to look for in ours.`,
    did: md`An hour a week with me or with a colleague, and each week has one bit of mathematics that we do together:

| week | together | for |
| --- | --- | --- |
| 1 | Solve $\tfrac{x}{3} - 2 = 4$ in four ways | hearing *why*, not only *how* |
| 2 | Order ten questions on negatives by difficulty | what makes things hard |
| 3 | Watch one pupil in one lesson | attention |
| 4 | Take one worked example apart, line by line | explanation |
| 5 | Sort 25 wrong answers to $3(x-2) - (x-5)$ | misconceptions |
| 6 | Plan one lesson from a single question | trust |

Nothing has to be handed in.`,
    happened: md`Week 5 was the best. There were seven kinds of wrong answer to that expansion and only two were "the minus sign", which is what all of us would have said.

Week 3 was the hardest to keep: twice it was lost to cover. The teacher who had it told me that watching one pupil pretend to work for eleven minutes had changed how she walks around a room.

I had meant to do it with colleagues in their second year as well. There was no hour for it.`,
    next: md`Weeks 7 to 12, on planning a unit. I would happily swap my list for someone else's, and I am curious about what you would put in week 1.`,
  },
] satisfies readonly StrategySeed[];
