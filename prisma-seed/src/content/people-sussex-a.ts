import type { PersonSeed } from './types';

export const sussexGroupA = [
  {
    key: 'a1', name: 'Miriam Okafor-Lane', email: 'miriam.okafor-lane@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 114590, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Four years of rebuilding Key Stage 3 around ratio, with all the wrong turns written down. Happy to share our double number line booklets.',
    seeks: 'How other people protect shared planning time once the mock marking season arrives.',
  },
  {
    key: 'a2', name: 'Tom Ashdown', email: 'tom.ashdown@tessellate.example',
    jobTitle: 'Subject Leader for Mathematics', schoolUrn: 114598, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'A small department that plans together every Wednesday. I can talk about algebra tiles from first lesson to completing the square.',
    seeks: 'Ways to lead colleagues who have taught far longer than I have.',
  },
  {
    key: 'a3', name: 'Harpreet Sandhu', email: 'harpreet.sandhu@tessellate.example',
    jobTitle: 'Director of Mathematics', schoolUrn: 137263, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Running a team of seventeen, including how we pair non-specialists with specialists unit by unit.',
    seeks: 'A scheme of work that is detailed enough to be useful and short enough to be read.',
  },
  {
    key: 'a4', name: 'Bethan Pryce', email: 'bethan.pryce@tessellate.example',
    jobTitle: 'Head of Maths', schoolUrn: 138473, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Probability with frequency trees and sample spaces, and an honest account of moving from six sets to three broad bands.',
    seeks: 'Convincing answers for parents about mixed attainment, and good tasks with depth.',
  },
  {
    key: 'a5', name: 'Daniel Osei', email: 'daniel.osei@tessellate.example',
    jobTitle: 'Head of Maths Faculty', schoolUrn: 114581, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Directed number and early algebra, and low-cost ways to get pupils talking in full sentences.',
    seeks: 'Examples of action plans that are about teaching and not only about intervention.',
  },
  {
    key: 'a6', name: 'Katarzyna Wilk', email: 'katarzyna.wilk@tessellate.example',
    jobTitle: 'Curriculum Leader: Mathematics', schoolUrn: 126087, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Variation in exercises: I write a lot of them and enjoy taking other people’s apart.',
    seeks: 'How to hand over planning to the team without the quality drifting.',
  },
  {
    key: 'a7', name: 'Joe Marchetti', email: 'joe.marchetti@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 135962, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'A level transition, functions and graphs, and a bank of hinge questions we have argued about for three years.',
    seeks: 'Stronger links between Year 9 and Year 12, so that we stop re-teaching gradients.',
  },
  {
    key: 'a8', name: 'Saira Qureshi', email: 'saira.qureshi@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 126064, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Lesson study that fits inside a normal timetable, and what we gave up to make room for it.',
    seeks: 'Fraction division taught for understanding to a whole year group by a whole team.',
  },
  {
    key: 'a9', name: 'Gareth Penhallow', email: 'gareth.penhallow@tessellate.example',
    jobTitle: 'Subject Leader for Maths', schoolUrn: 114584, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Geometry reasoning without a list of “because” codes, and a rural department’s approach to cover.',
    seeks: 'Anyone who has made retrieval starters coherent rather than random.',
  },
  {
    key: 'a10', name: 'Lucy Fairbrother', email: 'lucy.fairbrother@tessellate.example',
    jobTitle: 'Head of Maths', schoolUrn: 144661, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Bar models from Year 7 to Foundation GCSE, with our agreed drawing conventions.',
    seeks: 'I am in my first year in post, so nearly everything, but mostly how to run a good meeting.',
  },
  {
    key: 'a11', name: 'Yusuf Demir', email: 'yusuf.demir@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 138620, role: 'participant', hub: 'sussex', workGroup: 'A',
    offers: 'Teaching maths to pupils new to English: sentence frames, and choosing contexts that do not get in the way.',
    seeks: 'Assessment that tells us something in November rather than in July.',
  },
] satisfies readonly PersonSeed[];
