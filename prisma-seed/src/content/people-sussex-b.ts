import type { PersonSeed } from './types';

export const sussexGroupB = [
  {
    key: 'b1', name: 'Rebecca Stannard', email: 'rebecca.stannard@tessellate.example',
    jobTitle: 'Curriculum Leader for Mathematics', schoolUrn: 140713, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Live modelling and worked-example pairs across a large department.',
    seeks: 'A vision that survives contact with a wet Thursday in February.',
  },
  {
    key: 'b2', name: 'Kwame Asante', email: 'kwame.asante@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 126081, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Core Maths and statistics teaching with real data sets.',
    seeks: 'To see how others sequence proportional reasoning across five years.',
  },
  {
    key: 'b3', name: 'Priya Nambiar', email: 'priya.nambiar@tessellate.example',
    jobTitle: 'Head of Maths', schoolUrn: 126066, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Building confidence in girls who get everything right and still believe they cannot do maths.',
    seeks: 'Problem-solving lessons that are taught and not just set.',
  },
  {
    key: 'b4', name: 'Owen Fletcher', email: 'owen.fletcher@tessellate.example',
    jobTitle: 'Subject Leader for Mathematics', schoolUrn: 140424, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Dynamic geometry on the board, used sparingly, and a growing set of “what do you notice?” slides.',
    seeks: 'How to write down what we agree so that new staff can pick it up.',
  },
  {
    key: 'b5', name: 'Caroline Dubois', email: 'caroline.dubois@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 148221, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Leading one department over more than one site, and A level pure.',
    seeks: 'Coherence between sites when the timetable will not let us meet.',
  },
  {
    key: 'b6', name: 'Imran Chaudhry', email: 'imran.chaudhry@tessellate.example',
    jobTitle: 'Head of Maths Department', schoolUrn: 126098, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Fluency routines that take five minutes and actually build on one another.',
    seeks: 'Representations for standard form and indices that last beyond the first lesson.',
  },
  {
    key: 'b7', name: 'Sophie Hartnell', email: 'sophie.hartnell@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 140472, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Area and volume as one story, and moderation of written explanations.',
    seeks: 'Honest conversations about setting.',
  },
  {
    key: 'b8', name: 'Adebayo Ogundele', email: 'adebayo.ogundele@tessellate.example',
    jobTitle: 'Director of Learning: Mathematics', schoolUrn: 126080, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Induction for early career teachers in maths, week by week.',
    seeks: 'How to use department time for mathematics rather than notices.',
  },
  {
    key: 'b9', name: 'Hannah Weatherley', email: 'hannah.weatherley@tessellate.example',
    jobTitle: 'Subject Leader for Maths', schoolUrn: 135760, role: 'participant', hub: 'sussex', workGroup: 'B',
    offers: 'Working closely with small primaries; I know what Year 6 looks like in nine villages.',
    seeks: 'Company. There are four of us, and two are part time.',
  },
] satisfies readonly PersonSeed[];
