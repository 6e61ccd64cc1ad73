import type { ApplicantRole, Involvement } from '@tessellate/recruiting-contract';

export interface ApplicantSeed {
  key: string;
  name: string;
  schoolUrn: number;
  role: ApplicantRole;
  roleText?: string;
  involvement: Involvement;
  hopes: string;
  accessNeeds?: string;
  headteacher: string;
  daysAgo: number;
  /** Days ago that the headteacher confirmed the full year; left out while the answer is awaited. */
  committedDaysAgo?: number;
  /** What the hub noted for itself. */
  notes?: readonly string[];
}

/** This year's spring group of the Sussex hub, which recruits: twelve places, and more people than that. */
export const RECRUITING_GROUP = {
  key: 'spring',
  title: 'Secondary Subject Leadership (spring)',
  capacity: 12,
  offerDays: 5,
  recruitingForDays: 24,
} as const;

/** In the order in which they registered. Invented people at schools of the region. */
export const applicants: readonly ApplicantSeed[] = [
  {
    key: 'r1', name: 'Adaeze Okonkwo', schoolUrn: 114579, role: 'HEAD_OF_DEPARTMENT', involvement: 'SOME',
    hopes: 'A scheme of work that my seven colleagues recognise as theirs, and a calmer way of leading meetings.',
    headteacher: 'Piers Langdale', daysAgo: 41, committedDaysAgo: 38,
  },
  {
    key: 'r2', name: 'Martin Shoebridge', schoolUrn: 114592, role: 'SUBJECT_LEADER', involvement: 'NEW',
    hopes: 'To hear how others bring proof into Key Stage 3 without losing the room.',
    headteacher: 'Gwendolen Fry', daysAgo: 40, committedDaysAgo: 33,
  },
  {
    key: 'r3', name: 'Leila Haddad', schoolUrn: 114606, role: 'HEAD_OF_DEPARTMENT', involvement: 'REGULAR',
    hopes: 'Our action plan has forty lines. I would like to leave with five that matter.',
    accessNeeds: 'I use a wheelchair; step-free access and a space to park nearby, please.',
    headteacher: 'Anthony Marlowe', daysAgo: 39, committedDaysAgo: 37,
    notes: ['Rang about parking: the Lewes venue has two accessible bays, both reserved for her days.'],
  },
  {
    key: 'r4', name: 'Connor Brightling', schoolUrn: 114608, role: 'HEAD_OF_DEPARTMENT', involvement: 'NEW',
    hopes: 'I took over in September with two vacancies. Company, mostly, and a plan.',
    headteacher: 'Sunita Rao', daysAgo: 38, committedDaysAgo: 30,
  },
  {
    key: 'r5', name: 'Ewa Zielińska', schoolUrn: 126085, role: 'HEAD_OF_DEPARTMENT', involvement: 'SOME',
    hopes: 'Variation that goes beyond the worksheet: I want us to plan questions together.',
    headteacher: 'Roderick Hale', daysAgo: 36, committedDaysAgo: 35,
  },
  {
    key: 'r6', name: 'Jonathan Pratley', schoolUrn: 126088, role: 'SUBJECT_LEADER', involvement: 'NEW',
    hopes: 'How to observe lessons so that people look forward to it.',
    headteacher: 'Marian Osgood', daysAgo: 35, committedDaysAgo: 29,
  },
  {
    key: 'r7', name: 'Sadia Rahman', schoolUrn: 134042, role: 'HEAD_OF_DEPARTMENT', involvement: 'REGULAR',
    hopes: 'A shared vision that fits on one page and that Year 7 could read.',
    headteacher: 'Clive Hathersage', daysAgo: 33, committedDaysAgo: 32,
  },
  {
    key: 'r8', name: 'Bethan Prosser', schoolUrn: 148753, role: 'HEAD_OF_DEPARTMENT', involvement: 'NEW',
    hopes: 'Fluency without the weekly times-table test that everybody dreads, me included.',
    headteacher: 'Dominic Ashe', daysAgo: 31, committedDaysAgo: 25,
  },
  {
    key: 'r9', name: 'Tunde Bakare', schoolUrn: 114580, role: 'HEAD_OF_DEPARTMENT', involvement: 'SOME',
    hopes: 'We have three mixed-attainment years now; I would like to see how others assess there.',
    headteacher: 'Hilary Trent', daysAgo: 30, committedDaysAgo: 22,
  },
  {
    key: 'r10', name: 'Francesca Bellini', schoolUrn: 114581, role: 'OTHER', roleText: 'Assistant headteacher who leads maths',
    involvement: 'SOME', hopes: 'To be a better line manager to the people who do the work.',
    headteacher: 'Kenneth Boyd', daysAgo: 28, committedDaysAgo: 27,
  },
  {
    key: 'r11', name: 'Dewi Llewellyn', schoolUrn: 140713, role: 'SUBJECT_LEADER', involvement: 'NEW',
    hopes: 'Ratio is where our pupils stop. I want a route through it from Year 7 to Year 11.',
    headteacher: 'Patricia Lomax', daysAgo: 27, committedDaysAgo: 20,
  },
  {
    key: 'r12', name: 'Olivia Marchbanks', schoolUrn: 140472, role: 'HEAD_OF_DEPARTMENT', involvement: 'REGULAR',
    hopes: 'Time, honestly. Four days in which nobody knocks on the door.',
    headteacher: 'Stephen Quill', daysAgo: 26, committedDaysAgo: 24,
    notes: ['Leaves for Hampshire at Easter, she thinks. Has asked to keep the place until it is certain.'],
  },
  {
    key: 'r13', name: 'Rohan Chatterjee', schoolUrn: 126066, role: 'HEAD_OF_DEPARTMENT', involvement: 'SOME',
    hopes: 'To see a department meeting that is about mathematics from the first minute to the last.',
    headteacher: 'Miranda Sole', daysAgo: 24, committedDaysAgo: 21,
  },
  {
    key: 'r14', name: 'Isobel Tranter', schoolUrn: 126080, role: 'HEAD_OF_DEPARTMENT', involvement: 'NEW',
    hopes: 'Our coastal school loses people after two years. What makes a department one that people stay in?',
    headteacher: 'Graham Petworth', daysAgo: 22, committedDaysAgo: 15,
  },
  {
    key: 'r15', name: 'Yasmin Farooqi', schoolUrn: 138473, role: 'SUBJECT_LEADER', involvement: 'REGULAR',
    hopes: 'Representations at Key Stage 4: bar models seem to end when the exam course begins.',
    accessNeeds: 'A quiet place to pray at midday.',
    headteacher: 'Lawrence Penn', daysAgo: 20, committedDaysAgo: 19,
  },
  {
    key: 'r16', name: 'Callum Strachan', schoolUrn: 144661, role: 'HEAD_OF_DEPARTMENT', involvement: 'NEW',
    hopes: 'A coherent Year 9. It is where everything we did not finish ends up.',
    headteacher: 'Bridget Sayer', daysAgo: 18,
    notes: ['Happy to travel to Horsham or Lewes, not to Chichester.'],
  },
  {
    key: 'r17', name: 'Noor Siddiqui', schoolUrn: 137263, role: 'HEAD_OF_DEPARTMENT', involvement: 'SOME',
    hopes: 'To turn what two of us do well into what eleven of us do.',
    headteacher: 'Edmund Farr', daysAgo: 9, committedDaysAgo: 4,
  },
  {
    key: 'r18', name: 'Harriet Blunden', schoolUrn: 126087, role: 'SUBJECT_LEADER', involvement: 'NEW',
    hopes: 'Problem solving that is not saved for Fridays.',
    headteacher: 'Vikram Seth-Jones', daysAgo: 6,
    notes: ['Wrote to the headteacher’s office on Monday: the commitment is with the governors until next week.'],
  },
  {
    key: 'r19', name: 'Piotr Wachowski', schoolUrn: 138620, role: 'HEAD_OF_DEPARTMENT', involvement: 'NEW',
    hopes: 'Statistics that pupils argue about.',
    headteacher: 'Josephine Carr', daysAgo: 3,
  },
  {
    key: 'r20', name: 'Amara Nwosu', schoolUrn: 137263, role: 'HEAD_OF_DEPARTMENT', involvement: 'REGULAR',
    hopes: 'I did the course for primary leads years ago and still use it. Now I have a secondary department.',
    headteacher: 'Duncan Weald', daysAgo: 1, committedDaysAgo: 0,
  },
  {
    key: 'r21', name: 'Giles Peverell', schoolUrn: 114598, role: 'OTHER', roleText: 'Teacher of maths, leads Year 8',
    involvement: 'NEW', hopes: 'I would like to be a head of department one day and to learn what it takes.',
    headteacher: 'Ruth Arden', daysAgo: 29,
  },
  {
    key: 'r22', name: 'Siobhan Maddox', schoolUrn: 126064, role: 'HEAD_OF_DEPARTMENT', involvement: 'SOME',
    hopes: 'Two schools have become one, and so have their two schemes of work. I want the third one to be better than both.',
    headteacher: 'Leonard Ashby', daysAgo: 19, committedDaysAgo: 16,
  },
  {
    key: 'r23', name: 'Kofi Annan-Reed', schoolUrn: 126081, role: 'SUBJECT_LEADER', involvement: 'NEW',
    hopes: 'Everybody in my department teaches outside their subject. What do I ask of them, and what not?',
    headteacher: 'Beatrice Lund', daysAgo: 19, committedDaysAgo: 12,
  },
  {
    key: 'r24', name: 'Ottilie Vance', schoolUrn: 137263, role: 'SUBJECT_LEADER', involvement: 'SOME',
    hopes: 'Two of my colleagues are in their first year. I want to be of more use to them than the scheme of work is.',
    headteacher: 'Edmund Farr', daysAgo: 8, committedDaysAgo: 5,
  },
  {
    key: 'r25', name: 'Gwilym Parry', schoolUrn: 138620, role: 'HEAD_OF_DEPARTMENT', involvement: 'NEW',
    hopes: 'To stop rewriting the Year 8 assessments every summer.',
    headteacher: 'Josephine Carr', daysAgo: 7, committedDaysAgo: 2,
  },
];

