/** What hangs on steps that are ahead, by Work Group, kind and number. Links lead to public pages. */
export const stepDetails: Record<
  string,
  {
    agenda?: string;
    agendaItems?: { title: string; minutes: number; prompt?: string }[];
    accessNotes?: string; joinUrl?: string;
    resources?: { label: string; url: string }[];
  }
> = {
  'A:workshop:3': {
    agendaItems: [
      {
        title: 'What we found: units side by side',
        minutes: 75,
        prompt:
          'Put your two pieces of evidence beside your neighbour’s. What do pupils now understand that they did not in September?',
      },
      {
        title: 'Objectives under the four headings',
        minutes: 90,
        prompt: 'Which objective would a sceptical colleague strike out first, and what would you answer?',
      },
      { title: 'Lunch', minutes: 45 },
      {
        title: 'Measures: baseline, target, reading',
        minutes: 90,
        prompt: 'How would you know by Easter, without another test?',
      },
      { title: 'The next task, and what we take back', minutes: 30 },
    ],
    joinUrl: 'https://meet.example/sussex-work-group',
    resources: [
      {
        label: 'The Five Big Ideas, in two pages',
        url: 'https://www.ncetm.org.uk/teaching-for-mastery/mastery-explained/five-big-ideas-in-teaching-for-mastery/',
      },
      {
        label: 'Secondary mastery professional development materials',
        url: 'https://www.ncetm.org.uk/teaching-for-mastery/mastery-materials/secondary-mastery-materials/',
      },
    ],
  },
  'A:workshop:4': {
    agenda:
      '9:15 What moved, and how we know\n11:00 Ways of working that last\n12:30 Lunch\n1:15 Conversations that matter\n3:00 What we hand on',
    accessNotes:
      'The Council Chamber is on the first floor; the lift is behind the reception desk. Three blue badge spaces in the yard. Lewes station is eight minutes on foot.',
  },
  'A:task:2': {
    resources: [
      {
        label: 'Checkpoints: what pupils bring to a Key Stage 3 unit',
        url: 'https://www.ncetm.org.uk/classroom-resources/checkpoints/',
      },
    ],
  },
};

/** Steps that their facilitator has not published yet: the plan of group B goes on. Offsets count from the day of seeding. */
export const drafts = {
  group: 'B',
  by: 'fb',
  steps: [
    {
      kind: 'TASK' as const,
      title: 'What lasted',
      brief:
        'Write one page for next year’s group: what changed in lessons, how you know, and what you would do first if you began again.',
      dayOffset: 168,
    },
    {
      kind: 'WORKSHOP' as const,
      title: 'Twilight: handing on',
      brief:
        'A short online meeting with those starting next year: each of us gives one piece of advice and takes one question.',
      dayOffset: 175,
    },
  ],
};
