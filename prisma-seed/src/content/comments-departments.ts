import type { CommentSeed } from './types';

const md = String.raw;

export const commentsDepartments = [
  {
    on: { department: 'a1' }, author: 'd2', daysAgo: 18, resolved: true,
    body: md`In the table for Year 7 it says "comparing by multiplying" only. Could we add that we always ask for it *both ways*? It's what the unit is about, and I keep having to say it to people.`,
    replies: [{ author: 'a1', daysAgo: 17, body: md`You're right, and I've put both equations in: $b = \tfrac32 a$ and $a = \tfrac23 b$. Thanks, Jamal.` }],
    reactions: { AGREE: ['d1'] },
  },
  {
    on: { department: 'a1' }, author: 'd1', daysAgo: 13,
    body: md`"Year 11 still feels like a different department." I'd like to own this one. My suggestion: one unit conversation on a *Year 11* topic before the next mock, run in just the same way as at Key Stage 3.`,
    replies: [
      { author: 'a1', daysAgo: 12, body: md`Yes please. Which topic?`, },
      { author: 'd1', daysAgo: 11, body: md`Inverse proportion. We all teach $xy = k$, and nobody can tell me where the line or the picture went.`, reactions: { AGREE: ['a1', 'd2'], INSIGHT: ['fa'] } },
    ],
  },
  {
    on: { department: 'a1' }, author: 'a3', daysAgo: 15,
    body: md`"They draw before they calculate." Always? Our vision had that, and a Year 10 pupil who could do it in her head felt that she was being punished. We changed *they* to *they can*.`,
    reactions: { AGREE: ['a6'], INSIGHT: ['a1', 'a10'] },
    replies: [{ author: 'a1', daysAgo: 14, body: md`That is a real objection and I'll take it to the team. My first thought is "they can draw what they calculate".` }],
  },
  {
    on: { department: 'a1' }, author: 'fa', daysAgo: 9,
    body: md`The red and blue question ($3:5$, ten more red, now $5:5$): it's neatly chosen, since the blue doesn't change. Who in the department would be able to say *why* you chose it? That's a question for the unit conversation, not for this page.`,
    reactions: { AGREE: ['fa2', 'a8'] },
  },
  {
    on: { department: 'a1' }, author: 'a10', daysAgo: 6,
    body: md`I look at this page whenever I don't know what ours might look like. Would you mind if I borrowed the headings for our own, with quite different things underneath?`,
    replies: [{ author: 'a1', daysAgo: 6, body: md`Not at all. Start from "what we have not solved". It's the easiest to write and the most use to others.`, reactions: { THANKS: ['a10'], AGREE: ['fa'] } }],
  },
  {
    on: { department: 'a2' }, author: 'a6', daysAgo: 25, resolved: true,
    body: md`In step 5, $2x^2 - 7x + 3$: do you mean that tiles are left behind, or that they couldn't do it? With the grid you can still see $(2x - 1)(x - 3)$.`,
    replies: [{ author: 'a2', daysAgo: 24, body: md`Left behind on purpose; I have added "on purpose". And the grid stays, in all years.` }],
  },
  {
    on: { department: 'a2' }, author: 'fa2', daysAgo: 11,
    body: md`Each year starts with the last question of the year before: what a simple device. Do pupils recognise it? I'd love to know what the Year 9s say when they see their own Year 8 question again.`,
    replies: [{ author: 'a2', daysAgo: 10, body: md`"Is that all?" It's the sound of progress, and it is quite rude.`, reactions: { AGREE: ['fa2', 'a5', 'a7'] } }],
  },
  {
    on: { department: 'a2' }, author: 'a9', daysAgo: 8,
    body: md`112 years, unevenly distributed! We would be at 96. I wonder what the group's total is.`,
    reactions: { AGREE: ['a2', 'a1'] },
  },
  {
    on: { department: 'a3' }, author: 'a1', daysAgo: 22,
    body: md`You list the words that you *don't* say. Have parents or tutors noticed? We tried to lose "cancel", and the tutors put it straight back.`,
    replies: [{ author: 'a3', daysAgo: 21, body: md`We don't correct pupils, only ourselves. The tutors' words become a talking point: "what do you think they mean by *cancel*?"`, reactions: { INSIGHT: ['a1', 'a11'] } }],
  },
  {
    on: { department: 'a3' }, author: 'fa', daysAgo: 7,
    body: md`"Why our Year 9 explanations are shorter than those in Year 7" is a superb thing to be looking into, and I'd put it first. Do you have two scripts (without names) that show it? It'd make a starter for workshop 3.`,
    replies: [{ author: 'a3', daysAgo: 5, body: md`I have, and I'll bring typed copies so that no handwriting can be recognised.`, reactions: { THANKS: ['fa'] } }],
  },
  {
    on: { department: 'a4' }, author: 'd3', daysAgo: 14, resolved: true,
    body: md`The formula for $P(A \mid B)$ in words is good, but should it say "how many of *those in B* are in A as well"? My classes read "how many are in both" as something new to be counted from the whole.`,
    replies: [{ author: 'a4', daysAgo: 13, body: md`We talked it over at the Thursday meeting and kept the fraction, with your sentence underneath in the unit page. Marked as done here, but do shout if it still trips them up.` }],
  },
  {
    on: { department: 'a4' }, author: 'd3', daysAgo: 5,
    body: md`I have finished the simulation with the 1000 dogs. You can see the beeps pile up. May I show it at the next meeting, for five minutes?`,
    replies: [{ author: 'a4', daysAgo: 5, body: md`You may have ten, and I'd like it to be *the* maths of that meeting.`, reactions: { AGREE: ['d3', 'fa'] } }],
    reactions: { AGREE: ['a4'] },
  },
  {
    on: { department: 'a4' }, author: 'a8', daysAgo: 11,
    body: md`For order of operations, "which brackets make no difference?" is better than anything on our page. There's a sequel: where could you *remove* brackets from $a - (b - c)$, and at what price?`,
    reactions: { THANKS: ['a4'], INSIGHT: ['a6', 'a3'] },
  },
  {
    on: { department: 'a4' }, author: 'a10', daysAgo: 9,
    body: md`"We know that we cannot yet show results and we say so." Did that worry your leadership team? Ours likes a number.`,
    replies: [{ author: 'a4', daysAgo: 8, body: md`A little. I gave them a date when we'll have the first one, and what we would do if it's bad. That was enough.`, reactions: { INSIGHT: ['a10', 'a11'] } }],
  },
  {
    on: { department: 'a5' }, author: 'a11', daysAgo: 12,
    body: md`Could we see the eleven? We've got frames for comparing and you have them for structure. Perhaps there is a joint list of twenty in the two departments.`,
    replies: [{ author: 'a5', daysAgo: 10, body: md`Sent. Number seven is the one in dispute: "the gradient is ☐, so *wherever I stand*, when $x$ increases by 1…". Half of us think that the middle bit is too much for Year 8.` }, { author: 'a3', daysAgo: 9, body: md`Keep it. It's the whole idea.`, reactions: { AGREE: ['a11', 'a7'] } }],
  },
  {
    on: { department: 'a6' }, author: 'a9', daysAgo: 17,
    body: md`$3x + 2x$, $3x \times 2x$ and $3x + 2$ side by side: I used the three as a starter. It's remarkable how the second changes what they say about the first.`,
    reactions: { AGREE: ['a6', 'a5'] },
  },
  {
    on: { department: 'a6' }, author: 'fa', daysAgo: 4,
    body: md`"The one who enjoys it most goes last." You've made a rule of what you learnt from task 2. Is it a rule for you, or for everybody?`,
    replies: [{ author: 'a6', daysAgo: 3, body: md`For everybody, in theory. In practice it's for me, and they find that very funny.`, reactions: { AGREE: ['a1', 'a2', 'fa2'] } }],
  },
  {
    on: { department: 'a7' }, author: 'a2', daysAgo: 19,
    body: md`Three years with the same hinge question: how do you stop people from teaching to it?`,
    replies: [{ author: 'a7', daysAgo: 18, body: md`We tell each other when we've been tempted. And the lines change a bit each year; the *distractors* don't. The 9 in $y = \tfrac12 x + 9$ has been 9, 12 and 7.`, reactions: { INSIGHT: ['a2', 'a11'] } }],
  },
  {
    on: { department: 'a8' }, author: 'a1', daysAgo: 16, resolved: true,
    body: md`"Measured in eights of it" reads oddly to me: do you mean *nine twelfths measured in lots of eight twelfths*? I had to read it three times.`,
    replies: [{ author: 'a8', daysAgo: 15, body: md`I do. It's how pupils say it and I've grown used to it! The unit page now has your version, for adults.` }],
  },
  {
    on: { department: 'a8' }, author: 'a4', daysAgo: 10,
    body: md`Two silent minutes: I lasted for seventy seconds. A pupil then said "you're allowed to talk now, miss". Trying again tomorrow.`,
    reactions: { AGREE: ['a8', 'a5', 'a10', 'fa'] },
  },
  {
    on: { department: 'a9' }, author: 'a8', daysAgo: 6,
    body: md`On cover: could we swap sheets? Ours for fractions are full of things to copy, so I'd like to see how you write one that can be *reasoned with* when no mathematician is in the room.`,
    replies: [{ author: 'a9', daysAgo: 5, body: md`The trick is to give the answers and to ask which is wrong. I'll send three; the one on parallel lines is the best tested, alas.`, reactions: { THANKS: ['a8'] } }],
  },
  {
    on: { department: 'a10' }, author: 'fa', daysAgo: 5,
    body: md`I see the practice document is still to come, and there's no hurry. You've already written half of it in your post on bar models: the four conventions would be a fine first paragraph.`,
    replies: [{ author: 'a10', daysAgo: 4, body: md`Oh! I was waiting until it was good. I'll put those in as they are.`, reactions: { AGREE: ['fa', 'a1', 'a2'] } }],
  },
  {
    on: { department: 'a11' }, author: 'a5', daysAgo: 13,
    body: md`Not cricket, not conkers: our recipe problems have had *suet* in them since 1998. Thank you for making me look.`,
    reactions: { AGREE: ['a11', 'a9', 'fa2'] },
  },
  {
    on: { department: 'a11' }, author: 'a3', daysAgo: 7,
    body: md`We have two Romanian speakers in the sixth form who'd enjoy checking the cards, and it'd be good for them too. Shall I ask?`,
    replies: [{ author: 'a11', daysAgo: 6, body: md`Please! There are 24 cards, and I can come over with biscuits.`, reactions: { THANKS: ['a3'] } }],
  },
  {
    on: { department: 'b1' }, author: 'b7', daysAgo: 4,
    body: md`"The title of the page." I laughed, and then went to ask mine. Same answer, in a nicer accent. May I use your table of four purposes at our next meeting?`,
    replies: [{ author: 'b1', daysAgo: 3, body: md`Please do, and tell me whether yours think that $27 = 12 + 3x$ "looks different" or "is just annoying".`, reactions: { AGREE: ['b7'] } }],
  },
  {
    on: { department: 'b1' }, author: 'fb', daysAgo: 3,
    body: md`The last row, which looks the same and is different, is never at the beginning. I agree, and I wonder where it *is*. Half-way? At the end? Let's look at one unit together in workshop 2.`,
    reactions: { THANKS: ['b1'] },
  },
  {
    on: { department: 'b3' }, author: 'b9', daysAgo: 3,
    body: md`Lesson or club? With four teachers we haven't the people for a club, so with us it has to be in lessons. Perhaps that makes the choice easier for you: what would you do if there were no club?`,
    replies: [{ author: 'b3', daysAgo: 2, body: md`That has cut through a month of discussion. Lessons.`, reactions: { AGREE: ['b9', 'b7', 'fb'] } }],
  },
  {
    on: { department: 'b4' }, author: 'b8', daysAgo: 5,
    body: md`On writing down why you chose an example: our new teachers keep a notebook with only this in it, "I used … rather than … because …". One line per lesson. Some skip days, and it's still the best document we have.`,
    reactions: { THANKS: ['b4'], TRYING: ['b1'], INSIGHT: ['b6'] },
  },
  {
    on: { department: 'b6' }, author: 'b2', daysAgo: 4,
    body: md`"We are quick, and are we fluent?" I'd test it with the ninth question turned round: *write 3.4 as an answer, in four ways, using a power of ten.* Then you'd see who has a routine and who has an idea.`,
    replies: [{ author: 'b6', daysAgo: 3, body: md`Gave it to one class: 19 of 27 had at least three. Two asked whether $34 \times 10^{-1}$ is "allowed". That's the next routine.`, reactions: { INSIGHT: ['b2', 'b1'] } }],
  },
  {
    on: { department: 'b7' }, author: 'b5', daysAgo: 2,
    body: md`Your level 3, "says why it must be so, whatever the sides are". Is a good drawing with no words ever at level 3? In our sixth form I'd say yes.`,
    replies: [{ author: 'b7', daysAgo: 2, body: md`That is one of our four undecided scripts! We put it at "2½" and then were ashamed of ourselves.`, reactions: { AGREE: ['b5', 'b1'] } }],
  },
  {
    on: { department: 'b9' }, author: 'b7', daysAgo: 1,
    body: md`*What surprised us* and *do this first*. Two entries per unit, passed on by hand. I think that you've got a better scheme of work than we have.`,
    reactions: { AGREE: ['b3', 'b4', 'fb'] },
  },
  {
    on: { department: 'c1' }, author: 'c10', daysAgo: 35, resolved: true,
    body: md`"A pause, with pens down, after a question": how long? If a visitor should see it then they need to know what they're looking for.`,
    replies: [{ author: 'c1', daysAgo: 34, body: md`Five seconds at least. We've left the number off the page and put it in the notes for visitors, since otherwise people count rather than think.` }],
  },
  {
    on: { department: 'c1' }, author: 'fc', daysAgo: 12,
    body: md`An objective owned by someone who was against it: how is that going, six weeks in?`,
    replies: [{ author: 'c1', daysAgo: 10, body: md`She has rewritten it twice and improved it both times. The first change was to delete "challenge" and ask for the actual questions.`, reactions: { AGREE: ['fc', 'c6', 'c2'] } }],
  },
  {
    on: { department: 'c2' }, author: 'd4', daysAgo: 30,
    body: md`For the line from Year 9 to Year 12, I'd add one more step between the formula and the discriminant: *what do the two roots add up to, and why is it twice the middle?* Then $-\tfrac{b}{a}$ is waiting for us in further maths.`,
    replies: [{ author: 'c2', daysAgo: 29, body: md`Yes. It costs five minutes and joins two key stages. Will you write the page?` }, { author: 'd4', daysAgo: 27, body: md`It's in the folder. I have given it four questions and one diagram, as agreed.`, reactions: { THANKS: ['c2'] } }],
  },
  {
    on: { department: 'c2' }, author: 'c1', daysAgo: 21,
    body: md`"Blank or wrong reasons: 46%." Are those two the same thing? I would separate them: a wrong reason is nearer to a right one than a blank is.`,
    reactions: { AGREE: ['c5'], INSIGHT: ['c2'] },
    replies: [{ author: 'c2', daysAgo: 19, body: md`Separated: 17 blank, 29 wrong. And now I know which of the two I'd expect to go down first.` }],
  },
  {
    on: { department: 'c2' }, author: 'c9', daysAgo: 14,
    body: md`The same question in every class's books, nothing else. We're copying this next half-term. Who picks the question?`,
    replies: [{ author: 'c2', daysAgo: 13, body: md`The unit lead, a week *after* the unit, and nobody knows beforehand. Otherwise we would all find ourselves teaching it.`, reactions: { INSIGHT: ['c9', 'c10'] } }],
  },
  {
    on: { department: 'c3' }, author: 'c9', daysAgo: 26,
    body: md`Three tasks in June and the same three in September is a lovely idea. What does the summer do, in short?`,
    replies: [{ author: 'c3', daysAgo: 25, body: md`Less than we say it does! Written methods fade a bit; the number line tasks hardly at all. The largest drop was in *how much they write*, and I think that's us.`, reactions: { INSIGHT: ['c9', 'c1', 'fc'] } }],
  },
  {
    on: { department: 'c4' }, author: 'c2', daysAgo: 23,
    body: md`For those who join in Year 10 with the mnemonic: ask them to find O, A and H *in the circle*. It makes the bridge from their side, and they feel clever rather than behind.`,
    reactions: { TRYING: ['c4'], AGREE: ['c10'] },
    replies: [{ author: 'c4', daysAgo: 16, body: md`Tried with two who arrived last week. It took ten minutes, and one of them then explained the circle to her neighbour using H for the radius. I could have hugged the whiteboard.`, reactions: { AGREE: ['c2', 'c6', 'fc'] } }],
  },
  {
    on: { department: 'c4' }, author: 'c7', daysAgo: 20, resolved: true,
    body: md`"Larger, $\sin 40^\circ$ or $\cos 40^\circ$?" Have you considered $\sin 40^\circ$ and $\cos 50^\circ$ as a third question? The answer is "neither" and you'd hear why.`,
    replies: [{ author: 'c4', daysAgo: 18, body: md`It's what we now ask in lesson 4, so I left it out of the check. Thank you, though; it was missing from the page on *lessons*.` }],
  },
  {
    on: { department: 'c5' }, author: 'c3', daysAgo: 11,
    body: md`Would the week for mental percentages be better spread out, ten minutes a day over a half-term? I ask because we made the same repair in one go, and it didn't hold.`,
    replies: [{ author: 'c5', daysAgo: 9, body: md`Ours has held for three weeks, which proves nothing. I'll look again in six and be guided by that.` }],
    reactions: { AGREE: ['c8'] },
  },
  {
    on: { department: 'c6' }, author: 'c8', daysAgo: 32,
    body: md`Whoever has been here the shortest time chooses first. We took this up for choosing *classes* to plan for, and it has changed who speaks.`,
    reactions: { AGREE: ['c6', 'c2', 'fc'] },
  },
  {
    on: { department: 'c7' }, author: 'c4', daysAgo: 15,
    body: md`Do you ask statement 2, "people like me", with any definition of who that is? I'd be afraid of the answer and also of the question.`,
    replies: [{ author: 'c7', daysAgo: 14, body: md`None at all, and no names or groups are collected. They decide what "like me" means. We only look at the total for the year, so it tells us little and does no harm.`, reactions: { THANKS: ['c4'], AGREE: ['c1', 'mc'] } }],
  },
  {
    on: { department: 'c8' }, author: 'fc', daysAgo: 8,
    body: md`Callum, this page is still empty below "context", and your four-part lesson page is one of the most used things in the group. Put that in, exactly as it stands, before workshop 4?`,
    replies: [{ author: 'c8', daysAgo: 7, body: md`Will do at the weekend. It always feels too small to be called "our practice".` }, { author: 'c3', daysAgo: 7, body: md`It's in our classrooms too, so it's hardly small.`, reactions: { AGREE: ['fc', 'c9', 'c5'] } }],
  },
  {
    on: { department: 'c9' }, author: 'c6', daysAgo: 29,
    body: md`"Per." One lesson about one word. I'd have called it *rates* and lost everybody. What was the hardest one?`,
    replies: [{ author: 'c9', daysAgo: 28, body: md`"Frequency per unit." Miles per hour is a thing that you can feel. So now we do people per bench first, benches being of different lengths.`, reactions: { INSIGHT: ['c6', 'c1', 'c7'] } }],
  },
  {
    on: { department: 'c9' }, author: 'mc', daysAgo: 19,
    body: md`Would you be willing to let two subject leaders from outside the group come and see the wall in the spring? The hub would cover their travel.`,
    replies: [{ author: 'c9', daysAgo: 18, body: md`Of course. They'll have to bring wool.`, reactions: { THANKS: ['mc'] } }],
  },
  {
    on: { department: 'c10' }, author: 'c9', daysAgo: 6,
    body: md`Taking the gap out, with the arithmetic to show why, took courage. How did you word it for governors?`,
    replies: [{ author: 'c10', daysAgo: 5, body: md`"We report it every year and look at each case. We don't set a target for it because, with groups this small, it would mostly measure luck." Nobody objected.`, reactions: { INSIGHT: ['c9', 'c1', 'c2', 'fc'] } }],
  },
] satisfies readonly CommentSeed[];
