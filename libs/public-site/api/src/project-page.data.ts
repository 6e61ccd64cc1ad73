import { SECONDARY_SUBJECT_LEADERSHIP_ID } from '@tessellate/work-groups-api';

/** The page that every deployment begins with. */
export const SECONDARY_SUBJECT_LEADERSHIP_PAGE = {
  projectId: SECONDARY_SUBJECT_LEADERSHIP_ID,
  slug: 'secondary-subject-leadership',
  summary:
    'A free, year-long programme for people who lead mathematics in a secondary school: workshops with other heads of maths from your area, and a task in your own department after each one.',
  involved: `You join a Work Group of about a dozen heads of maths and subject leaders, each from a different school. One or two experienced colleagues from your Maths Hub lead it for one academic year.

You meet in workshops. After each workshop comes a task for your own school: you plan it to fit your department, try it with your colleagues, and bring what you found back to the next workshop, where everybody works on it together.

Between workshops the group keeps talking: you share what you do, read how other departments work, and comment on each other’s plans. After the year you stay in your hub’s community of subject leaders.`,
  who: `The programme is for people who lead mathematics now, in a school that wants its department to grow. It does not matter whether your school has worked with a Maths Hub before: schools that are new to the network and schools that know it well are equally welcome.`,
  benefits: `By the end of the year you and your department will have worked on

- a vision for teaching and learning that the whole department has had a hand in
- a scheme of work in which each unit is taught after what it builds on
- an action plan that is coherent and ambitious, with measures you can read
- ways of working together: planning jointly, watching lessons, learning from what pupils do
- your own part in it: leading people, and managing the day-to-day

Your pupils meet mathematics that hangs together from one year to the next, whoever teaches them. And you have a dozen people to ring who do the same job.`,
  cost: `The programme costs your school nothing. It is funded by the Department for Education and coordinated by the National Centre for Excellence in the Teaching of Mathematics (NCETM). If cover or travel would stop you taking part, ask the hub before you decide.`,
  commitment: `You take part for the full academic year. Your headteacher confirms this when you register, and agrees that you

- are released for every workshop
- have time with your department for the task that follows each one
- share what you found with the group, including what did not work

No pupil’s name, and no work that could identify a pupil, is ever part of it.`,
  context: `Maths Hubs are 40 partnerships of schools and colleges across England, each led by a school or college, together covering every local authority. They help schools to develop teaching for mastery: lessons in which all pupils understand the mathematics deeply and take the next step together. Its five ideas – coherence, representation and structure, mathematical thinking, fluency and variation – run through the workshops.

The programme is one of several that hubs offer to teachers and departments. When you finish it, you stay in the hub’s subject leadership community and help those who are starting out.`,
} as const;
