import type { WorkGroupSeed } from './types';

/** The three Work Groups at different points of the cycle; offsets count from the day of seeding. */
export const workGroups = [
  {
    key: 'A',
    hub: 'sussex',
    title: 'Secondary Subject Leadership',
    facilitators: ['fa', 'fa2'],
    participants: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a10', 'a11'],
    movedOn: [{ person: 'b5', to: 'B', daysAgo: 56, reason: 'Worthing is ten minutes from her school; Lewes was an hour each way.' }],
    steps: [
      {
        kind: 'workshop', number: 1, title: 'What do we want mathematics to be like here?',
        summary: 'The role of the subject leader, the Five Big Ideas, and what a shared vision for teaching and learning has to say before anyone can act on it.',
        format: 'face-to-face', venue: 'Lewes Town Hall, Council Chamber', dayEquivalent: 1, dayOffset: -63, startTime: '09:15', endTime: '15:30',
      },
      {
        kind: 'task', number: 1, title: 'A vision in your colleagues’ words',
        summary: 'Hold one department meeting about what you want pupils to experience in mathematics lessons. Bring back a draft vision of no more than 150 words, and say which sentence caused the best argument.',
        dayOffset: -20,
      },
      {
        kind: 'workshop', number: 2, title: 'Coherence: what does each unit build on?',
        summary: 'Tracing an idea from Year 7 to Year 11, agreeing representations, and reading one another’s schemes of work as a new teacher would.',
        format: 'face-to-face', venue: 'Dorothy Stringer School, Brighton, Room M4', dayEquivalent: 1, dayOffset: -14, startTime: '09:15', endTime: '15:30',
      },
      {
        kind: 'task', number: 2, title: 'One unit, planned together',
        summary: 'With at least two colleagues, choose a unit, list what it builds on and what builds on it, agree the representations, and teach it. Bring two pieces of evidence of what pupils now understand, without names, and one thing you would change.',
        dayOffset: 12,
      },
      {
        kind: 'workshop', number: 3, title: 'From findings to an action plan',
        summary: 'What the units taught us; then objectives, actions and measures that are coherent and ambitious for pupils and for teachers.',
        format: 'online', venue: 'Online', dayEquivalent: 1, dayOffset: 21, startTime: '09:30', endTime: '15:00',
      },
      {
        kind: 'task', number: 3, title: 'Action plan, first reading',
        summary: 'Draft your action plan with your team and take a first reading of each measure. Ask a colleague from another school to say which objective they would question.',
        dayOffset: 77,
      },
      {
        kind: 'workshop', number: 4, title: 'Leading a department that keeps learning',
        summary: 'Collaborative planning, difficult conversations, and what you will carry into next year and into the alumni community.',
        format: 'face-to-face', venue: 'Lewes Town Hall, Council Chamber', dayEquivalent: 1, dayOffset: 98, startTime: '09:15', endTime: '15:30',
      },
      {
        kind: 'task', number: 4, title: 'What lasted',
        summary: 'Write one page for next year’s group: what changed in lessons, how you know, and what you would do first if you began again.',
        dayOffset: 133,
      },
    ],
  },
  {
    key: 'B',
    hub: 'sussex',
    title: 'Secondary Subject Leadership (West)',
    facilitators: ['fb'],
    participants: ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9'],
    steps: [
      {
        kind: 'workshop', number: 1, title: 'Starting points',
        summary: 'Where each department is now, what teaching for mastery means at secondary level, and the first draft of a shared vision.',
        format: 'face-to-face', venue: 'Field Place, Worthing, The Pavilion', dayEquivalent: 1, dayOffset: -9, startTime: '09:30', endTime: '15:30',
      },
      {
        kind: 'task', number: 1, title: 'Listen first',
        summary: 'Visit three lessons and talk with a few pupils from each about what helps them to understand. Share what you heard with your team and draft a vision together from it.',
        dayOffset: 19,
      },
      {
        kind: 'workshop', number: 2, title: 'A scheme of work that holds together',
        summary: 'Prerequisites, small steps and representations; mapping one thread across five years.',
        format: 'online', venue: 'Online', dayEquivalent: 1, dayOffset: 26, startTime: '09:30', endTime: '15:00',
      },
      {
        kind: 'task', number: 2, title: 'Follow a thread',
        summary: 'Choose one thread (ratio, equations, angle or chance) and map it from Year 7 to Year 11 with your team. Mark every place where an idea is used before it is taught.',
        dayOffset: 75,
      },
      {
        kind: 'workshop', number: 3, title: 'Planning and learning together',
        summary: 'Collaborative planning and lesson study within real timetables; turning the thread into actions.',
        format: 'face-to-face', venue: 'Field Place, Worthing, The Pavilion', dayEquivalent: 1, dayOffset: 84, startTime: '09:30', endTime: '15:30',
      },
      {
        kind: 'task', number: 3, title: 'One objective, well made',
        summary: 'Write one objective of your action plan in full: why it matters, actions with owners and dates, and a measure with a baseline that you have already taken.',
        dayOffset: 126,
      },
      {
        kind: 'workshop', number: 4, title: 'Leading the next year',
        summary: 'Sharing plans with critical friends, leading change kindly, and choosing what to stop doing.',
        format: 'blended', venue: 'Field Place, Worthing, The Pavilion', dayEquivalent: 1, dayOffset: 140, startTime: '09:30', endTime: '15:30',
      },
    ],
  },
  {
    key: 'C',
    hub: 'yorkshire-ridings',
    title: 'Secondary Subject Leadership',
    facilitators: ['fc'],
    participants: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'n1', 'n2'],
    steps: [
      {
        kind: 'workshop', number: 1, title: 'Why we lead mathematics',
        summary: 'Purpose, vision and the Five Big Ideas, through mathematics that we do together.',
        format: 'face-to-face', venue: 'Community House, Easingwold', dayEquivalent: 1, dayOffset: -189, startTime: '09:30', endTime: '15:30',
      },
      {
        kind: 'task', number: 1, title: 'Vision on one side of paper',
        summary: 'Agree a vision with your team on one side of paper, and put beside each sentence one thing a visitor would see in a lesson.',
        dayOffset: -147,
      },
      {
        kind: 'workshop', number: 2, title: 'Coherent journeys',
        summary: 'Small steps, prerequisites and common representations across the scheme of work.',
        format: 'online', venue: 'Online', dayEquivalent: 1, dayOffset: -133, startTime: '09:30', endTime: '15:00',
      },
      {
        kind: 'task', number: 2, title: 'Rebuild one journey',
        summary: 'Rework one sequence of lessons with colleagues, teach it in at least three classes and compare what pupils wrote.',
        dayOffset: -49,
      },
      {
        kind: 'workshop', number: 3, title: 'Ambitious plans, modest steps',
        summary: 'From what the sequences showed to an action plan; collaborative ways of working that last beyond one keen person.',
        format: 'face-to-face', venue: 'Community House, Easingwold', dayEquivalent: 1, dayOffset: -29, startTime: '09:30', endTime: '15:30',
      },
      {
        kind: 'task', number: 3, title: 'Action plan with a first reading',
        summary: 'Complete your action plan with your team, take a first reading of every measure, and exchange plans with the partner you were given at workshop 3.',
        dayOffset: 9,
      },
      {
        kind: 'workshop', number: 4, title: 'Looking back, handing on',
        summary: 'What changed and how we know; what each of us will offer to next year’s group.',
        format: 'face-to-face', venue: 'Malton School, Malton', dayEquivalent: 1, dayOffset: 16, startTime: '09:30', endTime: '15:30',
      },
      {
        kind: 'task', number: 4, title: 'A letter to your successor',
        summary: 'Write a page to whoever leads your department after you: the three decisions that matter most and the reasons for them.',
        dayOffset: 44,
      },
    ],
  },
] satisfies readonly WorkGroupSeed[];

