import type { StrategySeed } from './types';

const md = String.raw;

export const strategiesGroupAFirst = [
  {
    key: 's1', author: 'a1', reach: 'ALL_HUBS', daysAgo: 46,
    title: 'Double number lines before any rule for ratio',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'COHERENCE'], keyStages: ['KS3', 'KS4'],
    topics: ['ratio-and-proportion', 'curriculum-design'],
    context: md`Year 8, seven classes, taught by six of us. Pupils came to us able to simplify ratios and share £60 in the ratio $2:3$, and then lost everything when the question gave them the *difference* or one of the parts. When I looked at the scheme we were teaching sharing, scaling, best buys, unit conversion and recipes as five separate topics, with five separate methods.`,
    did: md`We agreed one representation for the whole half-term: a double number line, always with zero marked on both lines, always with the two quantities labelled in words.

The opening sequence was the same in every room:

1. 4 pens cost £3. What else do you know?
2. 4 pens cost £3. Find the cost of 12 pens in two ways.
3. 4 pens cost £3. Find the cost of 10 pens. *How did you get from 4 to 10?*
4. 4 pens cost £3. How many pens for £10.50?
5. 4 pens cost £3. Write a formula for the cost $c$ of $n$ pens.

Question 3 was chosen because $4 \to 10$ is uncomfortable across and question 4 because it is not: we wanted pupils to choose between the **multiplier along** a line ($\times 2.5$) and the **multiplier between** the lines ($\times 0.75$).

$$\frac{c}{n} = \frac{3}{4} \quad\Longleftrightarrow\quad c = \tfrac{3}{4}\,n$$

Nobody was allowed to cross-multiply, teachers included.`,
    happened: md`The surprise was best buys. Nobody taught it. Pupils put both offers on one diagram and argued from it.

On our end-of-unit task, the question giving the difference (*A and B share money in the ratio 3 : 7. B gets £28 more than A. How much in total?*) went from about a third of the year correct last year to just over two thirds. "Share £60" hardly moved, which is fair: they could already do that.

What did not work: two of us drew the lines to scale and spent ten minutes with rulers. The line is a sketch. We have now written that in capitals.`,
    next: md`Carry the same line into percentages in the spring and into similar shapes in Year 9, and stop before scale drawing, where I suspect a table is better. I would like to know whether anybody has taken it as far as **rates of change** without it becoming clutter.`,
  },
  {
    key: 's2', author: 'a1', reach: 'WORK_GROUP', daysAgo: 24,
    title: 'Our vision, and the sentence we could not agree on',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3', 'KS4', 'KS5'], topics: ['leadership', 'team-development'],
    context: md`Task 1. Eleven of us, one hour, the last one before a break. I had written a draft and decided at lunchtime not to bring it.`,
    did: md`I gave out four anonymous pieces of work on the same question (*Is $x = 3$ a solution of $x^2 - 2x = 3$? How do you know?*) and asked: which of these would you be proud of, and what would have had to happen in lessons for it to be normal?

We wrote only in sentences that began **"Pupils here…"**. Anything that began "Teachers should" went on a second sheet, for later.`,
    happened: md`We got to 120 words and I recognise all of us in them. The fight was over *"Pupils here are expected to keep up together."* Half the room read it as "nobody is left behind", the other half as "nobody may go faster". Both readings are reasonable, which is why it is a bad sentence.

We settled on: *"Pupils here meet the same mathematics, and the depth is where the difference lies."* One colleague still dislikes it and has said that she will keep watching whether we mean it. I think that is the most useful thing anyone said.

I had hoped that the second sheet would be short. It has nineteen lines.`,
    next: md`Pick three of the nineteen and put them next to the action plan headings before workshop 3. And read the vision aloud at the start of planning meetings until it embarrasses us into changing something.`,
  },
  {
    key: 's3', author: 'a1', reach: 'HUB', daysAgo: 11,
    title: 'Unit leads and a twenty-minute rule for shared planning',
    bigIdeas: ['COHERENCE', 'MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4'], topics: ['team-development', 'curriculum-design'],
    context: md`We have one hour of department time a fortnight. For two years it filled up with data, trips and exam entries, and planning happened in the car park.`,
    did: md`- Every Key Stage 3 unit has a **unit lead**, never me. They bring three things: the key idea in one sentence, one question worth arguing over, and the misconception they most expect.
- Notices go out by e-mail on Monday. If it can be read, it is not said.
- The first **twenty minutes** belong to doing the mathematics. For the unit on fractions, we all had to draw a diagram for $\tfrac{3}{4} \div \tfrac{2}{3}$ without calculating.
- The unit lead writes what we agreed on one page that same day.

For that diagram the answers on the table were: a bar in twelfths; a number line with jumps of $\tfrac23$; and "I would just flip it". The flipper taught the most lessons on it last year and was brave to say so.`,
    happened: md`Six meetings so far. Five had real mathematics in them; one was eaten by mock entries and I let it happen.

The written page matters more than I expected. Our part-time colleague, who misses every second meeting, says that it is the first time she has known *why* a lesson is where it is. Two unit leads have asked for a second unit.

Less good: the pages are uneven. One is a work of art, one is five words.`,
    next: md`Settle on a length (200 words), and let my second in department run the meeting in which we look back at a unit *after* teaching it, which we have talked about and never done.`,
  },
  {
    key: 's4', author: 'a2', reach: 'HUB', daysAgo: 52,
    title: 'Algebra tiles all the way to completing the square',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'COHERENCE'], keyStages: ['KS3', 'KS4'],
    topics: ['algebraic-manipulation', 'quadratics'],
    context: md`We bought tiles four years ago and used them for a fortnight in Year 7. In Year 10 pupils met completing the square as an incantation: *halve it, square it, take it away.*`,
    did: md`Same tiles, five years. Year 7 builds rectangles for $2(x+3)$; Year 8 for $x(x+3)$; Year 9 for $(x+2)(x+3)$ and backwards, from area to sides.

In Year 10 the lesson begins with one instruction: *take $x^2 + 6x$. Make it as square as you can.* Pupils split the six strips into three and three and find the hole in the corner.

$$x^2 + 6x = (x+3)^2 - 9$$

Then we vary one thing at a time:

| expression | how square? | what is missing |
| --- | --- | --- |
| $x^2 + 6x$ | $(x+3)^2$ | $9$ too many |
| $x^2 + 6x + 9$ | $(x+3)^2$ | nothing |
| $x^2 + 6x + 10$ | $(x+3)^2 + 1$ | $1$ left over |
| $x^2 + 7x$ | $(x+\tfrac72)^2$ | a quarter-unit argument |
| $x^2 - 6x$ | $(x-3)^2$ | a much longer argument |`,
    happened: md`The odd coefficient is where it pays: pupils *cut a strip in half*, which they would never have done with symbols. The negative case is where tiles stop helping. We tried overlapping pieces and lost most of the room. Now we draw the grid instead, and say openly that the tiles have done their job.

In the end-of-topic task almost everyone could complete the square for an even coefficient. More telling: asked *why does $x^2 + 6x + 10 = 0$ have no solutions?* a good half wrote something about a square being at least zero.`,
    next: md`Take $2x^2 + 12x$ seriously, two squares side by side, rather than "factorise the 2 out and hope". I would welcome a better story for negatives than ours.`,
  },
  {
    key: 's5', author: 'a2', reach: 'WORK_GROUP', daysAgo: 19,
    title: 'Leading people who taught before I was at school',
    bigIdeas: ['MATHEMATICAL_THINKING'], keyStages: ['KS3', 'KS4'], topics: ['leadership', 'team-development'],
    context: md`There are six of us. Two colleagues have more than twenty-five years each. In my first term I made the mistake of presenting. Polite silence, nothing changed.`,
    did: md`Now I bring a pupil's answer instead of an opinion. Five minutes, no names, one question: **what does this person understand?**

Last week it was a response to *Write a number between $\tfrac{2}{5}$ and $\tfrac{3}{5}$*: the answer given was $\tfrac{2.5}{5}$. Then I ask each person for the next question they would put to that pupil, and we write all six on the board. The experienced colleagues' questions are usually the best in the room, and I say so and use them.

I also asked each of them to pick one lesson they would be sorry to lose when they leave, and to teach it while I watched.`,
    happened: md`I have now seen an astonishing lesson on $0.\dot{9}$ from a colleague whom I had filed under "traditional". It is going into the scheme with her name on it.

The $\tfrac{2.5}{5}$ conversation turned into a re-ordering of our equivalent fractions lessons, which *they* proposed.

I have not solved everything. One colleague enjoys the discussion and then teaches exactly as before.`,
    next: md`Ask that colleague to choose the piece of work for next time. I suspect that I have been setting the agenda more than I think.`,
  },
  {
    key: 's6', author: 'a3', reach: 'WORK_GROUP', daysAgo: 31,
    title: 'A specialist and a non-specialist on every unit',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3'], topics: ['team-development', 'curriculum-design'],
    context: md`Seventeen people teach maths here and five of them mainly teach something else. They were being handed slides on a Sunday night. Nobody was happy, and it showed most in Year 7, where a wobbly start costs us for years.`,
    did: md`Each non-specialist has a partner who teaches **the same unit at the same time**, and we moved three classes in the timetable to make that true. The pair gets thirty minutes a week, protected, in exchange for one fewer duty.

The agenda is fixed:

1. Solve next week's hardest question separately, then compare.
2. What will the wrong answers be, and what will you say?
3. Which *one* representation, and draw it.

When we did the order of operations, the question was: *put brackets in $6 + 12 \div 3 - 1$ to make as many different values as you can.*`,
    happened: md`The PE specialist in the team found eight values and his partner found six, and that did more for his confidence than any course. He has stopped using the word BIDMAS because, as he put it, "it was lying to them about division and multiplication".

Looking at books in week five I could no longer tell from the work who had been taught by whom. That was the aim.

The cost is real: my second in department spends an hour a fortnight mending clashes.`,
    next: md`We want to try it in Year 9 with a maths specialist in each half of the pair, because I doubt whether the benefit was ever only for non-specialists.`,
  },
  {
    key: 's7', author: 'a3', reach: 'HUB', daysAgo: 8,
    title: 'Cutting our scheme of work from 140 pages to 36',
    bigIdeas: ['COHERENCE'], keyStages: ['KS3', 'KS4'], topics: ['curriculum-design', 'leadership'],
    context: md`Our scheme was thorough and unread. I asked everyone to show me the last page they had opened: nine out of fourteen opened the file for the first time that day.`,
    did: md`A page survives only if a teacher would be worse off tomorrow without it. So each unit now has:

- **Builds on / leads to**: two lines, with unit names, nothing else.
- **The big step**: one sentence. For linear graphs: *the gradient is the change in $y$ for every increase of 1 in $x$, wherever you stand on the line.*
- **Say it like this**: three words or sentences that we all use.
- **Draw it like this**: one diagram.
- **Four questions** that we all ask, the last of which should be difficult for us.

Out went objectives in three colours, lesson counts to the half-hour, links to sites that had closed, and everything that said "some students will".`,
    happened: md`We argued about the four questions for linear graphs for most of an hour. The one we kept as the fourth: *a line passes through $(1, 7)$ and never goes through the third quadrant. What could its gradient be?* (We did not all agree at first. Try it.)

People now annotate their printed page and bring it back. That did not happen once in six years with the long one.

Two colleagues miss the lesson counts, and new staff do need some idea of pace, so a margin has come back with a start week and nothing more.`,
    next: md`Key Stage 4 is half done. I want somebody outside the school to read three pages cold and tell me what they cannot work out.`,
  },
  {
    key: 's8', author: 'a4', reach: 'ALL_HUBS', daysAgo: 37,
    title: 'Frequency trees first, so that conditional probability is only counting',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'MATHEMATICAL_THINKING'], keyStages: ['KS4'], topics: ['probability'],
    context: md`Year 10, bands 1 and 2. Tree diagrams were taught as a procedure: multiply along, add down. "Given that" questions were left blank by most of last year's cohort.`,
    did: md`Three weeks, one context at a time, always starting from **people rather than probabilities**.

*A town has 1000 dogs. 40% have a microchip. A scanner finds 90% of the chips that are there and beeps for 5% of dogs without one.* (We invented the numbers; pupils were told so.)

Everyone draws the frequency tree for 1000: $400$ and $600$, then $360/40$ and $30/570$. Only then:

> It beeped. What is the chance that there is a chip?

$$P(\text{chip} \mid \text{beep}) = \frac{360}{360+30} = \frac{12}{13}$$

We then changed **one** number, the 40% to 4%, and asked pupils to predict before working. In the same lesson each frequency tree was redrawn as a probability tree with the same shape, and pupils explained why the numbers on the second branches had *not* changed their meaning.`,
    happened: md`The prediction was the lesson. Nearly the whole room thought that the answer would stay around 90%. The answer, $\tfrac{36}{84}$, caused actual indignation, and then a proper explanation from a very quiet corner: "there are just so many more dogs that can be wrong".

"Given that" on the next assessment: last year about one in five gained full marks, this year a little over half. Independence questions did not improve, and I think that we over-used trees there: a two-way table shows it better.`,
    next: md`Put a two-way table, a Venn diagram and a tree for the *same data* side by side and ask which one answers which question fastest. Our early career teacher is writing a simulation to go with the dogs.`,
  },
  {
    key: 's9', author: 'a4', reach: 'WORK_GROUP', daysAgo: 16,
    title: 'From six sets to three bands: the first half-term',
    bigIdeas: ['COHERENCE', 'MATHEMATICAL_THINKING'], keyStages: ['KS3'], topics: ['leadership', 'curriculum-design'],
    context: md`We moved Year 8 from six sets to three broad, parallel bands. I was responsible, so I have been keeping a diary of it. This is the short and honest version.`,
    did: md`Everyone teaches the same unit in the same fortnight. Each lesson has a **core question** and one **"go deeper"** that uses the same content. For area of a triangle:

- core: *draw three different triangles with area $12\ \text{cm}^2$ on a base of 6 cm.*
- deeper: *two vertices stay at $(0,0)$ and $(6,0)$. Where can the third be, if the area is 12? Describe all the places.*

Letters to families before the summer, and one evening where parents did the second question. They enjoyed it and several were surprised.`,
    happened: md`**Better:** behaviour in what used to be the bottom sets; the number of pupils attempting the deeper question (about half of each class, and not the half that I would have guessed); and staffing, as nobody has the class nobody wants.

**Worse:** marking took longer; and two colleagues used the deeper question as a reward for finishing, so the same eight pupils met it every day.

**Unchanged:** the mean on our half-term task, to within a mark. I was hoping for more and fearing worse.

Three parents wrote. Two were satisfied by seeing the work. One was not, and I am not sure that I would have been.`,
    next: md`Make the deeper question the *starting point* once a week, for everyone, with support. And I need a better sentence for parents than "evidence suggests". What do you say?`,
  },
  {
    key: 's10', author: 'a5', reach: 'WORK_GROUP', daysAgo: 43,
    title: 'Subtracting a negative: zero pairs, then stop explaining',
    bigIdeas: ['REPRESENTATION_AND_STRUCTURE', 'VARIATION'], keyStages: ['KS3'], topics: ['directed-number'],
    context: md`Year 7 and, frankly, Year 10. "Two minuses make a plus" gives us $-3 - 5 = 8$ every single year.`,
    did: md`Two-colour counters, and the idea that **you can always add a zero pair**. To work out $3 - (-2)$ you have three yellows and no reds to take away, so bring in two zero pairs, take the two reds, and see what is left.

Then a sequence in which only one thing changes, and a column for predicting:

$$
\begin{aligned}
3 - 2 &= 1\\
3 - 1 &= 2\\
3 - 0 &= 3\\
3 - (-1) &= \;?\\
3 - (-2) &= \;?
\end{aligned}
$$

Then its partner, in which the first number changes: $3-(-2)$, $2-(-2)$, $1-(-2)$, $0-(-2)$, $(-1)-(-2)$, $(-2)-(-2)$. The last one is my favourite: it is just "something take away itself".

We banned the word *minus* as a noun. We say "negative two" and "subtract".`,
    happened: md`The counters took two lessons longer than the rule and were worth it. Pupils could say *why* $-2-(-2)$ is zero without any rule at all.

Exit question, whole year: $-3 - 5$. Correct before: roughly half. Three weeks later, with no warning: about four in five. Still wrong for the rest, mostly as $-2$, which is a different confusion (direction), so a number line has to come in too, *after* the counters and not with them. When we did both at once in two classes, the pupils mixed them up and so did I.`,
    next: md`Multiplying negatives, from the same patterns and no story about debts. Then see whether Year 9 expand $-2(x-5)$ any better for it.`,
  },
] satisfies readonly StrategySeed[];
