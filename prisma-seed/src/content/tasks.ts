import type { TaskWorkSeed } from './types';

/** Work on the tasks of the first Sussex group: one task behind them, one in the middle. All words are invented. */
export const taskWorks = [
  {
    author: 'a1', task: 1, daysAgo: 23,
    parts: {
      PLAN: 'One department meeting, fifty minutes, no agenda but this. Everybody brings one moment from a lesson this term that they would like every pupil to have.',
      REFLECTION: 'Nine moments came, and seven of them were pupils explaining something to somebody else. That went straight into the draft.\n\n**The sentence that caused the best argument:** “Every pupil can explain why.” Two of us asked whether that includes pupils who cannot yet do it. We kept the sentence and added *given time*.',
    },
  },
  {
    author: 'a2', task: 1, daysAgo: 22,
    parts: {
      REFLECTION: 'We are four, so we wrote it in one room in one hour, on one sheet. What surprised me: nobody mentioned examinations until the last ten minutes.\n\nOur best argument was about the word **fluent**. For two of us it means quick, for two it means free to think about something else. We now say what we mean: *fluent enough to think about something else*.',
    },
  },
  {
    author: 'a3', task: 1, daysAgo: 25,
    parts: {
      PLAN: 'Seventeen people cannot write one text. Four tables, one question each, ten minutes, then a walk round.',
      REFLECTION: 'The tables agreed more than I feared. The draft is 143 words. The argument was about setting, of course, although the word is not in the text: “Every pupil meets the same big ideas” was read as a promise about groups. It may be one. We have put it on the agenda for spring.',
    },
  },
  {
    author: 'a5', task: 1, daysAgo: 21,
    parts: {
      REFLECTION: 'I asked pupils before I asked colleagues: six from each year, *when do you understand something in maths?* Most said “when we talk about it and then do it again on our own”. Reading that aloud changed the meeting. Our draft begins with it.',
    },
  },
  {
    author: 'a6', task: 1, daysAgo: 20.5,
    parts: {
      REFLECTION: 'We got stuck between *enjoy* and *take pride in*. After a week I asked everybody to write down what they would see in a lesson for each. For “enjoy” we had a page of nothing much; for “take pride in” we had crossings-out, second attempts and neat diagrams. We kept pride.',
    },
  },
  {
    author: 'a7', task: 1, daysAgo: 17,
    parts: {
      REFLECTION: 'Late, because our first draft was mine and everybody was polite about it. I threw it away and asked for one sentence each. The second draft is worse written and much better owned.',
    },
  },
  {
    author: 'a8', task: 1, daysAgo: 24,
    parts: {
      PLAN: 'A lesson study group already meets on Tuesdays. We use it: watch ten minutes of one lesson together, then write what we want more of.',
      REFLECTION: 'Watching first made the words concrete. “Pupils compare methods” is in our vision because we saw two pupils do it, and saw how rare it was. The disputed sentence is “Mistakes are where we start”: a colleague said it makes a good poster and a poor lesson. We are still discussing.',
    },
  },
  {
    author: 'a3', task: 2, daysAgo: 3,
    parts: {
      PLAN: 'Year 9 **expanding and factorising**, six lessons, three teachers, four classes.\n\nWhat it builds on: area of rectangles (Year 7), the distributive law with numbers, collecting like terms. What builds on it: completing the square, quadratic graphs, algebraic proof.\n\nWe agree one representation and keep it: the area model, with tiles first. Every lesson returns to $a(b + c) = ab + ac$ as an area before it is a rule.',
      EVIDENCE: 'Twenty-six answers to the same exit question in week one and week three: *Show in two ways why* $(x + 3)(x + 2) = x^2 + 5x + 6$.\n\n- Week one: 9 drew an area, 4 of them with four parts; 11 wrote only $x^2 + 6$.\n- Week three: 22 drew four parts, 19 of them said where the $5x$ comes from.\n\nSecond piece: a transcript of three minutes at one table. One pupil says “the middle is two rectangles and they are both $x$ by something”, and another finishes the sentence.',
      REFLECTION: 'The representation did the work, but only where all of us used it the same way. In the class where tiles came out for one lesson and went back into the cupboard, the exit answers hardly moved.\n\n**One thing I would change:** I planned what builds *on* the unit too late. If I began again, the first meeting would be about Year 11 and completing the square, $x^2 + 6x = (x + 3)^2 - 9$, and then we would choose the representation that still works there.',
    },
  },
  {
    author: 'a8', task: 2, daysAgo: 2,
    parts: {
      PLAN: 'Year 8 **dividing by fractions**, with two colleagues, one of them new to the unit. We list what it builds on and find that measuring with fractional units is not taught anywhere in our Year 7. So lesson one is that.',
      EVIDENCE: 'We kept four pieces of paper from each class, without names: *How many* $\\frac{3}{4}$ *fit into* $4\\frac{1}{2}$*?* Before: drawings that stop at four wholes, or “turn it over and times”, with three different fractions turned over. After: number lines with six jumps, and in two classes a sentence such as “six, because each jump is three quarters”.',
      REFLECTION: 'Measuring first means that $4\\frac{1}{2} \\div \\frac{3}{4} = 6$ can be *seen* before it is calculated. The rule came in lesson five and nobody asked why, which made us suspicious; so we asked, and about half could say.\n\nI would give lesson five two lessons, and I would ask a colleague who dislikes fractions to teach the first one with me watching.',
    },
  },
  {
    author: 'a2', task: 2, daysAgo: 4,
    parts: {
      PLAN: 'Year 7 **solving equations**, the four of us, on Wednesdays. Bar models before any balance. We want to know whether a bar drawn in lesson one is still drawn, without being asked, in lesson eight.',
      EVIDENCE: 'Lesson four: 31 of 52 drew a bar for $3x + 4 = 19$ when nothing was said about drawing. Photographs of the boards are in our shared folder; I will bring prints.',
    },
  },
  {
    author: 'a6', task: 2, daysAgo: 1,
    parts: {
      PLAN: 'Year 10 **surds**, with two colleagues. The exercises are written by varying one thing at a time, from $\\sqrt{12} = 2\\sqrt{3}$ on; each of us writes one set and the others take it apart. Teaching begins on Monday.',
    },
  },
  {
    author: 'a1', task: 2, daysAgo: 2, draft: true,
    parts: {
      PLAN: 'Year 8 ratio tables, with Ffion and two others. Builds on: multiplication as scaling, equivalent fractions. What builds on it – ask Joe about gradients?',
    },
  },
  {
    author: 'a5', task: 2, daysAgo: 5, draft: true,
    parts: {
      PLAN: 'Directed number again? Or sequences. Decide at Thursday’s meeting.',
    },
  },
] satisfies readonly TaskWorkSeed[];

/** What colleagues said about them. */
export const taskComments = [
  { author: 'a8', about: { author: 'a3', task: 2 }, daysAgo: 2, body: 'The cupboard is the best sentence of the four pages. How did you find out that the tiles had gone back: did you ask, or did you see?' },
  { author: 'a3', about: { author: 'a8', task: 2 }, daysAgo: 1, body: 'We have the same hole in Year 7. May I take your first lesson to my team as it is?' },
  { author: 'fa', about: { author: 'a8', task: 2 }, daysAgo: 1, body: 'Please bring the “before” papers to workshop 3, if you still have them. I would like to begin with those.' },
] as const;

/** Tasks of the group whose participants are paired. */
export const pairedTasks = [1, 2] as const;