/**
 * In their turn: approved (twelve get a place, the next wait, one of them without the headteacher’s answer), declined, and
 * places that ended in each way: given back by the applicant, withdrawn by the school, and removed by the hub. Of those who
 * were offered the freed places one declined and one did not answer in time.
 */
export const approved = [...applicants.slice(0, 16).map(({ key }) => key), 'r22', 'r23'];
export const declined = [
  {
    key: 'r21',
    reason:
      'The group is for people who already lead a department. Our course for future leaders opens in April, and we will write to you.',
  },
] as const;
export const approvedWithout = 'Ms Sayer has said yes on the telephone; the form follows after her holiday.';
export const withdrawn = ['r2'] as const;
export const ended = [
  { key: 'r9', decision: 'WITHDRAW', reason: 'Ms Trent rang: the school cannot release you on the dates of this group.' },
  {
    key: 'r12',
    decision: 'REMOVE',
    reason: 'You have moved to a school outside our area. Hampshire’s hub has a place for you from Easter.',
  },
] as const;
export const offerDeclined = ['r13'] as const;
export const offerLapsed = ['r14'] as const;

/** Put on the waitlist just now: nobody has been told yet, so it can be taken back. */
export const waitlistedJustNow = ['r24', 'r25'] as const;

/** Who asked to be told when a hub recruits that does not now; the second has not confirmed it yet. */
export const newsRequests = [
  { key: 'n1', email: 'ingrid.marlow@tessellate.example', hub: 'turing-nw', confirmed: true },
  { key: 'n2', email: 'desmond.oyelaran@tessellate.example', hub: 'turing-nw', confirmed: false },
] as const;
