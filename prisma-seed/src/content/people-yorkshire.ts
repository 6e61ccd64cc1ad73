import type { PersonSeed } from './types';

export const yorkshireGroupC = [
  {
    key: 'c1', name: 'Andrew Thackray', email: 'andrew.thackray@tessellate.example',
    jobTitle: 'Subject Leader for Mathematics', schoolUrn: 121673, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Evaluating what we change: small, honest before-and-after tasks that do not eat the term.',
    seeks: 'Depth for the top of a mixed Year 8 class that is not simply Year 9 work.',
  },
  {
    key: 'c2', name: 'Shabnam Mirza', email: 'shabnam.mirza@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 144711, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Quadratics from area models to the discriminant, and coaching middle leaders inside the department.',
    seeks: 'Evidence that a new scheme of work is being taught and not just filed.',
  },
  {
    key: 'c3', name: 'Ellie Garbutt', email: 'ellie.garbutt@tessellate.example',
    jobTitle: 'Head of Maths', schoolUrn: 143854, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Transition projects with primaries, and place value for pupils who arrive without it.',
    seeks: 'Ways of recruiting and growing teachers when few apply.',
  },
  {
    key: 'c4', name: 'Marcus Bell-Henry', email: 'marcus.bell-henry@tessellate.example',
    jobTitle: 'Curriculum Leader, Mathematics', schoolUrn: 118073, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Trigonometry through the unit circle from Year 9, and a department reading group that has lasted.',
    seeks: 'Shorter assessments that tell us more.',
  },
  {
    key: 'c5', name: 'Joanna Kowalczyk', email: 'joanna.kowalczyk@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 121702, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Percentages as multipliers, double number lines, and every mistake it is possible to make with them.',
    seeks: 'A calmer Year 11 spring term.',
  },
  {
    key: 'c6', name: 'Peter Hebblethwaite', email: 'peter.hebblethwaite@tessellate.example',
    jobTitle: 'Head of Maths', schoolUrn: 121666, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Twenty-two years of collecting good questions, and the humility to have binned most of them.',
    seeks: 'How to bring along a team that has seen initiatives come and go. I was one of the doubters myself.',
  },
  {
    key: 'c7', name: 'Nadia Rahman', email: 'nadia.rahman@tessellate.example',
    jobTitle: 'Director of Maths', schoolUrn: 136896, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Joint planning across Key Stages 3 to 5, and sequences taught with structure first.',
    seeks: 'Keeping A level numbers broad: who do we lose at sixteen, and why?',
  },
  {
    key: 'c8', name: 'Callum Sykes', email: 'callum.sykes@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 146769, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Making lessons hold together for pupils who have missed a few.',
    seeks: 'Equation solving that survives a fortnight off school.',
  },
  {
    key: 'c9', name: 'Fiona Abernethy', email: 'fiona.abernethy@tessellate.example',
    jobTitle: 'Subject Leader for Mathematics', schoolUrn: 150644, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'A curriculum map the whole department drew together on one wall, and how we keep it alive.',
    seeks: 'Statistics teaching that is more than drawing charts.',
  },
  {
    key: 'c10', name: 'Ravi Deshmukh', email: 'ravi.deshmukh@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 143588, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Similarity and scale factors as one thread from Year 7 to Year 11.',
    seeks: 'Critical friends for our action plan: tell me which of the measures are wishful thinking.',
  },
  {
    key: 'n1', name: 'Maeve Corrigan', email: 'maeve.corrigan@tessellate.example', daysHere: 3,
    jobTitle: 'Head of Mathematics', schoolUrn: 136497, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'New to the group and to the job: I have a good eye for a clear worked example.',
    seeks: 'How other departments teach ratio and fractions.',
  },
  {
    key: 'n2', name: 'Tobias Lindqvist', email: 'tobias.lindqvist@tessellate.example', daysHere: 3,
    jobTitle: 'Acting Head of Mathematics', schoolUrn: 121666, role: 'participant', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'New to the group this month, with a lot of questions.',
    seeks: 'Ideas for algebra in Year 8, and how to begin a department meeting.',
  },
] satisfies readonly PersonSeed[];
