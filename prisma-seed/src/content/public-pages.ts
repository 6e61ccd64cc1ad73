import type { CastKey, HubKey } from './types';

interface FeedbackSeed {
  quote: string;
  name: string;
  role: string;
  school: string | null;
  /** How many academic years before this one they began. */
  yearsAgo: number;
}

interface HubPageSeed {
  hub: HubKey;
  manager: CastKey;
  about: string;
  own: string;
  contactName: string;
  contactEmail: string;
  feedback: FeedbackSeed[];
}

/** What two hubs of the demo community say of themselves. The words and the people are invented. */
export const hubPages: readonly HubPageSeed[] = [
  {
    hub: 'sussex',
    manager: 'ma',
    about: `We work with primary schools, secondary schools and colleges from Chichester to Rye. Most of what we do happens between schools rather than from a stage: a few departments look at the same question, try something, and tell each other the truth about it.

We know that the coast is long and the trains are slow. Workshops move between Lewes, Brighton and Worthing, and at least one each year is online.`,
    own: `Our groups have ten to twelve departments, some from schools with three maths teachers and some from schools with fourteen. That mix is what people tell us they learn from. We keep the day within school hours, and there is always a proper lunch.`,
    contactName: 'The hub office',
    contactEmail: 'office@sussex-hub.example',
    feedback: [
      {
        quote:
          'I came for ideas about Year 9 and left with a department that plans together. The tasks were the useful part: small enough to do in a busy half-term, and somebody was going to ask me how it went.',
        name: 'Ngozi Eze',
        role: 'Head of Mathematics',
        school: null,
        yearsAgo: 2,
      },
      {
        quote:
          'Nobody pretended that it was easy. Hearing what had gone wrong in eleven other departments did more for my confidence than any number of success stories.',
        name: 'Paul Thornycroft',
        role: 'Head of Maths',
        school: null,
        yearsAgo: 1,
      },
    ],
  },
  {
    hub: 'yorkshire-ridings',
    manager: 'mc',
    about: `We bring together schools across the North and East Ridings and York: market towns, the coast, and a good many schools where the head of maths is half of the department.

Distance is our constant companion, so we plan for it. We share lifts, we meet in the middle, and what can be done well on a screen is done on a screen.`,
    own: `This group suits departments of every size, and we take particular care of small ones. Two workshops are in York, one in Malton and one online. If you are the only specialist in your school, say so when you register: we will put you beside somebody who has been there.`,
    contactName: 'Secondary team',
    contactEmail: 'secondary@ridings-hub.example',
    feedback: [
      {
        quote:
          'With three of us in the department I thought it would be for bigger schools. It was the opposite: we could try things by Thursday.',
        name: 'Judith A.',
        role: 'Head of Mathematics',
        school: 'a secondary school in North Yorkshire',
        yearsAgo: 1,
      },
      {
        quote: 'The action plan we wrote in the spring is still the one on the wall. We cross things off it.',
        name: 'Samuel Adeyemi',
        role: 'Head of Maths',
        school: null,
        yearsAgo: 2,
      },
    ],
  },
];

/** Next year's group, which recruits. Months count from the September in which its year begins. */
export const recruitingGroup = {
  hub: 'yorkshire-ridings' as HubKey,
  title: 'Secondary Subject Leadership',
  capacity: 12,
  workshops: [
    { month: 10, day: 7, title: 'Where is our department, and where do we want it to be?', format: 'FACE_TO_FACE', venue: 'Priory Street Centre, York' },
    { month: 11, day: 25, title: 'What does each unit build on?', format: 'FACE_TO_FACE', venue: 'The Milton Rooms, Malton' },
    { month: 14, day: 3, title: 'From findings to an action plan', format: 'ONLINE', venue: null },
    { month: 16, day: 28, title: 'Leading a department that keeps learning', format: 'FACE_TO_FACE', venue: 'Priory Street Centre, York' },
  ],
} as const;
