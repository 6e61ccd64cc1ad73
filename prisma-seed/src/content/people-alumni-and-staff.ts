import type { PersonSeed } from './types';

export const alumni = [
  {
    key: 'x1', name: 'Ngozi Eze', email: 'ngozi.eze@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 114579, role: 'alumni', hub: 'sussex',
    offers: 'Two years on from the programme: what lasted of our action plan, what did not, and the Year 7 course that came out of it.',
    seeks: 'New subject leaders to compare notes with. I learn as much from the questions as I give in answers.',
  },
  {
    key: 'x2', name: 'Paul Thornycroft', email: 'paul.thornycroft@tessellate.example',
    jobTitle: 'Head of Maths', schoolUrn: 114592, role: 'alumni', hub: 'sussex',
    offers: 'Geometry, proof, and a no-slides department meeting format.',
    seeks: 'People who will argue with me about surds.',
  },
  {
    key: 'x3', name: 'Anjali Mehta', email: 'anjali.mehta@tessellate.example',
    jobTitle: 'Faculty Leader, Mathematics', schoolUrn: 114606, role: 'alumni', hub: 'sussex',
    offers: 'Moving a large department away from weekly tests, and handling the nerves that came with it (mine included).',
    seeks: 'Good examples of pupils’ written reasoning at Key Stage 3.',
  },
  {
    key: 'x4', name: 'Rhys Calloway', email: 'rhys.calloway@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 126088, role: 'alumni', hub: 'sussex',
    offers: 'Calculus for new A level teachers: gradient functions before rules.',
    seeks: 'Mentoring tips for second-year teachers.',
  },
  {
    key: 'x5', name: 'Deborah Finch', email: 'deborah.finch@tessellate.example',
    jobTitle: 'Subject Leader for Maths', schoolUrn: 114594, role: 'alumni', hub: 'sussex',
    offers: 'Schemes of work for small schools: one page per unit, no exceptions.',
    seeks: 'A partner school for shared moderation in the summer term.',
  },
  {
    key: 'x6', name: 'Luca Romano', email: 'luca.romano@tessellate.example',
    jobTitle: 'Director of Mathematics', schoolUrn: 134042, role: 'alumni', hub: 'sussex',
    offers: 'Problem solving at Key Stage 4 and further maths on a shoestring.',
    seeks: 'Ideas for keeping a strong team fresh in its fourth year together.',
  },
  {
    key: 'y1', name: 'Judith Ackroyd', email: 'judith.ackroyd@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: 118072, role: 'alumni', hub: 'yorkshire-ridings',
    offers: 'Number sense and estimation at every key stage, and long experience of timetabling for joint planning.',
    seeks: 'Recent first-year leaders to mentor, ideally in small schools.',
  },
  {
    key: 'y2', name: 'Samuel Adeyemi', email: 'samuel.adeyemi@tessellate.example',
    jobTitle: 'Head of Maths', schoolUrn: 136544, role: 'alumni', hub: 'yorkshire-ridings',
    offers: 'Mixed attainment in Years 7 and 8, with the resources and the arguments.',
    seeks: 'Someone a year or two further on with it than we are.',
  },
  {
    key: 'y3', name: 'Kirsty Lofthouse', email: 'kirsty.lofthouse@tessellate.example',
    jobTitle: 'Subject Leader for Mathematics', schoolUrn: 121670, role: 'alumni', hub: 'yorkshire-ridings',
    offers: 'Leading a department of five in a small school, with everything shared and nothing fancy.',
    seeks: 'Other small departments to plan units with online.',
  },
  {
    key: 'y4', name: 'Mohammed Iqbal', email: 'mohammed.iqbal@tessellate.example',
    jobTitle: 'Director of Mathematics', schoolUrn: 136667, role: 'alumni', hub: 'yorkshire-ridings',
    offers: 'Lesson study across three schools, and vectors that make sense.',
    seeks: 'Better ways of knowing whether professional development changed anything in lessons.',
  },
  {
    key: 'n3', name: 'Shazia Anwar', email: 'shazia.anwar@tessellate.example', daysHere: 3,
    jobTitle: 'Head of Mathematics', schoolUrn: 118072, role: 'alumni', hub: 'yorkshire-ridings',
    offers: 'Finished two years ago and only now here: our Year 9 course has lasted.',
    seeks: 'Who else is still changing their scheme of work?',
  },
  {
    key: 'n4', name: 'Colin Haverstock', email: 'colin.haverstock@tessellate.example', daysHere: 3,
    jobTitle: 'Head of Maths', schoolUrn: 121670, role: 'alumni', hub: 'yorkshire-ridings',
    offers: 'A small department that plans everything together.',
    seeks: 'Geometry that is more than angle chasing.',
  },
] satisfies readonly PersonSeed[];

