import type { CommentSeed } from './types';

const md = String.raw;

export const commentsGroupC = [
  {
    on: { strategy: 's31' }, author: 'c10', daysAgo: 62,
    body: md`The question that should *not* change is what I had never thought of. I have put one into each of our three measures. How did you choose $360 \div 15$?`,
    replies: [{ author: 'c1', daysAgo: 61, body: md`It had to be at around two thirds already, so that it could go either way, and have nothing to do with the unit. I went through old papers for anything in the sixties.`, reactions: { THANKS: ['c10'], INSIGHT: ['c2', 'y4'] } }],
  },
  {
    on: { strategy: 's31' }, author: 'y4', daysAgo: 58,
    body: md`Six weeks after the end is brave. Most people measure on the last day and are pleased. Would you go for twelve?`,
    replies: [{ author: 'c1', daysAgo: 57, body: md`I would if half of the classes hadn't been reshuffled by then.` }],
    reactions: { AGREE: ['c2', 'fc'] },
  },
  {
    on: { strategy: 's31' }, author: 'c6', daysAgo: 49,
    body: md`"Let a colleague who opposed a change write the four questions for it." As a retired sceptic, I approve. Mine would've been fiendish, and I'd have felt listened to.`,
    reactions: { AGREE: ['c1', 'c9', 'c7', 'fc'] },
  },
  {
    on: { strategy: 's32' }, author: 'a9', daysAgo: 9,
    body: md`I was one of the three who spoke first. I've now taken up writing on a piece of paper. It is mostly drawings of boats, and it works.`,
    reactions: { AGREE: ['fa2', 'a1', 'a5'] },
  },
  {
    on: { strategy: 's32' }, author: 'a8', daysAgo: 8,
    body: md`Does $y=3$ have a gradient? We asked it at our meeting because of this. Twelve said "zero", one said "none", and then nobody could explain the difference to the one.`,
    replies: [
      { author: 'fa2', daysAgo: 7, body: md`"None" belongs to $x = 3$, and that may be the way in: go along 1, how far up? For $y = 3$ you can answer. For $x = 3$ you can't even go along.`, reactions: { INSIGHT: ['a8', 'a10', 'a7'] } },
    ],
  },
  {
    on: { strategy: 's32' }, author: 'a3', daysAgo: 7,
    body: md`Nine minutes in your own department. Thank you for saying that. Ours was eleven this week, and I had thought it was about thirty.`,
    reactions: { AGREE: ['fa2', 'a4', 'a2'] },
  },
  {
    on: { strategy: 's33' }, author: 'x4', daysAgo: 115,
    body: md`"Middle, plus or minus a distance." I've written it above the formula in my own notes. For cubics: every one of them has a centre of rotational symmetry at the inflection, so your table has a sequel.`,
    reactions: { INSIGHT: ['c2', 'c4', 'x2'] },
    replies: [{ author: 'c2', daysAgo: 113, body: md`$x = -\tfrac{b}{3a}$! We tried it with our further maths group on Friday. They found it by adding the three roots and dividing by three, before I had said anything.`, reactions: { INSIGHT: ['x4', 'x6'] } }],
  },
  {
    on: { strategy: 's33' }, author: 'a2', daysAgo: 54,
    body: md`We build the square with tiles and you see the symmetry on the graph. Has anyone joined the two up, so that the hole in the corner *is* the drop to the vertex? $x^2 + 6x = (x+3)^2 - 9$: nine too many, nine down.`,
    replies: [{ author: 'c2', daysAgo: 53, body: md`I hadn't seen that the 9 is the same 9. We'll put both drawings on one page. Thank you, this is what I hoped would happen when I shared it so widely.`, reactions: { AGREE: ['a2', 'a7', 'fa'] } }],
    reactions: { INSIGHT: ['a7', 'x2', 'c4'] },
  },
  {
    on: { strategy: 's33' }, author: 'b5', daysAgo: 5,
    body: md`I've pinched "slide the curve up by 1, by 4, by 5" for my first recorded planning note. It took three minutes and four seconds, so I had to do it twice.`,
    reactions: { AGREE: ['c2', 'b1'] },
  },
  {
    on: { strategy: 's34' }, author: 'c4', daysAgo: 31,
    body: md`Buying the coffee is a very good design. I tried it without any penalty and made nine suggestions in twenty minutes.`,
    reactions: { AGREE: ['c2', 'c9'] },
  },
  {
    on: { strategy: 's34' }, author: 'fc', daysAgo: 28,
    body: md`On the clash with the residential: coaching wasn't what that moment needed. Saying "these are in the same week" isn't advice, it's a fact. Does the card allow for facts?`,
    replies: [{ author: 'c2', daysAgo: 27, body: md`It does now. "Facts are free."`, reactions: { AGREE: ['fc', 'c1', 'c7', 'c10'] } }],
  },
  {
    on: { strategy: 's34' }, author: 'c9', daysAgo: 24,
    body: md`*Equation to solve, or something always true?* With Year 8 we sort cards into always, sometimes and never, and $3(x+2) = 3x+6$ is the one which starts the discussion. I'm glad to have it as a measure of "better at algebra".`,
    reactions: { TRYING: ['c2'] },
  },
  {
    on: { strategy: 's35' }, author: 'c1', daysAgo: 69,
    body: md`45% to 15%, and 18% ten weeks later. That "ten weeks later" makes it credible. Did the two misconceptions fade equally?`,
    replies: [{ author: 'c3', daysAgo: 67, body: md`No. "Longer is bigger" nearly vanished. "Longer is smaller" is the stubborn one, I suspect because it comes from fractions: more parts, so smaller parts.`, reactions: { INSIGHT: ['c1', 'c5', 'c9'] } }],
  },
  {
    on: { strategy: 's35' }, author: 'c5', daysAgo: 63,
    body: md`"0.400 is more exact." I'd leave that one in for good. In science they're right, and in maths they're not, and twelve-year-olds can handle this if we're straight with them.`,
    reactions: { AGREE: ['c3', 'c6'] },
  },
  {
    on: { strategy: 's35' }, author: 'c8', daysAgo: 51,
    body: md`Borrowed the till roll. For those who were away, the corridor is a lesson which they can walk along. It's more use than any catch-up sheet that I have made.`,
    reactions: { AGREE: ['c3', 'fc'], THANKS: ['c3'] },
  },
  {
    on: { strategy: 's36' }, author: 'x2', daysAgo: 90,
    body: md`Argue with me: if sine is a height on a circle of radius 1, then where do triangles that aren't right-angled get their ratio from? I like the definition, but I fear that we lose "ratio within the shape".`,
    replies: [
      { author: 'c4', daysAgo: 89, body: md`The radius 30 question is where the ratio comes back: height ÷ radius is the same for any circle. Ravi's table of multipliers, with *within* on the side, is what I would show you.` },
      { author: 'c10', daysAgo: 88, body: md`I can confirm: sine is just the "within" multiplier between height and radius. We drew both on one sheet, on a train.`, reactions: { INSIGHT: ['x2', 'a1', 'c4'] } },
      { author: 'x2', daysAgo: 87, body: md`Conceded, for now.`, reactions: { AGREE: ['c4', 'c6'] } },
    ],
  },
  {
    on: { strategy: 's36' }, author: 'a7', daysAgo: 47,
    body: md`I ran lesson 1 with a Year 12 class who had done well at GCSE, as an experiment. "When is the height half of the radius?" Eleven out of eighteen said $45^\circ$. So it isn't too easy for anybody.`,
    reactions: { INSIGHT: ['c4', 'x4', 'c2'] },
  },
  {
    on: { strategy: 's36' }, author: 'y1', daysAgo: 76,
    body: md`A table measured by hand, to two decimal places at best, is also the only honest way that I know to teach what the calculator does. Mine keep the paper quadrant in the back of the book until Year 11.`,
    reactions: { AGREE: ['c4', 'c7'] },
  },
  {
    on: { strategy: 's37' }, author: 'c6', daysAgo: 36,
    body: md`May I see that page from the 1930s? I have a suspicion that it's in one of my binders.`,
    replies: [{ author: 'c4', daysAgo: 35, body: md`It has a bath filling from two taps while the plug is out. Bring your binder to workshop 4.`, reactions: { AGREE: ['c6', 'c9'] } }],
  },
  {
    on: { strategy: 's37' }, author: 'c7', daysAgo: 30,
    body: md`"Whoever brings the piece may not defend it" is genius. My attempt at a reading group failed since I had chosen things that I agreed with, and everyone knew it.`,
    reactions: { AGREE: ['c4', 'c10', 'fc'] },
  },
  {
    on: { strategy: 's38' }, author: 'a1', daysAgo: 44,
    body: md`The row $88 \to 80$ next to $80 \to 88$: that's the question that we don't ask often enough. We'd write it as $\times \tfrac{11}{10}$ and $\times \tfrac{10}{11}$ first. Have you tried with fractions before decimals?`,
    replies: [{ author: 'c5', daysAgo: 43, body: md`In one class, by accident, and they were the ones who had no trouble with $\div\,0.85$. So I think you may be on to something.`, reactions: { INSIGHT: ['a1', 'x1', 'c1'] } }],
  },
  {
    on: { strategy: 's38' }, author: 'x3', daysAgo: 70,
    body: md`Thank you for "what we broke". We removed mental percentages in the same way and for the same reason, and only noticed when the science teachers complained.`,
    reactions: { AGREE: ['c5', 'y1'] },
  },
  {
    on: { strategy: 's38' }, author: 'b6', daysAgo: 6,
    body: md`Is the order of the seven rows part of it? I'm tempted to put 80 → 72 before 88 → 80, so that the "0.9" is fresh and even more tempting.`,
    replies: [{ author: 'c5', daysAgo: 5, body: md`Oh, that's cruel and I like it. Try it, and tell me how many still write 0.9 after checking.`, reactions: { TRYING: ['b6'] } }],
  },
  {
    on: { strategy: 's39' }, author: 'fc', daysAgo: 17,
    body: md`You've said in advance what would count as failing, and you are refusing to make anything of three points' difference. I hope that people read this post for that alone.`,
    reactions: { AGREE: ['c1', 'c10', 'c9'], THANKS: ['c5'] },
  },
  {
    on: { strategy: 's39' }, author: 'c8', daysAgo: 15,
    body: md`How do pupils who miss a week find their way back in? With us a connected week would be a missed week.`,
    replies: [{ author: 'c5', daysAgo: 14, body: md`The Friday sheet. Six questions on one idea: they do the first two with a partner and they're in. It is your four-part page, really.`, reactions: { INSIGHT: ['c8', 'c3'] } }],
  },
  {
    on: { strategy: 's40' }, author: 'c2', daysAgo: 86,
    body: md`Peter, I keep coming back to "a rectangle has area $x^2+5x$; what could its perimeter be?" Our Year 10s offered sides of $1$ and $x^2 + 5x$ without blinking. Then: for which $x$ is that perimeter *shorter*?`,
    reactions: { INSIGHT: ['c6', 'c9'] },
    replies: [{ author: 'c6', daysAgo: 85, body: md`You have turned a Year 9 question into a Year 11 one by asking "for which". I would once have put that on a card and filed it.`, reactions: { AGREE: ['c2'] } }],
  },
  {
    on: { strategy: 's40' }, author: 'fc', daysAgo: 83,
    body: md`For the record, I never tried to persuade you. I asked what you would keep.`,
    replies: [{ author: 'c6', daysAgo: 83, body: md`That's how it's done, then.`, reactions: { AGREE: ['fc', 'c4', 'c7', 'c9'] } }],
  },
  {
    on: { strategy: 's41' }, author: 'y4', daysAgo: 55,
    body: md`For $1 + 2 + 4 + \dots + 2^{n-1}$: a knock-out tournament. With $2^n$ players there are $2^n - 1$ losers, one in each match, and the rounds have $2^{n-1}, \dots, 4, 2, 1$ matches. There's no picture to draw, and no pupil has ever failed to believe it.`,
    reactions: { INSIGHT: ['c7', 'c1', 'c2', 'y1'], THANKS: ['c7'] },
    replies: [{ author: 'c7', daysAgo: 54, body: md`That's wonderful. *Every match has a loser* is the whole proof. Year 10 will have it on Thursday.` }],
  },
  {
    on: { strategy: 's41' }, author: 'c3', daysAgo: 48,
    body: md`"Describe the hundredth" works in Year 6 as well. We did it in one of our primaries with matchstick houses, and a ten-year-old said "ninety-nine more roofs".`,
    reactions: { AGREE: ['c7', 'y3'] },
  },
  {
    on: { strategy: 's42' }, author: 'y2', daysAgo: 24,
    body: md`Three statements and five minutes: we did it this week. Statement 2 had the biggest spread here, too. And statement 3 told us something about our own mixed classes which I had been avoiding.`,
    replies: [{ author: 'c7', daysAgo: 23, body: md`Would you write it up, even in four lines? Two schools with the same three statements would be far more use than one.`, reactions: { AGREE: ['fc', 'y1'] } }],
  },
  {
    on: { strategy: 's42' }, author: 'mc', daysAgo: 20,
    body: md`If a third and a fourth school would like to ask the same statements, I can put everybody in touch, and the hub would pay for an afternoon together to look at the totals.`,
    reactions: { THANKS: ['c7', 'y2'], TRYING: ['c2', 'c9'] },
  },
  {
    on: { strategy: 's43' }, author: 'c9', daysAgo: 50,
    body: md`For $7 - 2x = 1$ we draw the 7 as the *whole* and $2x$ as a part of it, with 1 as the other part. So it's $2x + 1 = 7$ seen from the other side, and nothing has to be removed.`,
    reactions: { INSIGHT: ['c8', 'c5', 'c2'] },
    replies: [{ author: 'c8', daysAgo: 49, body: md`And that's the beautiful version which I was looking for. One class tried it today, and a pupil said "it's just the same bar, told differently".`, reactions: { AGREE: ['c9', 'fc'] } }],
  },
  {
    on: { strategy: 's43' }, author: 'c3', daysAgo: 46,
    body: md`"No pile of missed worksheets." Our pastoral team asked for a copy of this post. It's the first time that they've asked the maths department for anything.`,
    reactions: { AGREE: ['c8'] },
  },
  {
    on: { strategy: 's44' }, author: 'y3', daysAgo: 100,
    body: md`We did this with string on the long table. There were nine red ones among five of us, and the worst was that we used scale factors in Year 7 art-and-maths week a year before teaching them.`,
    reactions: { AGREE: ['c9', 'y1'] },
  },
  {
    on: { strategy: 's44' }, author: 'fc', daysAgo: 97,
    body: md`Leaving two red threads *and writing down why* is the part that shows judgement. Which two were they?`,
    replies: [{ author: 'c9', daysAgo: 96, body: md`Scale drawings before ratio, since the maps in geography can't wait. And coordinates in four quadrants a little before negative numbers proper, because it's a good first reason to want them.`, reactions: { THANKS: ['fc'], INSIGHT: ['c3', 'y2'] } }],
  },
  {
    on: { strategy: 's45' }, author: 'c5', daysAgo: 10,
    body: md`"Heartily sick of rain" made me laugh out loud in a meeting. For Year 9, how about the public counts of bicycles past a fixed point? They have days of the week, weather and one silly outlier.`,
    reactions: { THANKS: ['c9'] },
  },
  {
    on: { strategy: 's45' }, author: 'c1', daysAgo: 9,
    body: md`Two months with the same mean. Did you find such months, or make them?`,
    replies: [{ author: 'c9', daysAgo: 8, body: md`Found them! To one decimal place, anyway. That led straight back to half-term 1 and rounding.`, reactions: { AGREE: ['c1', 'c6'] } }],
  },
  {
    on: { strategy: 's46' }, author: 'c2', daysAgo: 76,
    body: md`On the "3" in place of $x+3$: we colour the *whole* side on the drawn-apart triangle and write its length before anything else. It's not a cure, but it has moved the mistake from most to some.`,
    reactions: { TRYING: ['c10', 'c8'] },
  },
  {
    on: { strategy: 's46' }, author: 'c6', daysAgo: 70,
    body: md`"Which multiplier is kinder?" I had a whole binder on similar triangles and not one question that asked this.`,
    reactions: { AGREE: ['c10', 'c4'] },
  },
  {
    on: { strategy: 's47' }, author: 'c1', daysAgo: 6,
    body: md`You asked for rudeness. The second: "appears and is labelled" can be had by telling everyone to label diagrams. I'd look at whether the diagram is *used*: is there a number on it that wasn't in the question?`,
    reactions: { AGREE: ['c2', 'c9'] },
    replies: [{ author: 'c10', daysAgo: 5, body: md`That is rude enough, and right. Re-counted with your rule: 3 of 20, not 6. New baseline.`, reactions: { INSIGHT: ['c1', 'fc', 'c5'] } }],
  },
  {
    on: { strategy: 's47' }, author: 'fc', daysAgo: 4,
    body: md`A baseline that went down because the question became better. @{c10}, could I open workshop 4 with this table?`,
    replies: [{ author: 'c10', daysAgo: 4, body: md`Yes, crossings-out included.`, reactions: { THANKS: ['fc'] } }],
  },
] satisfies readonly CommentSeed[];
