import type { CommentSeed } from './types';

const md = String.raw;

export const commentsAlumniAndFacilitators = [
  {
    on: { strategy: 's48' }, author: 'c1', daysAgo: 150,
    body: md`The two-strips picture is the most economical measure that I've seen: one picture, three lines of table, three years. May we use it? I'd keep the 12 and the 20 so that we can compare.`,
    reactions: { AGREE: ['fc', 'x3', 'y2'], THANKS: ['x1'] },
    replies: [
      { author: 'x1', daysAgo: 149, body: md`Please do, and with the same wording: *write down everything that you can about how they compare.* A colleague of mine added "in as many ways as you can" and the both-directions line rose by ten points on its own.` },
      { author: 'c1', daysAgo: 88, body: md`Done with Year 7: only a difference, 69%; both directions, 4%. Not far from your "before". Now I have something to plan for.`, reactions: { INSIGHT: ['x1', 'c2', 'c3'] } },
    ],
  },
  {
    on: { strategy: 's48' }, author: 'a1', daysAgo: 58,
    body: md`This is the post that made me put ratio first. I'd like to ask about unit 3: how long before "$\tfrac35$ of" really is *one* arrow? With us it's "divide by five, times by three" for ever.`,
    replies: [
      { author: 'x1', daysAgo: 57, body: md`About three weeks, and what did it was asking for the arrow back. If there and back are $\times\tfrac35$ and $\times\tfrac53$ then two steps are too slow and they look for one.`, reactions: { INSIGHT: ['a1', 'a8', 'c5'] } },
      { author: 'a1', daysAgo: 56, body: md`Of course. The way back is what makes it a number.` },
    ],
  },
  {
    on: { strategy: 's48' }, author: 'a10', daysAgo: 38,
    body: md`What did you say to people (or parents, or Year 8 teachers) about negatives moving? I'd be told off for leaving out half of Year 7.`,
    replies: [{ author: 'x1', daysAgo: 37, body: md`"They're not left out; they're in Year 8, in the weeks that ratio no longer needs." I had to say it about forty times. The Year 8 teachers stopped asking when they saw the weeks.`, reactions: { AGREE: ['a1', 'x5'], THANKS: ['a10'] } }],
  },
  {
    on: { strategy: 's48' }, author: 'b9', daysAgo: 4,
    body: md`$40 \times 0.6$ beside $4 \times 6$ in unit 1: our primaries would recognise that at once. I'm taking this list with me on my next visit, to ask which of the five they think they have already done.`,
    reactions: { INSIGHT: ['x1', 'fb'] },
  },
  {
    on: { strategy: 's49' }, author: 'a3', daysAgo: 60,
    body: md`"Cross out your own name and see who would notice." I did it. Four of nine actions are just me in a hurry.`,
    reactions: { AGREE: ['x1', 'a4', 'x3', 'fa'] },
  },
  {
    on: { strategy: 's49' }, author: 'b5', daysAgo: 7,
    body: md`I have only been to one workshop and this saves me from a newsletter. Could the ones that died have lived with more people, or did they deserve it?`,
    replies: [{ author: 'x1', daysAgo: 6, body: md`The marking code deserved it. The display rota might have lived if pupils had run it. I've thought about that more than it merits.`, reactions: { AGREE: ['b5', 'x5'] } }],
  },
  {
    on: { strategy: 's49' }, author: 'ma', daysAgo: 52,
    body: md`Ngozi, would you tell this story to the new groups in the spring? Ten minutes, and the list of the four that died is enough.`,
    reactions: { AGREE: ['fa', 'fb', 'a1', 'x3'] },
    replies: [{ author: 'x1', daysAgo: 51, body: md`With pleasure. I'll bring a copy of the newsletter. There were two issues.` }],
  },
  {
    on: { strategy: 's49' }, author: 'a5', daysAgo: 15,
    body: md`May I send you the draft objective I am least sure of? It has the word "oracy" in it and I can't say how I would know.`,
    replies: [{ author: 'x1', daysAgo: 14, body: md`Send it. From your posts I'd guess that you *do* know: "unprompted use of the factor sentence, 60 of 170 scripts" is a baseline.`, reactions: { THANKS: ['a5'], INSIGHT: ['fa', 'a11'] } }],
  },
  {
    on: { strategy: 's50' }, author: 'a2', daysAgo: 50,
    body: md`Squares on dotty paper, and $\sqrt8$ being exactly two of $\sqrt2$ laid end to end: used with a middle set today. "So root eight *is* two root twos" came with actual pointing.`,
    reactions: { AGREE: ['x2', 'a9'] },
  },
  {
    on: { strategy: 's50' }, author: 'x4', daysAgo: 128,
    body: md`You asked for an argument. Four lessons is one too many: I'd cut the sums of two squares, and use the time on $(2+\sqrt3)(2-\sqrt3)$, which your drawings can't reach but every exam can.`,
    replies: [
      { author: 'x2', daysAgo: 127, body: md`The sum of squares lesson is the only one where they found out something that I hadn't planned. I'd rather cut the ladder of simplifying questions.` },
      { author: 'x6', daysAgo: 125, body: md`Could the two of you do it on video? I'd watch.`, reactions: { AGREE: ['x1', 'x3', 'x5'] } },
    ],
    reactions: { QUESTION: ['x6'] },
  },
  {
    on: { strategy: 's50' }, author: 'b6', daysAgo: 5,
    body: md`Why can't 3 be the area of a square on dotty paper? We found it by trying all tilts up to 3 across. Is there an argument that Year 10 could own?`,
    replies: [{ author: 'x2', daysAgo: 4, body: md`Go across $a$ and up $b$, and the area is $a^2+b^2$. Squares leave 0 or 1 when you divide by 4, so the sum can't leave 3. That kills 3 and 7. For 6, just try them all: $0, 1, 4$ don't make it.`, reactions: { INSIGHT: ['b6', 'a2', 'b7'] } }],
  },
  {
    on: { strategy: 's51' }, author: 'a11', daysAgo: 36,
    body: md`"Nothing here on purpose" printed in the plan. How did you deal with the first teacher who filled it?`,
    replies: [{ author: 'x3', daysAgo: 35, body: md`It was me. I confessed at the meeting, and after that it was easier for everybody.`, reactions: { AGREE: ['a11', 'fa', 'x1', 'a10'] } }],
  },
  {
    on: { strategy: 's51' }, author: 'c4', daysAgo: 140,
    body: md`Thirty-five minutes per teacher per class per week is the most persuasive figure in this, and you were honest about the results. We've gone from three papers a year to one and will use your two mid-unit questions.`,
    reactions: { AGREE: ['y1', 'c9'], THANKS: ['x3'] },
  },
  {
    on: { strategy: 's51' }, author: 'b7', daysAgo: 6,
    body: md`*Write an equation with the unknown on both sides whose solution is 5.* What made it too hard to sort: the variety, or the explanations?`,
    replies: [{ author: 'x3', daysAgo: 5, body: md`The variety. $x = 5$, $x + 0 = 5$, $2x = x + 5$, and then glorious things with brackets. Now we ask them to complete $3x + \square = 5x - \square$ so that the solution is 5: two numbers which differ in only one way that matters.`, reactions: { INSIGHT: ['b7', 'a6', 'c8'], TRYING: ['a6'] } }],
  },
  {
    on: { strategy: 's51' }, author: 'c6', daysAgo: 133,
    body: md`In 2005 I was told to start the weekly test, by the way. By somebody who was very sure.`,
    reactions: { AGREE: ['x3', 'c4', 'y1', 'fc'] },
  },
  {
    on: { strategy: 's52' }, author: 'a7', daysAgo: 45,
    body: md`Stacked axes! We do the matching but never stacked, so "where it is flat, the lower one crosses" had to be *said* by me. Next week the ruler lesson gets its own place.`,
    reactions: { AGREE: ['x4', 'b5'] },
  },
  {
    on: { strategy: 's52' }, author: 'x6', daysAgo: 140,
    body: md`For your tutored pupils: $|x|$ is excellent. Another is "draw a curve whose gradient curve is the same as itself". You get some lovely wrong ones before the exponential.`,
    reactions: { INSIGHT: ['x4', 'x2'] },
  },
  {
    on: { strategy: 's52' }, author: 'b2', daysAgo: 4,
    body: md`Did the chord from $x$ to $x+h$ come from the pupils or from you? It's the step where I hear pens going down.`,
    replies: [{ author: 'x4', daysAgo: 3, body: md`From me, after they'd done it with numbers: from 2 to 3, to 2.5, to 2.1. Then "call the step $h$ so that I don't have to choose". Pens stayed up, mostly.`, reactions: { INSIGHT: ['b2', 'a7'] } }],
  },
  {
    on: { strategy: 's53' }, author: 'a3', daysAgo: 30,
    body: md`"If it doesn't fit then it is two units, or it is waffle." I have this above my desk now. And I've moved *last time…* into our margin, by hand, as you do.`,
    reactions: { AGREE: ['x5', 'a1'] },
  },
  {
    on: { strategy: 's53' }, author: 'b4', daysAgo: 5,
    body: md`You asked for another small school. We're eight, and have nothing written down yet, so you would be marking blank paper. Could I come in as the reader first?`,
    replies: [{ author: 'x5', daysAgo: 4, body: md`The best kind of reader. Ten pages are in an envelope (an actual one) and on their way to Worthing.`, reactions: { THANKS: ['b4'], AGREE: ['fb'] } }],
  },
  {
    on: { strategy: 's53' }, author: 'x2', daysAgo: 88,
    body: md`A million seconds or a thousand hours: about $2.8 \times 10^2$ hours, so the thousand hours win easily. My whole Year 9 class went for the million. It's a perfect opener *because* they don't calculate.`,
    reactions: { AGREE: ['x5', 'b6'] },
  },
  {
    on: { strategy: 's54' }, author: 'c6', daysAgo: 111,
    body: md`I have set the leaf for two decades and have always finished it. I don't know what came over me. Last week I stopped after twenty minutes and walked out to a very satisfying outcry.`,
    reactions: { AGREE: ['x6', 'c9', 'y2'] },
  },
  {
    on: { strategy: 's54' }, author: 'b3', daysAgo: 6,
    body: md`Could you list the eight kinds of "what I wish I knew"? I think that they're exactly what my careful Year 9s can't say.`,
    replies: [
      { author: 'x6', daysAgo: 5, body: md`So far: a length that isn't given; whether two things are equal; what happens in an easier case; what stays fixed; if it's allowed to draw something; what the answer *looks like*; what this reminds me of; whether it's even possible.`, reactions: { THANKS: ['b3'], INSIGHT: ['b3', 'a4', 'c1', 'fb'] } },
      { author: 'b3', daysAgo: 4, body: md`"If it's allowed." That one. Thank you.` },
    ],
  },
  {
    on: { strategy: 's54' }, author: 'a4', daysAgo: 40,
    body: md`More blanks filled and only a few more correct, "and I take that as being in the right order". This is what I want to say to my line manager, in just those words.`,
    reactions: { AGREE: ['x6', 'a1', 'c10'] },
  },
  {
    on: { strategy: 's55' }, author: 'x3', daysAgo: 149,
    body: md`Admiring bad estimates: could you give an example? I can't get past pupils rubbing them out.`,
    replies: [{ author: 'y1', daysAgo: 148, body: md`$18 \times 0.47$: somebody wrote 36, since "it's nearly 2 times". We asked what question 36 *would* answer. $18 \div 0.47$, near enough! The class gave it a round of applause, and pens came out.`, reactions: { INSIGHT: ['x3', 'c3', 'a5'], THANKS: ['x3'] } }],
  },
  {
    on: { strategy: 's55' }, author: 'a9', daysAgo: 33,
    body: md`Could the hypotenuse be 12? Could it be 6.1? I used these on a cover lesson. Nobody calculated for a quarter of an hour, and they were as sure as anything by the end that it's between 6 and 11.`,
    reactions: { AGREE: ['y1', 'a2'] },
  },
  {
    on: { strategy: 's55' }, author: 'c7', daysAgo: 120,
    body: md`The integral is now my standard first example: more than 2 (the triangle inside), less than 4 (the square outside). So it's a squeeze, before anybody has heard the word.`,
    reactions: { INSIGHT: ['y1', 'x4', 'c2'] },
  },
  {
    on: { strategy: 's56' }, author: 'c1', daysAgo: 130,
    body: md`I found seven too, and I'm told that it's always the same one that is missing. Depth in *number* is our objective as well. Here is one to trade: *$\tfrac{1}{a} + \tfrac{1}{b} = \tfrac{1}{c}$. Find some. Find a family. Find them all with $c = 6$.*`,
    reactions: { THANKS: ['y2'], INSIGHT: ['c3', 'y3'] },
    replies: [{ author: 'y2', daysAgo: 128, body: md`Three doors in a single line! With $c = 6$ we have found five. Are there more?` }, { author: 'c1', daysAgo: 127, body: md`Five, if the order doesn't matter: $(a-6)(b-6) = 36$ is Door 4.`, reactions: { INSIGHT: ['y2', 'c2', 'c7', 'y4'] } }],
  },
  {
    on: { strategy: 's56' }, author: 'c8', daysAgo: 60,
    body: md`"Some after thirty minutes and others after two lessons." How do you keep the first group busy without handing them another task?`,
    replies: [{ author: 'y2', daysAgo: 59, body: md`They write the argument for the sceptic. It takes far longer than they expect, and it's the actual maths. Some come back to us saying that they aren't sure any more; that is what I am hoping for.`, reactions: { AGREE: ['c8', 'c9'] } }],
  },
  {
    on: { strategy: 's57' }, author: 'c9', daysAgo: 66,
    body: md`Seven of us would come to online soup. Fridays are no good, Thursdays fine. I'll bring the red wool.`,
    reactions: { AGREE: ['c6'], THANKS: ['y3'] },
    replies: [{ author: 'y3', daysAgo: 65, body: md`It's a date. The first bit of maths is yours.` }, { author: 'c9', daysAgo: 30, body: md`We've had two now. In the second, their Year 7 and our Year 9 had used the same rectangle problem, and the answers were uncomfortably similar.`, reactions: { INSIGHT: ['y3', 'fc', 'y1'] } }],
  },
  {
    on: { strategy: 's57' }, author: 'y1', daysAgo: 61,
    body: md`All five years on the table at once. In a large department we can't, but I have copied the principle: one page from *each year* pinned up on a Monday. It takes no meeting at all.`,
    reactions: { AGREE: ['y3', 'c2'], TRYING: ['c4'] },
  },
  {
    on: { strategy: 's58' }, author: 'c7', daysAgo: 105,
    body: md`$2\mathbf{a} - \mathbf{b}$ being on the line as well is the moment, isn't it? "So it goes on past $A$." I'd never have put it in the first lesson.`,
    reactions: { AGREE: ['y4', 'x2'] },
  },
  {
    on: { strategy: 's58' }, author: 'a8', daysAgo: 42,
    body: md`We do lesson study inside one school. Did the three schools' pupils differ so much that you could not compare the versions?`,
    replies: [{ author: 'y4', daysAgo: 41, body: md`They did, and so the figures (two of six, five of six) are to be enjoyed rather than believed. What we trust is what the visitors wrote down: in version 3 the word "always" was used at five tables.`, reactions: { INSIGHT: ['a8', 'c1', 'fa'] } }],
  },
  {
    on: { strategy: 's58' }, author: 'a2', daysAgo: 29,
    body: md`On completing the square: we'd be up for it. Six of us in Lewes, tiles included, and a colleague whose lesson on it deserves visitors.`,
    reactions: { AGREE: ['y4', 'c2'] },
    replies: [{ author: 'y4', daysAgo: 28, body: md`Two hundred and fifty miles is a long way for cover, so shall we plan online and each teach it at home? I'll find you in the discussion.` }],
  },
  {
    on: { strategy: 's59' }, author: 'a6', daysAgo: 11,
    body: md`Number 4 on one page of our sequences unit: every first term was less than 10 and every difference was positive. Ten minutes, as you said. We now have $20, 17, 14, \dots$ and $\tfrac12, 2, 3\tfrac12, \dots$ on it.`,
    reactions: { AGREE: ['fa', 'a2'] },
  },
  {
    on: { strategy: 's59' }, author: 'a1', daysAgo: 10,
    body: md`When do you *stop* drawing the number line? We couldn't answer. We think it's when pupils can say where the two zeros would be without it.`,
    replies: [{ author: 'fa', daysAgo: 9, body: md`That's an answer, and it can be seen in a lesson. Write it on the unit page.`, reactions: { AGREE: ['a1', 'a10'] } }],
  },
  {
    on: { strategy: 's59' }, author: 'a9', daysAgo: 8,
    body: md`Number 2 hurt. We have taken out two lessons on "naming angles", and nobody has noticed yet, including the pupils.`,
    reactions: { AGREE: ['fa', 'a5', 'a3'] },
  },
  {
    on: { strategy: 's60' }, author: 'a1', daysAgo: 41,
    body: md`Ran this on Tuesday with six cards. Card F, the gradient, went at the very end for five out of six of us, and under "graphs". The sixth put it next to A and had to defend it. By the end we'd all moved.`,
    reactions: { INSIGHT: ['fc', 'c10', 'a7'] },
    replies: [{ author: 'fc', daysAgo: 40, body: md`It's always one person, and seldom the one that you expect. Did your team add a card?` }, { author: 'a1', daysAgo: 39, body: md`*A rectangle is 16 : 9. The diagonal is 55. What are its sides?* From our second in department, who was buying a television.`, reactions: { AGREE: ['fc', 'c4', 'x1'] } }],
  },
  {
    on: { strategy: 's60' }, author: 'c10', daysAgo: 98,
    body: md`For E: pupils (and I) want to say a half, then a quarter, then an eighth, and each has its own reason: length, area, volume. I ask them to say *what* is halved every time.`,
    reactions: { AGREE: ['fc', 'c2'] },
  },
  {
    on: { strategy: 's60' }, author: 'x5', daysAgo: 84,
    body: md`B, the impossible triangle: one of ours said "it exists, but it's very thin". We spent lunch on it. I think that they're right and wrong in the best proportion.`,
    reactions: { AGREE: ['fc', 'x2', 'y1'] },
  },
  {
    on: { strategy: 's60' }, author: 'b5', daysAgo: 6,
    body: md`We have two sites and would like to do this at the same time in both, and compare the orders. Would you mind if I photograph the results and post them here?`,
    replies: [{ author: 'fc', daysAgo: 5, body: md`I'd be delighted. Please don't tell either site what the other did until the end.`, reactions: { THANKS: ['b5'] } }],
  },
] satisfies readonly CommentSeed[];