/** Department colleagues, facilitators, hub managers and the national coordinator. */
export const staff = [
  {
    key: 'd1', name: 'Ffion Hughes', email: 'ffion.hughes@tessellate.example',
    jobTitle: 'Second in Mathematics', schoolUrn: 114590, role: 'colleague', hub: 'sussex', workGroup: 'A',
    offers: 'I look after Key Stage 4 and our worked-example booklets.',
    seeks: 'To see where our department is heading and to help write it down.',
  },
  {
    key: 'd2', name: 'Jamal Whitaker', email: 'jamal.whitaker@tessellate.example',
    jobTitle: 'Key Stage 3 Coordinator, Mathematics', schoolUrn: 114590, role: 'colleague', hub: 'sussex', workGroup: 'A',
    offers: 'Year 7 baseline tasks and our visits to feeder primaries.',
    seeks: 'Honest feedback on the new Year 7 multiplicative reasoning unit.',
  },
  {
    key: 'd3', name: 'Alex Nakamura', email: 'alex.nakamura@tessellate.example',
    jobTitle: 'Teacher of Mathematics', schoolUrn: 138473, role: 'colleague', hub: 'sussex', workGroup: 'A',
    offers: 'Second year of teaching, keen on probability simulations.',
    seeks: 'A say in the units I teach most.',
  },
  {
    key: 'd4', name: 'Stuart Pickersgill', email: 'stuart.pickersgill@tessellate.example',
    jobTitle: 'Assistant Head of Mathematics', schoolUrn: 144711, role: 'colleague', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'I keep the Key Stage 5 scheme of work and the common assessments.',
    seeks: 'A clear line from Year 9 algebra to Year 12.',
  },
  {
    key: 'fa', name: 'Christine Mulvaney', email: 'christine.mulvaney@tessellate.example',
    jobTitle: 'Work Group Lead and Assistant Head of Mathematics', schoolUrn: 114580, role: 'facilitator', hub: 'sussex', workGroup: 'A',
    offers: 'Nine years as a head of department and six of leading Work Groups. I read every plan you post and will always ask what the pupils did.',
    seeks: 'Your half-finished ideas, early.',
  },
  {
    key: 'fa2', name: 'Devan Pillay', email: 'devan.pillay@tessellate.example',
    jobTitle: 'Work Group Co-lead and Head of Mathematics', schoolUrn: 148753, role: 'facilitator', hub: 'sussex', workGroup: 'A',
    offers: 'Variation, algebra, and sitting in on a department meeting if a second pair of eyes would help.',
    seeks: 'To learn to lead a group well; this is my first year as co-lead.',
  },
  {
    key: 'fb', name: 'Alison Trewin', email: 'alison.trewin@tessellate.example',
    jobTitle: 'Work Group Lead', schoolUrn: null, organisation: 'Sussex Maths Hub', role: 'facilitator', hub: 'sussex', workGroup: 'B',
    offers: 'A background in curriculum design and in coaching heads of department new to the role.',
    seeks: 'What you need from a workshop day that you cannot get anywhere else.',
  },
  {
    key: 'fc', name: 'Graham Outhwaite', email: 'graham.outhwaite@tessellate.example',
    jobTitle: 'Work Group Lead and Lead Practitioner', schoolUrn: 121687, role: 'facilitator', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Ratio, geometry and three cycles of this programme across a very wide county.',
    seeks: 'Ways to keep people talking when they teach sixty miles apart.',
  },
  {
    key: 'ma', name: 'Rosalind Keane', email: 'rosalind.keane@tessellate.example',
    jobTitle: 'Hub Manager', schoolUrn: null, organisation: 'Sussex Maths Hub', role: 'hub-manager', hub: 'sussex',
    offers: 'Places, dates, venues, letters to head teachers: ask me and it will be sorted.',
    seeks: 'Early warning when release from school is becoming difficult.',
  },
  {
    key: 'mc', name: 'Helena Whitwell', email: 'helena.whitwell@tessellate.example',
    jobTitle: 'Hub Manager', schoolUrn: null, organisation: 'Yorkshire Ridings Maths Hub', role: 'hub-manager', hub: 'yorkshire-ridings',
    offers: 'Help with travel, venues and cover, and an overview of everything else the hub runs.',
    seeks: 'To hear what would bring more small rural schools in.',
  },
  {
    key: 'nat', name: 'Oluwaseun Carter', email: 'oluwaseun.carter@tessellate.example',
    jobTitle: 'National Programme Coordinator', schoolUrn: null, organisation: 'NCETM', role: 'national', hub: null,
    offers: 'The view across the hubs, and people to put you in touch with.',
    seeks: 'What hubs are learning that others ought to hear.',
  },
  {
    key: 'n5', name: 'Bronte Illingworth', email: 'bronte.illingworth@tessellate.example', daysHere: 3,
    jobTitle: 'Teacher of Mathematics', schoolUrn: 144711, role: 'colleague', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'New to the department this term.',
    seeks: 'To understand the scheme of work I teach from.',
  },
  {
    key: 'n6', name: 'Dev Chatterjee', email: 'dev.chatterjee@tessellate.example', daysHere: 3,
    jobTitle: 'Teacher of Mathematics', schoolUrn: 121702, role: 'colleague', hub: 'yorkshire-ridings', workGroup: 'C',
    offers: 'Statistics, and a term of teaching behind me.',
    seeks: 'Where our department is heading.',
  },
  {
    key: 'n7', name: 'Una McGarry', email: 'una.mcgarry@tessellate.example', daysHere: 3,
    jobTitle: 'National Programme Coordinator', schoolUrn: null, organisation: 'NCETM', role: 'national', hub: null,
    offers: 'I have just taken this on, after ten years in a hub.',
    seeks: 'What hubs would like somebody to do for them.',
  },
  {
    key: 'n8', name: 'Wilfred Asamoah', email: 'wilfred.asamoah@tessellate.example', daysHere: 3,
    jobTitle: 'National Programme Coordinator', schoolUrn: null, organisation: 'NCETM', role: 'national', hub: null,
    offers: 'Back in the team after a year in schools.',
    seeks: 'Hubs with a good story to tell.',
  },
  {
    key: 'n9', name: 'Farida Rahimi', email: 'farida.rahimi@tessellate.example', daysHere: 3,
    jobTitle: 'Hub Manager', schoolUrn: null, organisation: 'Great North Maths Hub', role: 'hub-manager', hub: 'great-north',
    offers: 'New to hubs, not to timetables: I ran cover in a large school for six years.',
    seeks: 'How other hubs find their first Work Group.',
  },
  {
    key: 'n10', name: 'Leon Prideaux', email: 'leon.prideaux@tessellate.example', daysHere: 3,
    jobTitle: 'Head of Mathematics and Work Group Lead', schoolUrn: null, organisation: 'Jurassic Maths Hub', role: 'facilitator', hub: 'jurassic',
    offers: 'My first group. I took part in one two years ago.',
    seeks: 'What to leave out of a first workshop.',
  },
  {
    key: 'mj', name: 'Gwen Lanyon', email: 'gwen.lanyon@tessellate.example',
    jobTitle: 'Hub Manager', schoolUrn: null, organisation: 'Jurassic Maths Hub', role: 'hub-manager', hub: 'jurassic',
    offers: 'Rooms, dates and cover along two hundred miles of coast.',
    seeks: 'Schools at the far ends of it.',
  },
  {
    key: 'w1', name: 'Harriet Pascoe', email: 'harriet.pascoe@tessellate.example',
    jobTitle: 'Work Group Lead', schoolUrn: null, organisation: 'Jurassic Maths Hub', role: 'facilitator', hub: 'jurassic',
    offers: 'Workshops where everybody has done some mathematics by ten o’clock.',
    seeks: 'What you tried on the train home.',
  },
  {
    key: 'w2', name: 'Ines Faria', email: 'ines.faria@tessellate.example',
    jobTitle: 'Head of Mathematics', schoolUrn: null, organisation: 'A school in Dorset', role: 'participant', hub: 'jurassic',
    offers: 'Bar models that go all the way to simultaneous equations.',
    seeks: 'A first vision that my three colleagues would sign.',
  },
  {
    key: 'w3', name: 'Bogdan Mateescu', email: 'bogdan.mateescu@tessellate.example',
    jobTitle: 'Head of Maths', schoolUrn: null, organisation: 'A school in Devon', role: 'participant', hub: 'jurassic',
    offers: 'Starters that show what was forgotten, kindly.',
    seeks: 'How to begin a department meeting with mathematics.',
  },
] satisfies readonly PersonSeed[];
