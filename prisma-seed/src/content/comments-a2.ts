import type { CommentSeed } from './types';

const md = String.raw;

export const commentsGroupASecond = [
  {
    on: { strategy: 's11' }, author: 'b3', daysAgo: 6,
    body: md`Eleven times in one lesson made me record myself. Nine. My girls are so polite that they simply let me.`,
    reactions: { AGREE: ['a5', 'b1'], TRYING: ['b4'] },
  },
  {
    on: { strategy: 's11' }, author: 'x3', daysAgo: 24,
    body: md`We have had stem sentences for three years, and about twenty is right. The ones that survived are those which are *false* when you change a word. "If I add the same to both, the difference stays the same" ↔ "…the ratio stays the same." The second is the lesson.`,
    reactions: { INSIGHT: ['a5', 'a1', 'a11', 'fa'] },
    replies: [{ author: 'a5', daysAgo: 23, body: md`A sentence is worth keeping if changing one word makes it false. I am going to test my eleven on that tonight.` }, { author: 'a5', daysAgo: 21, body: md`Seven of the eleven pass.`, reactions: { AGREE: ['x3'] } }],
  },
  {
    on: { strategy: 's11' }, author: 'a2', daysAgo: 19,
    body: md`What do you do with the pupil who can say it perfectly and does not understand it? I have at least one in every class, and I was one.`,
    replies: [{ author: 'a5', daysAgo: 18, body: md`Ask them to make it wrong. "Change one word so that it's not true any more, and show me why." Nobody can parrot that.`, reactions: { INSIGHT: ['a2', 'a9', 'b3'] } }],
  },
  {
    on: { strategy: 's12' }, author: 'c6', daysAgo: 53,
    body: md`I've written this kind of page for twenty years and called it "graded". Yours is not graded, it is *composed*. The step from 5 to 6 shows what is wrong with mine: I'd have put five more like 5.`,
    reactions: { THANKS: ['a6'], AGREE: ['c2', 'x2'] },
  },
  {
    on: { strategy: 's12' }, author: 'c8', daysAgo: 47,
    body: md`For the inequality rows, my vote: $2x < 6$, $2x > 6$, $-2x < 6$, $-2x > 6$, $6 - 2x < 0$. The last can be done without dividing by a negative at all, and then you can ask what happened.`,
    reactions: { INSIGHT: ['a6'], TRYING: ['a11'] },
    replies: [
      { author: 'a6', daysAgo: 46, body: md`Better than mine. With $6 - 2x < 0$ last you could then go back to $-2x < -6$ and ask for the connection. I'll make the page and post it here.` },
      { author: 'a6', daysAgo: 28, body: md`Taught it. Row 3 was as bad as you would think, and $6 < 2x$ rescued it. One class came up with "let the $x$ move to where it's positive".`, reactions: { THANKS: ['c8'], INSIGHT: ['a7', 'b6'] } },
    ],
  },
  {
    on: { strategy: 's12' }, author: 'b6', daysAgo: 4,
    body: md`How long do you let the prediction take? Mine want to predict by doing it in their heads, so then there is nothing left.`,
    replies: [{ author: 'a6', daysAgo: 3, body: md`I only ask for *bigger, smaller or the same* as the one before, with a reason. No numbers. It takes ten seconds and you can't get it by solving.`, reactions: { THANKS: ['b6'], INSIGHT: ['b1', 'b4'] } }],
  },
  {
    on: { strategy: 's13' }, author: 'a1', daysAgo: 5,
    body: md`"I have a copy, I am not made of stone." We have all been that Saturday person. The story of how it was un-written is worth more to us than the six lessons.`,
    reactions: { AGREE: ['a2', 'a3', 'a10', 'fa'] },
  },
  {
    on: { strategy: 's13' }, author: 'fa', daysAgo: 5,
    body: md`"Fewer can say what the 3 in $3n+1$ *is* in the picture." There's the evidence for workshop 3. Could you collect what they say it is? The wrong answers will be more useful than the count.`,
    replies: [{ author: 'a6', daysAgo: 3, body: md`Collected: "the difference", "the one that you always use", "three matches", "three *more* matches", and my favourite, "it is how much bigger you get when you have a birthday".`, reactions: { INSIGHT: ['fa', 'a5', 'a9'] } }],
  },
  {
    on: { strategy: 's13' }, author: 'a10', daysAgo: 4,
    body: md`Task 2 question from somebody who is behind: does it matter if my two colleagues and I chose a unit that only lasts four lessons?`,
    replies: [{ author: 'fa', daysAgo: 4, body: md`Not at all. Four lessons that three people have really thought about are plenty.`, reactions: { THANKS: ['a10'] } }, { author: 'a3', daysAgo: 3, body: md`Ours is three. Shh.` }],
  },
  {
    on: { strategy: 's14' }, author: 'a3', daysAgo: 32,
    body: md`We gave it to Year 9: "includes A" at 31%, so it's not only you. What struck me was that the pupils who chose A had the best-presented books. They have learnt that $+9$ is big.`,
    reactions: { INSIGHT: ['a7', 'a8'] },
  },
  {
    on: { strategy: 's14' }, author: 'a9', daysAgo: 27,
    body: md`Is C steeper? In ordinary English a road going down at 1 in 1 is certainly steep. I'd mark $|m|$. But then "greater gradient" is a different question, and I'd ask both side by side.`,
    replies: [{ author: 'a7', daysAgo: 26, body: md`That is where we ended up. "Which is steeper? Which has the greater gradient?" on the same slide. The Year 12s were the most annoyed.`, reactions: { AGREE: ['a9', 'a4'] } }],
  },
  {
    on: { strategy: 's14' }, author: 'a6', daysAgo: 20,
    body: md`If you want to know whether it is the *form*, change only that: $y = \tfrac32 x$ in place of $2y = 3x$ for half of the classes. My guess is that B goes up by twenty points.`,
    reactions: { TRYING: ['a7'] },
  },
  {
    on: { strategy: 's15' }, author: 'b9', daysAgo: 7,
    body: md`Our Year 6 colleagues do "how many thirds in six?" with cups of rice. If you began with that, you'd be saying "you know this" rather than "new topic".`,
    reactions: { INSIGHT: ['a8', 'x1'] },
    replies: [{ author: 'a8', daysAgo: 6, body: md`Oh, that's lovely. And the bit left over is then visibly *part of a cup*. I'm borrowing the rice.` }],
  },
  {
    on: { strategy: 's15' }, author: 'x1', daysAgo: 37,
    body: md`"What is the bit a fraction *of*?" is our most-repeated question in unit 3. We give $2 \div \tfrac34$ with the two answers $2\tfrac12$ and $2\tfrac23$ already written, and ask who is right and about what. Both are right about *something*.`,
    reactions: { INSIGHT: ['a8', 'a1', 'a4'], THANKS: ['a8'] },
  },
  {
    on: { strategy: 's15' }, author: 'x2', daysAgo: 34,
    body: md`A small quibble. If the common denominator is only a unit, is it necessary for the denominators to be equal *before* you see it? $\tfrac34 \div \tfrac{3}{8}$: three of these by three of those. It's 2 on sight.`,
    replies: [{ author: 'a8', daysAgo: 33, body: md`Not a quibble, a lesson! Same numerator: compare the sizes of the pieces. We have added $\tfrac{5}{6} \div \tfrac{5}{12}$ to the starters.`, reactions: { AGREE: ['x2', 'a6'] } }],
  },
  {
    on: { strategy: 's16' }, author: 'b8', daysAgo: 7,
    body: md`"Nothing about the teacher is written down" is what would make it possible here. Do visitors ever slip?`,
    replies: [{ author: 'a8', daysAgo: 6, body: md`All the time, in the first round. We now hand the notes to the teacher at the end and keep no copy. Slipping has stopped.`, reactions: { INSIGHT: ['b8', 'fb', 'x4'] } }],
  },
  {
    on: { strategy: 's16' }, author: 'fb', daysAgo: 6,
    body: md`Group B will be looking at this in workshop 3. @{a8}, would you be willing to join us for twenty minutes, online, to tell the story of the 25 seconds?`,
    replies: [{ author: 'a8', daysAgo: 5, body: md`Gladly. I'll bring the stopwatch.`, reactions: { THANKS: ['fb', 'b1'] } }],
  },
  {
    on: { strategy: 's16' }, author: 'a1', daysAgo: 12,
    body: md`Three minutes spoken rather than a written paragraph is such a good trade. Could the three minutes be recorded, as in Caroline's post, for those who miss the meeting?`,
    reactions: { AGREE: ['b5', 'a3'] },
  },
  {
    on: { strategy: 's17' }, author: 'a4', daysAgo: 28,
    body: md`The correct chain among the wrong ones is wicked and I have used it already. Four minutes before anyone dared to say it. Then: "You said that there would be a mistake." I hadn't.`,
    reactions: { AGREE: ['a9', 'a1', 'fa2'] },
  },
  {
    on: { strategy: 's17' }, author: 'a11', daysAgo: 26,
    body: md`For pupils who are new to English the "so" is a gift: one short word and the arrow goes with it. We write **so →** on the board and leave it for the term.`,
    reactions: { TRYING: ['a9'], INSIGHT: ['a5'] },
  },
  {
    on: { strategy: 's17' }, author: 'fa', daysAgo: 21,
    body: md`Which facts are you starting from, exactly? If "corresponding angles are equal" is assumed then everything else follows. But why *that* one? It may be worth two minutes with your team before it is worth two with Year 9.`,
    replies: [{ author: 'a9', daysAgo: 19, body: md`We had the two minutes, which became twenty. We're agreed that it's what we *mean* by parallel: slide one line on to the other along the transversal. So now the slide is in lesson 1.`, reactions: { INSIGHT: ['fa', 'a6', 'a7'] } }],
  },
  {
    on: { strategy: 's18' }, author: 'a5', daysAgo: 2,
    body: md`We do three and two, as you suggest. The three build; the two are for whatever our mid-unit check showed. We keep a list of twelve things which must not be lost, and only those are ever retrieved. Random is too big a pond.`,
    reactions: { INSIGHT: ['a9', 'a6'] },
  },
  {
    on: { strategy: 's18' }, author: 'fa2', daysAgo: 2,
    body: md`I like number 4 very much, $20 \to ? \to 20$. When you have the second classes' books, could you look at one thing: who writes $\times \tfrac23$ for going back, and who writes $\times 0.5$? It'd tell you more than the lesson's speed.`,
    replies: [{ author: 'a9', daysAgo: 1, body: md`Will do. At a glance $0.5$ is still in about one book in six, in my class, and more next door.` }],
  },
  {
    on: { strategy: 's19' }, author: 'a1', daysAgo: 47,
    body: md`Above 100%: we use two bars as well, left edges lined up, and the words "as big as". I think that you decided correctly.`,
    reactions: { THANKS: ['a10'] },
  },
  {
    on: { strategy: 's19' }, author: 'a2', daysAgo: 45,
    body: md`Where the bar gives way to algebra: for us it's when pupils begin to write $x$ inside the box without being asked. We then stop drawing the box to scale, and after a week some stop drawing it. I wouldn't force the moment.`,
    reactions: { INSIGHT: ['a10', 'a5'] },
    replies: [{ author: 'a10', daysAgo: 44, body: md`"I wouldn't force the moment." Thank you. I was about to write a date into the scheme.`, reactions: { AGREE: ['a2', 'fa'] } }],
  },
  {
    on: { strategy: 's19' }, author: 'fa', daysAgo: 41,
    body: md`24 of 31 who drew, 7 of 47 who did not. Be a little careful: perhaps those who could already do it were also those who drew. It's a *promising* figure. What could you ask next time that would tell the two apart?`,
    replies: [{ author: 'a10', daysAgo: 39, body: md`Ask half of the classes to draw first? I'm a bit ashamed that I didn't think of that.` }, { author: 'fa', daysAgo: 39, body: md`Don't be: you counted. Most of us never count.`, reactions: { AGREE: ['a1', 'a4', 'a10'] } }],
  },
  {
    on: { strategy: 's20' }, author: 'a6', daysAgo: 21,
    body: md`The fairness question! "Whom would you give something to?" We tried it with Year 9 on $k = s + 5$ and two pupils changed their answer before they finished reading.`,
    reactions: { AGREE: ['a11', 'a5'] },
  },
  {
    on: { strategy: 's20' }, author: 'a8', daysAgo: 18,
    body: md`"Times as many as" is where fairness stops helping: there is no single thing to hand over. What about "☐ would fit into ☐ three times"?`,
    replies: [{ author: 'a11', daysAgo: 17, body: md`I like "fit into", and it can be drawn and acted. I'll make the cards and send you a set to try.`, reactions: { THANKS: ['a8'] } }],
  },
  {
    on: { strategy: 's21' }, author: 'x3', daysAgo: 8,
    body: md`Sorting by *kind* is what took the sting out of assessment for my team. And it's hard to be defensive about a pile. For the missing follow-up: leave one lesson empty after the sort, in the plan, in writing.`,
    reactions: { AGREE: ['a11', 'a9'], INSIGHT: ['b7'] },
    replies: [{ author: 'a11', daysAgo: 7, body: md`I read your post about "nothing here on purpose" straight after this. It's in our plan for next half-term.` }],
  },
  {
    on: { strategy: 's21' }, author: 'b1', daysAgo: 6,
    body: md`$4 + 5 = \square + 3$: we tried it with Year 9. I won't write the number here, but we spent the meeting on it.`,
    reactions: { AGREE: ['a11', 'b6'] },
  },
  {
    on: { strategy: 's21' }, author: 'a5', daysAgo: 5,
    body: md`Good luck on Tuesday with the leadership team. Take the photograph of the pile labels. It was the only thing that worked for me.`,
    replies: [{ author: 'a11', daysAgo: 2, body: md`It worked! One lesson it is, on condition that we show the re-asked four in the spring.`, reactions: { AGREE: ['a5', 'fa', 'a1', 'x3'] } }],
  },
] satisfies readonly CommentSeed[];
