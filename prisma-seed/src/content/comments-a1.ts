import type { CommentSeed } from './types';

const md = String.raw;

export const commentsGroupAFirst = [
  {
    on: { strategy: 's1' }, author: 'x1', daysAgo: 44,
    body: md`"Both zeros marked" is the detail that people will skip, and it is the one that matters. Without it pupils draw two unrelated rulers and add. Did you allow a line to begin anywhere other than zero later on?`,
    reactions: { AGREE: ['a2', 'a10', 'c10'], INSIGHT: ['b2'] },
    replies: [
      { author: 'a1', daysAgo: 43, body: md`Never, and I think we'd lose it if we did. When we came to temperature conversions the zeros don't match, and that was a good moment: *this is not a double number line, so what is it?* @{a7} would say "the start of $y = mx + c$".`, reactions: { INSIGHT: ['a7', 'x1', 'c1'] } },
      { author: 'a7', daysAgo: 42, body: md`He would. And he'd like that question in every Year 8 classroom.` },
    ],
  },
  {
    on: { strategy: 's1' }, author: 'c5', daysAgo: 40,
    body: md`We do percentages on this line all year and I can tell you where it gets cluttered: three quantities. Old, new *and* percentage makes three lines, and then pupils choose the wrong pair. We stay at two.`,
    reactions: { THANKS: ['a1'], AGREE: ['c10', 'x3'] },
    replies: [{ author: 'a1', daysAgo: 39, body: md`That is very good to know before spring. Two it is.` }],
  },
  {
    on: { strategy: 's1' }, author: 'y1', daysAgo: 31,
    body: md`May I ask about the comparison with last year? Going from a third to two thirds on the "difference" question is large. Was it practised in that form during the unit?`,
    reactions: { QUESTION: ['c1'] },
    replies: [
      { author: 'a1', daysAgo: 30, body: md`Fair. A question with a difference came up twice in the unit, with different numbers and never as a "type". Last year it came up once. So some of the rise is bound to be that.`, reactions: { THANKS: ['y1', 'c1'] } },
      { author: 'y1', daysAgo: 30, body: md`Thank you for an honest answer. Still a good unit.` },
    ],
  },
  {
    on: { strategy: 's1' }, author: 'a10', daysAgo: 26,
    body: md`Tried your five "4 pens cost £3" questions today, word for word. At question 3 the room split into "times two and a half" and "add half as much again". I let them fight it out. Best lesson that I've had this half-term.`,
    reactions: { AGREE: ['a1'], TRYING: ['a5', 'a11', 'b9'] },
  },
  {
    on: { strategy: 's2' }, author: 'fa', daysAgo: 23,
    body: md`The second sheet, "Teachers should…", interests me most. It will be tempting to lose it. Could you bring the nineteen lines to workshop 3 just as they are?`,
    reactions: { AGREE: ['a4', 'fa2'] },
    replies: [{ author: 'a1', daysAgo: 22, body: md`I'll bring them. Two are about the photocopier.`, reactions: { AGREE: ['a2', 'a5', 'a9'] } }],
  },
  {
    on: { strategy: 's2' }, author: 'a4', daysAgo: 21,
    body: md`"Keep up together" was in our draft as well, and we had the same two readings of it. I have stolen your new sentence, with a question mark after it for the time being.`,
    reactions: { INSIGHT: ['a1'] },
  },
  {
    on: { strategy: 's2' }, author: 'a10', daysAgo: 20,
    body: md`How did you decide not to bring the draft? I wrote one, brought it, and everyone changed three commas. I think I need to run the meeting again.`,
    replies: [
      { author: 'a1', daysAgo: 20, body: md`Honestly, cowardice: I re-read it at lunch and it sounded like a prospectus. You needn't run it again. Give them the four pieces of work next time and see what happens to your commas.`, reactions: { THANKS: ['a10'], AGREE: ['fa'] } },
    ],
  },
  {
    on: { strategy: 's3' }, author: 'b8', daysAgo: 10,
    body: md`This is exactly what I wrote in my profile that I was looking for. What did your line manager say when the notices left the meeting?`,
    replies: [
      { author: 'a1', daysAgo: 9, body: md`She asked how I'd know that people had read them. I said that I didn't know they had listened before. After a month she adopted it for her own meetings.`, reactions: { AGREE: ['b8', 'a3', 'x5'] } },
    ],
    reactions: { AGREE: ['b4'] },
  },
  {
    on: { strategy: 's3' }, author: 'x1', daysAgo: 9,
    body: md`Please do the looking back, even if it's only ten minutes. It was the looking *back* that turned our unit pages from nice documents into something that people own. We put it in the calendar for the very day after the unit ends, or else it doesn't take place.`,
    reactions: { AGREE: ['x5', 'a3'], THANKS: ['a1'] },
  },
  {
    on: { strategy: 's3' }, author: 'a6', daysAgo: 8,
    body: md`For $\tfrac34 \div \tfrac23$ my team drew the bar in twelfths, except for one person who drew a rectangle 3 by 4 and shaded 9 of 12, then 8. Same thing, but the array made "nine measured in eights" pop out. Would you like the photograph?`,
    reactions: { INSIGHT: ['a8'], THANKS: ['a1'] },
    replies: [{ author: 'a8', daysAgo: 7, body: md`I would, please! Our bars in twelfths look like a barcode.`, reactions: { AGREE: ['a6'] } }],
  },
  {
    on: { strategy: 's4' }, author: 'x2', daysAgo: 50,
    body: md`For negatives: don't build $(x-3)^2$ at all. Start with the $x$ by $x$ square and *cut off* a strip of width 3 from two sides. The corner has been cut twice, so put it back: $x^2 - 3x - 3x + 9$. You need paper and scissors rather than tiles, but the story is true.`,
    reactions: { INSIGHT: ['a2', 'a6', 'fa2'], TRYING: ['b7'] },
    replies: [
      { author: 'a2', daysAgo: 49, body: md`Cutting twice and putting it back: that is *exactly* the sentence that I was missing. I shall try it on Wednesday's meeting first.` },
      { author: 'a2', daysAgo: 35, body: md`Reporting back. The department loved it. Year 10 found the corner harder than I'd hoped, until someone shaded what had been removed twice. Keeping it.`, reactions: { THANKS: ['x2', 'b7'] } },
    ],
  },
  {
    on: { strategy: 's4' }, author: 'b7', daysAgo: 6,
    body: md`I have only just joined and this is the first post that I've read from top to bottom. The column "what is missing" is what I'll use. Could it be extended to $x^2 + 6x - 5$, so that "missing" is more than the square?`,
    replies: [{ author: 'a2', daysAgo: 5, body: md`Yes, and I'd put it straight after $+10$. "Fourteen too few" caused some debate here: $(x+3)^2 - 14$.` }],
    reactions: { AGREE: ['b1'] },
  },
  {
    on: { strategy: 's5' }, author: 'a5', daysAgo: 18,
    body: md`"I asked each of them to pick one lesson that they would be sorry to lose." I'm doing this on Monday. It is a compliment and a request at the same time.`,
    reactions: { AGREE: ['a1', 'fa', 'a9'], TRYING: ['a10'] },
  },
  {
    on: { strategy: 's5' }, author: 'fa', daysAgo: 17,
    body: md`On the colleague who enjoys the talk and teaches as before: what would you see in a lesson if the discussion *had* made a difference? Perhaps it has, and it's smaller than what you are looking for.`,
    replies: [
      { author: 'a2', daysAgo: 16, body: md`I had to go and look. He now waits. He used not to wait. So yes: smaller, and there. Thank you.`, reactions: { INSIGHT: ['fa', 'a3', 'a4'] } },
    ],
  },
  {
    on: { strategy: 's5' }, author: 'a8', daysAgo: 14,
    body: md`$\tfrac{2.5}{5}$ is such a good answer to argue about. When we showed it to our team half of us said "wrong, write it properly", and that tells you something about what we think a fraction is.`,
    reactions: { AGREE: ['a2', 'a6'] },
  },
  {
    on: { strategy: 's6' }, author: 'a10', daysAgo: 29,
    body: md`Did pairing go down well with the specialists? I can imagine one or two of mine hearing it as extra work.`,
    replies: [{ author: 'a3', daysAgo: 28, body: md`It *was* extra work, so we paid for it with a duty. And I asked them what they got from it after four weeks: nearly all named a question that their partner had asked and that they could not answer at once.`, reactions: { THANKS: ['a10'], INSIGHT: ['a1'] } }],
  },
  {
    on: { strategy: 's6' }, author: 'fa2', daysAgo: 25,
    body: md`I used your brackets question with Year 7 and with my own team. With $6 + 12 \div 3 - 1$ there was an argument on whether two different placements that give the same value count twice. Nice side effect.`,
    reactions: { AGREE: ['a3'] },
  },
  {
    on: { strategy: 's6' }, author: 'a5', daysAgo: 24,
    body: md`"It was lying to them about division and multiplication." I am having this put on a mug.`,
    reactions: { AGREE: ['a3', 'a9', 'a11', 'a7'] },
  },
  {
    on: { strategy: 's7' }, author: 'x5', daysAgo: 7,
    body: md`From 140 to 36! We took three years. I'll gladly be your cold reader: send me three pages, and I will tell you what I could not have taught from them. In return I'd like the same for our bearings page.`,
    reactions: { THANKS: ['a3'] },
    replies: [
      { author: 'a3', daysAgo: 6, body: md`Done, they're on their way. Please be as blunt as your red pen allows.` },
      { author: 'x5', daysAgo: 4, body: md`Read them. Two would do me very well. In the third (percentages) I couldn't tell *why* the diagram changes half-way, and I'd have used the first one for everything.`, reactions: { THANKS: ['a3'], INSIGHT: ['a1', 'b4'] } },
    ],
  },
  {
    on: { strategy: 's7' }, author: 'b4', daysAgo: 5,
    body: md`Tried your fourth question in our workroom. First we said "negative", then someone said "zero?" (no: it would have to be $y = 7$, which is fine!) and then someone asked about the vertical line. Ten minutes, at lunch, voluntarily.`,
    reactions: { AGREE: ['a3', 'b1'] },
  },
  {
    on: { strategy: 's7' }, author: 'a1', daysAgo: 5,
    body: md`The hard part for me would be leaving things out which a *new* teacher needs. Do your early career teachers cope with one page, or do they go looking for the old file?`,
    replies: [{ author: 'a3', daysAgo: 4, body: md`They cope since their partner is next to them. On its own I don't think that the page would be enough. So perhaps it is 36 pages *and* a person.`, reactions: { INSIGHT: ['a1', 'b8', 'fb'] } }],
  },
  {
    on: { strategy: 's8' }, author: 'x6', daysAgo: 35,
    body: md`Changing one number and asking for a prediction is the part I'd keep if I could keep only one. We did it in the opposite order (4% first) and there was no surprise at all. Order matters.`,
    reactions: { INSIGHT: ['a4', 'b2'], AGREE: ['c9'] },
  },
  {
    on: { strategy: 's8' }, author: 'c9', daysAgo: 30,
    body: md`We put the two-way table first and got the opposite profile: good on independence, shaky on three-stage problems, where a table can't go. Maybe the unit needs both from the very start?`,
    replies: [
      { author: 'a4', daysAgo: 29, body: md`I've come round to that. Same 1000 dogs, one table and one tree, on the same page, in lesson 1. I'll try it with the parallel band and report.`, reactions: { THANKS: ['c9'], TRYING: ['b2'] } },
      { author: 'c9', daysAgo: 28, body: md`If you do, ask which of the two shows $P(\text{chip} \mid \text{beep})$ "without turning your head". It's a silly phrase and it works.` },
    ],
  },
  {
    on: { strategy: 's8' }, author: 'b2', daysAgo: 5,
    body: md`Our Core Maths group did this today with hearing-test figures. One asked whether "90% accurate" in an advertisement means the first number or the last. I said that this question was the point of the course.`,
    reactions: { AGREE: ['a4', 'x6', 'y1'] },
  },
  {
    on: { strategy: 's9' }, author: 'a8', daysAgo: 15,
    body: md`Thank you for "unchanged" being in there. For parents, what worked for us was not a sentence but two questions on one sheet, core and deeper, and "which would you like your child to be able to do?" They always say both.`,
    reactions: { INSIGHT: ['a4', 'a1', 'a10'] },
    replies: [{ author: 'a4', daysAgo: 14, body: md`*They always say both* is the better sentence that I was asking for.`, reactions: { AGREE: ['a8', 'fa'] } }],
  },
  {
    on: { strategy: 's9' }, author: 'fa', daysAgo: 13,
    body: md`"Not the half that I would have guessed" deserves to be looked into. Who were they, roughly speaking: quick workers, careful ones, talkers? And does the same half come back each week?`,
    replies: [{ author: 'a4', daysAgo: 12, body: md`I had to keep a tally to answer. Not the same half: around a third attempt it nearly always, another third depends on the topic (geometry yes, number no). So I believe the tasks are at fault as much as anyone's confidence.`, reactions: { INSIGHT: ['fa', 'a6'] } }],
  },
  {
    on: { strategy: 's9' }, author: 'a7', daysAgo: 10,
    body: md`The "where can the third vertex be?" question is a locus, two parallel lines, and it's really $\tfrac12 \times 6 \times |y| = 12$. We'd use it again in Year 10 with the equation and in Year 12 with the modulus. One question, five years.`,
    reactions: { INSIGHT: ['a4', 'a3'] },
  },
  {
    on: { strategy: 's10' }, author: 'a6', daysAgo: 41,
    body: md`A small change to your columns: put the easy ones *around* the hard ones. $1-(-2)$, $0-(-2)$, $-1-(-2)$ with the last answered first from "something take away itself", and then go upwards. Some of mine found it easier to climb from $-2-(-2)=0$.`,
    reactions: { INSIGHT: ['a5', 'a2'] },
    replies: [{ author: 'a5', daysAgo: 40, body: md`Start from the one that needs no rule. That's a very you idea, and it's right.` }],
  },
  {
    on: { strategy: 's10' }, author: 'a11', daysAgo: 38,
    body: md`Banning "minus" as a noun helps our new-to-English pupils enormously, since in several languages the two words are quite different. But the calculators, the weather and half of the staff say minus. Did you get everyone to do it?`,
    replies: [{ author: 'a5', daysAgo: 37, body: md`Six out of seven. The seventh says "minus" and then corrects himself with great theatre, which may be more effective.`, reactions: { AGREE: ['a11', 'a9'] } }],
  },
  {
    on: { strategy: 's10' }, author: 'fa2', daysAgo: 33,
    body: md`The confusion that you mention between counters and number line: I'd love to see what pupils wrote. Is $-3 - 5 = -2$ perhaps "the difference between 3 and 5, with the first sign"?`,
    replies: [{ author: 'a5', daysAgo: 31, body: md`Asked a few. Yes! "It's two, and it's negative because it starts with negative." So not direction after all. Thank you, that changes what I do next.`, reactions: { INSIGHT: ['fa2', 'a2', 'a6'] } }],
  },
] satisfies readonly CommentSeed[];