/** So new that nobody is in it yet and nothing is planned: its facilitator's first steps. */
export const NEW_GROUP = {
  key: 'jurassic',
  hub: 'jurassic',
  title: 'Secondary Subject Leadership',
  facilitator: 'n10',
  daysHere: 3,
} as const;

/** Its first workshop is on while one looks: where it writes along is open. */
export const GROUP_OF_TODAY = {
  key: 'today',
  hub: 'jurassic',
  title: 'Secondary Subject Leadership (coast)',
  facilitator: 'w1',
  participants: ['w2', 'w3'],
  workshop: {
    title: 'What do we want to see in lessons?',
    brief: 'Mathematics together, then what it says about the lessons that we want.',
    venue: 'The Corn Exchange, Dorchester',
    agendaItems: [
      { title: 'Some mathematics', minutes: 45, prompt: 'Which representation helped you, and when did it stop helping?' },
      { title: 'What we saw', minutes: 40, prompt: 'Write one sentence of your vision into the thread.' },
      { title: 'The task', minutes: 35 },
    ],
  },
  task: {
    title: 'One sentence, three classrooms',
    brief: 'Take your sentence into three lessons of colleagues. What would somebody see who believed it?',
    dueInDays: 21,
  },
  next: { title: 'From a sentence to a scheme of work', brief: 'What each unit builds on.', inDays: 28 },
  /** Written in the workshop. */
  notes: [
    ['w1', 'Put links, questions and half-sentences here; afterwards we go on here with the task.'],
    ['w2', 'The book with the area models: *Visible Maths*, in the box by the window.'],
    ['w3', 'My sentence so far: “Everybody can say why.” Too short?'],
  ],
} as const;
