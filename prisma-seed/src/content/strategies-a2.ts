import type { StrategySeed } from './types';

const md = String.raw;

export const strategiesGroupASecond = [
  {
    key: 's11', author: 'a5', reach: 'HUB', daysAgo: 27,
    title: 'One sentence per lesson that everybody can say',
    bigIdeas: ['MATHEMATICAL_THINKING', 'COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['talk-and-language', 'team-development'],
    context: md`Our pupils give answers. They are less good at giving reasons, and when I listened back to a recording of myself I found that I finished their sentences for them. Eleven times in one lesson.`,
    did: md`Each lesson in the shared plan has one **stem sentence**, which is said by the class, said by individuals, and then *changed*:

- "The whole is divided into ☐ equal parts and I have ☐ of them."
- "If I multiply one factor by ☐, then the product is multiplied by ☐."
- "The gradient is ☐, so when $x$ increases by 1, $y$ ☐."

The point is the changing. With the second sentence: *I double one factor and halve the other. Say what happens. I treble one factor and halve the other. Say what happens.* So $16 \times 35 = 8 \times 70$, and later $\tfrac{2x}{3} \times \tfrac{9}{x} = 6$.

We also agreed to wait for three seconds, and we count it.`,
    happened: md`It felt like primary school for about a fortnight and two Year 10 classes told us so. Then the sentences began to turn up in writing. In the last Year 8 task around 60 of 170 scripts used the factor sentence to justify an answer, unprompted.

It fails when the sentence is too long (we had one with four gaps, and it was a comprehension exercise) and when it is chanted and never varied. One colleague has dropped chanting altogether and only writes the sentence on the board; her pupils write just as well, so I have stopped insisting.`,
    next: md`Collect the twenty sentences worth keeping for five years, rather than one per lesson for ever. I have eleven so far.`,
  },
  {
    key: 's12', author: 'a6', reach: 'ALL_HUBS', daysAgo: 55,
    title: 'Twelve equations in which only one thing changes',
    bigIdeas: ['VARIATION', 'FLUENCY'], keyStages: ['KS3'], topics: ['equations-and-inequalities'],
    context: md`Practice pages on two-step equations are usually a shuffled list. Pupils do them on autopilot, and so do we when we choose them. I wanted an exercise in which question 7 can be answered by *thinking about question 6*.`,
    did: md`Set in rows; each is to be compared with the one before it. The instruction is: **predict, then solve, then say what you notice.**

1. $2x + 5 = 17$
2. $2x + 6 = 18$
3. $2x + 7 = 17$
4. $2x - 7 = 17$
5. $4x - 14 = 34$
6. $2(x - 7) = 17$
7. $2(x - 7) = 18$
8. $2(7 - x) = 18$
9. $2(7 - x) = -18$
10. $\dfrac{x}{2} + 5 = 17$
11. $\dfrac{x + 5}{2} = 17$
12. $\dfrac{x + 5}{2} = \dfrac{17}{2}$

Between 4 and 5 nothing happens to the solution. Between 6 and 4 it matters greatly where the 7 sits. Number 12 can be done at sight.`,
    happened: md`It took a full lesson to do twelve questions and nobody asked for more. The best talk came from 1 and 2: "you did the same thing to both sides *before we even started*". That is precisely what I had failed to get across for years.

The negative solution in 8 slowed everyone, which made 9 feel impossible; several pupils then saw that it had to be 16 because $7-x$ is only $x-7$ "seen from the other end". I would now put another easy one between them.

A colleague tried it without asking for predictions. It became an ordinary exercise. The prediction *is* the exercise.`,
    next: md`The same for inequalities, where the changes matter more: $2x < 6$, $-2x < 6$, $2x < -6$, $6 < -2x$. I would be glad to see other people's rows.`,
  },
  {
    key: 's13', author: 'a6', reach: 'WORK_GROUP', daysAgo: 6,
    title: 'Task 2 so far: I wrote the unit and I should not have',
    bigIdeas: ['COHERENCE', 'VARIATION'], keyStages: ['KS3'], topics: ['team-development', 'sequences', 'curriculum-design'],
    context: md`We chose sequences in Year 8. I said that three of us would plan it together. Then it was a busy week, and I wrote all six lessons on a Saturday because I enjoy it.`,
    did: md`At our meeting I put up the first lesson: the pattern of matchstick squares, $4, 7, 10, 13, \dots$, with the question *how many matches for 50 squares, and how do you see it?* I had four ways of seeing it ready:

- $4 + 3(n-1)$: one square, then three each
- $1 + 3n$: the first match, then C shapes
- $4n - (n-1)$: separate squares, less the shared sides
- $2n + (n+1)$: horizontals and verticals

My two colleagues nodded. I asked what they would change. "Nothing, it's great." I knew then that I had done it wrong.`,
    happened: md`So I threw away lessons two to six (I have a copy, I am not made of stone) and we started from *what will they say wrongly?* In half an hour we had something that I would not have thought of: beginning from a sequence that is **not** linear, so that "find the difference" is not automatically the answer.

Their lesson two is better than mine. It uses $1, 2, 4, \dots$ and asks for three different ways in which it could go on.

The first class have now had four lessons. Most can write a rule; fewer can say what the 3 in $3n+1$ *is* in the picture.`,
    next: md`Finish teaching, bring two pieces of work to workshop 3, and write nothing on a Saturday. The thing I would change is already clear: begin with their misconceptions and not with my examples.`,
  },
  {
    key: 's14', author: 'a7', reach: 'WORK_GROUP', daysAgo: 34,
    title: 'One hinge question on gradient, three years of arguments',
    bigIdeas: ['MATHEMATICAL_THINKING', 'COHERENCE'], keyStages: ['KS3', 'KS4', 'KS5'], topics: ['linear-graphs', 'assessment'],
    context: md`We re-teach gradient in Year 9, 10, 11 and 12. I wanted to know what exactly we are re-teaching.`,
    did: md`The same question to Years 9 to 12, on mini whiteboards, no discussion beforehand:

> The line $L$ passes through $(2, 3)$ and $(6, 5)$. Which of these lines is **steeper** than $L$?
> A: $y = \tfrac12 x + 9$   B: $2y = 3x$   C: $x + y = 4$   D: $y = 5$

There are arguments about C: its gradient is $-1$. Is it steeper? We want that argument. A tells us who thinks that the intercept matters, and B who reads off the 3.

| year | B only | B and C | includes A |
| --- | --- | --- | --- |
| 9 | 35% | 8% | 28% |
| 10 | 41% | 14% | 20% |
| 12 | 48% | 39% | 4% |`,
    happened: md`The difficulty is not calculating $\tfrac{5-3}{6-2}$. It is reading $2y=3x$ as a line with a gradient at all: in Year 9 we only ever write $y = mx + c$, and then wonder why the form $ax + by = c$ looks like a foreign language in Year 12.

We also found that *we* disagree on "steeper". Two of us say that steepness is about the size of the gradient, one says that a negative gradient is less. We had been marking it differently for years.`,
    next: md`From this half-term, Year 9 meets lines in three forms from the second lesson. I will ask the same question in June and report, whatever it shows.`,
  },
  {
    key: 's15', author: 'a8', reach: 'HUB', daysAgo: 40,
    title: 'Dividing by a fraction: "how many of these go into that?"',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'VARIATION'], keyStages: ['KS3'], topics: ['fractions'],
    context: md`Whole of Year 7, nine classes. The only explanation in our old scheme was three words long and began with "keep".`,
    did: md`Two ideas, in this order, and three lessons each.

**Measuring.** $6 \div \tfrac12$, $6 \div \tfrac13$, $6 \div \tfrac23$. How many two-thirds are there in six? Pupils cut bars. They see that there are half as many two-thirds as there are thirds: $18 \div 2 = 9$.

**Common units.** $\tfrac34 \div \tfrac18$ is six eighths measured in eighths. So $\tfrac34 \div \tfrac23 = \tfrac{9}{12} \div \tfrac{8}{12} = 9 \div 8$. The twelfths are only a unit, exactly like $9\ \text{cm} \div 8\ \text{cm}$.

$$\frac{a}{b} \div \frac{c}{d} = \frac{ad}{bd} \div \frac{bc}{bd} = \frac{ad}{bc}$$

We let pupils find the shortcut from a table of their own results and did not name it.`,
    happened: md`"Nine twelfths over eight twelfths is nine over eight" became something that pupils say, which I could listen to all day. When asked *is $\tfrac34 \div \tfrac23$ more or less than 1?* nearly all could answer without calculating.

The remainder caused trouble. $2 \div \tfrac34$ gives two jumps and a bit, and about a third of pupils called the bit $\tfrac12$ because *half of a whole* is left, though it is $\tfrac23$ **of a jump**. We had not planned for that and it deserved a lesson of its own.

Speed is still below last year's. Accuracy after six weeks is much better: around 70% on a mixed page, and last year we were under 50%.`,
    next: md`Write the missing lesson on "what is the bit a fraction *of*?", and repeat the mixed page after half a year.`,
  },
  {
    key: 's16', author: 'a8', reach: 'HUB', daysAgo: 14,
    title: 'Lesson study without cover: what we gave up to make room',
    bigIdeas: ['MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4'], topics: ['team-development', 'leadership'],
    context: md`Everybody likes the idea of lesson study until somebody asks about cover. We have none to spare. So the question was what we would stop doing.`,
    did: md`We gave up three learning walks and one round of book looks, with the agreement of our line manager. That freed each of us for three lessons in a term.

In threes: plan one lesson for an hour; one teaches while two watch **the pupils** (two named tables each, no notes on the teacher at all); talk for thirty minutes that day; a second person teaches a revised version; write one paragraph.

Our question was: *what do pupils do in the first ninety seconds of a problem that they do not know how to start?* The problem: **a square and an equilateral triangle share a side. Find as many angles as you can.**`,
    happened: md`We discovered that we rescue them. In the first version the teacher spoke after 25 seconds. In the second the teacher agreed to say nothing for two minutes, and the watchers saw pupils draw, rub out, turn the page round, and start. One pair found that the triangle can lie inside the square *or* outside, which none of us had mentioned.

Two cautions. With three watchers in a small room everyone behaves oddly for ten minutes. And the write-up paragraph was skipped by two groups out of four, so those lessons taught us a lot and the department nothing.`,
    next: md`One write-up, spoken, three minutes, at the next meeting instead of a document. A second round in spring with angles in Year 9.`,
  },
  {
    key: 's17', author: 'a9', reach: 'WORK_GROUP', daysAgo: 29,
    title: 'Angle reasons as sentences with a "so" in them',
    bigIdeas: ['MATHEMATICAL_THINKING', 'REPRESENTATION_AND_STRUCTURE'], keyStages: ['KS3', 'KS4'], topics: ['angles-and-shape', 'talk-and-language'],
    context: md`Year 9 could quote "alternate angles are equal" and then label co-interior angles with it. The reasons were stickers put on afterwards.`,
    did: md`No diagram had numbers for the first three lessons. Two parallel lines, a transversal, letters only, and the demand for a chain:

*"$a$ and $b$ are vertically opposite, **so** $a = b$. $b$ and $c$ are corresponding, **so** $b = c$. **So** $a = c$."*

Pupils build alternate angles from those two facts and nothing else. Then co-interior: $a + d = 180^\circ$ on a line, $a = c$, so $c + d = 180^\circ$.

In the fourth lesson I gave **wrong chains** to mend. The most productive: *"The angles in the triangle are $2x$, $3x$ and $5x$, so $x = 18^\circ$, so it is right-angled because $5x = 90$."* It is correct, and they searched for a mistake for six minutes. I wanted to see who would dare to say that it is fine.`,
    happened: md`Chains got longer and also *better*: about half of the year can now do three links. When numbers came back, some pupils stopped giving reasons at once, as though numbers were the excuse. We responded by giving the final answer in the question: "Show that $x = 37$".

In our rural setting a lot of lessons get covered. The letter-only sheets survive cover well, since there is nothing to copy.`,
    next: md`Circle theorems in Year 10 as chains from isosceles triangles. Nothing to be learnt by heart until it has been built once.`,
  },
  {
    key: 's18', author: 'a9', reach: 'WORK_GROUP', daysAgo: 3,
    title: 'Retrieval starters that lead somewhere (a question more than an answer)',
    bigIdeas: ['FLUENCY', 'COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['curriculum-design', 'number-sense'],
    context: md`Every lesson here begins with five questions: last lesson, last week, last term, and so on. They are random by design, and I have started to think that we are paying ten minutes a day for a quiz.`,
    did: md`For one unit (percentage change, Year 9) I replaced them with five starters that **build the prerequisite in steps**:

1. $\times$ what? $\;8 \to 12,\; 12 \to 8,\; 5 \to 6,\; 6 \to 5$
2. The same, as fractions, then as decimals
3. Which multipliers make things smaller? Sort twelve cards
4. $20 \xrightarrow{\times 1.5} ? \xrightarrow{\times ?} 20$
5. *Up 50%, then down 50%.* Where are we, and why?

Two parallel classes kept the random five.`,
    happened: md`It is two classes against two, so it proves nothing. But I taught one of each, and the lesson after starter 5 was over in fifteen minutes, because there was nothing left to explain: $1.5 \times 0.5 = 0.75$ was simply *obvious*.

What we lost: nobody in my class had thought about angles for three weeks.`,
    next: md`A mixture: three days of build-up, two days of mixed retrieval? I cannot be the first to try this. If you have something like it, please show me the actual questions.`,
  },
  {
    key: 's19', author: 'a10', reach: 'WORK_GROUP', daysAgo: 49,
    title: 'Agreeing how we draw a bar model took three meetings',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['ratio-and-proportion', 'fractions', 'percentages'],
    context: md`Everyone here "does bar models". In my first term as head I looked through books and counted seven kinds. A pupil who moved class in January had to learn a new language.`,
    did: md`Three questions, all of us, all drawing in silence:

1. $\tfrac35$ of a number is 24. Find the number.
2. After a 20% cut a coat costs £48. What did it cost before?
3. Ana and Ben share £84. Ben has £12 more than Ana.

Then the drawings went on the wall and we agreed on conventions: **the whole is always the full width; known amounts go above and the unknown is a question mark; equal parts look equal; comparison means two bars, left edges lined up.**

For question 3: two bars, the second longer by a piece marked £12. Cover that piece and $84 - 12 = 72$ is two equal bars.`,
    happened: md`The third meeting was about whether percentages above 100 get one bar or two. We chose two, and I am still not certain.

Foundation Year 11 used the bar for reverse percentages in the last mock without being told to: 31 of 78 drew something, and 24 of those got it right. Of those who drew nothing, seven did.

It does *not* help when the parts are ugly. $\tfrac{7}{13}$ of a number is a bad bar.`,
    next: md`A page of "do not draw a bar for this" examples. And I would love to know what people do at the point where the bar ought to give way to algebra.`,
  },
  {
    key: 's20', author: 'a11', reach: 'WORK_GROUP', daysAgo: 22,
    title: 'Comparing in full sentences with pupils who are new to English',
    bigIdeas: ['MATHEMATICAL_THINKING', 'REPRESENTATION_AND_STRUCTURE'], keyStages: ['KS3'], topics: ['talk-and-language', 'equations-and-inequalities'],
    context: md`Around a third of our Year 7 speak another language at home, and a few arrive each term with no English. "More than" and "less than" hide in almost every word problem. Reversals are everywhere: *Sam has 5 more than Kim* becomes $k = s + 5$.`,
    did: md`Two weeks of comparing, before any solving. Each card says one thing in four ways, and pupils build the set:

- a picture of two bars
- *Sam has 5 more than Kim.*
- *Kim has 5 fewer than Sam.*
- $s = k + 5$, and later $s - k = 5$ and $s - 5 = k$

The frame on the wall: "**☐ has ☐ more than ☐, so if we give ☐ to ☐ they are equal.**" The last clause checks the meaning: *whom would you give something to, if you wanted it to be fair?*

Then inequalities: from $s > k$, what can you say about $s + 3$ and $k + 3$? About $2s$ and $2k$? About $-s$ and $-k$?`,
    happened: md`The fairness question is the one to keep. Pupils with very little English could answer it by pointing, and pupils with plenty stopped reversing.

In an unannounced check four weeks later around 65% wrote a correct equation from the sentence; in last year's Year 7 it had been closer to 40%. On $-s$ and $-k$ we got nowhere: too early, and the language was not the problem.`,
    next: md`"Times as many as" is next and I expect that it will be harder. We are also making cards in six home languages with the help of families.`,
  },
  {
    key: 's21', author: 'a11', reach: 'HUB', daysAgo: 9,
    title: 'Twelve questions in the sixth week instead of sixty in the summer',
    bigIdeas: ['COHERENCE', 'FLUENCY'], keyStages: ['KS3'], topics: ['assessment', 'number-sense'],
    context: md`Our end-of-year test takes two lessons, six hours each to mark, and the results arrive when the pupils have left the class.`,
    did: md`We wrote **twelve questions** on the things that Year 8 stands on, and gave them in the sixth week of term. Each wrong answer had to mean something. For instance:

- *Write a number between 0.6 and 0.61.* ("There isn't one" and $0.605$ are worlds apart.)
- *$7 \times 38 = 266$. What is $0.7 \times 380$? And $266 \div 0.7$?*
- *$4 + 5 = \square + 3$.* (Nine in the box: the equals sign still means "makes".)

We did not mark it in the usual way. We sat together for one hour, sorted the scripts for each question into piles by *kind* of answer, and photographed the pile labels (not the scripts).`,
    happened: md`The box question: about 15% of Year 8 wrote 9 or 12. Nobody had predicted that it would be so many. It changed the first unit on equations: we now spend a lesson on *true and false* statements such as $8 + 6 = 7 + 7$.

The hour of sorting was the best professional development of the term. Two colleagues disagreed about whether "0.60 and a half" is right. (It is a lovely answer.)

What we lack is a follow-up. We know what is in the piles and only half of us have done something about it.`,
    next: md`Re-ask four of the twelve after ten weeks. Drop the summer test to one lesson, if the leadership team agrees; that conversation is next Tuesday.`,
  },
] satisfies readonly StrategySeed[];
