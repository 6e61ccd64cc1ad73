import type { TemplateStep } from '@tessellate/cycle-contract';

export const DEFAULT_TEMPLATE_ID = '53534c00-0000-4000-8000-000000000101';

const THURSDAY = 4;
const FRIDAY = 5;

const workshop = (
  place: Pick<TemplateStep, 'halfTerm' | 'week'>,
  format: TemplateStep['format'],
  content: Pick<TemplateStep, 'title' | 'brief' | 'agenda'>,
): TemplateStep => ({
  kind: 'WORKSHOP',
  ...content,
  ...place,
  weekday: THURSDAY,
  startTime: '09:30',
  endTime: '15:30',
  format,
  dayEquivalent: 1,
});

const task = (
  place: Pick<TemplateStep, 'halfTerm' | 'week'>,
  content: Pick<TemplateStep, 'title' | 'brief'>,
): TemplateStep => ({ kind: 'TASK', ...content, ...place, weekday: FRIDAY });

/** Four days over the year for Secondary Subject Leadership, each followed by a school-based task. */
export const DEFAULT_TEMPLATE: { name: string; steps: TemplateStep[] } = {
  name: 'Four workshops over the year',
  steps: [
    workshop({ halfTerm: 1, week: 4 }, 'FACE_TO_FACE', {
      title: 'A shared vision for mathematics',
      brief:
        'The role of the subject leader, the Five Big Ideas, and what a shared vision has to say before anyone can act on it.',
      agenda:
        '9:30 Welcome, and mathematics to do together\n10:15 Where each department is now\n11:15 The Five Big Ideas at secondary level\n12:30 Lunch\n1:15 From values to a vision\n2:45 The school-based task\n3:30 Close',
    }),
    task(
      { halfTerm: 2, week: 1 },
      {
        title: 'A vision in your colleagues’ words',
        brief:
          'Hold a department meeting about what you want pupils to experience in mathematics lessons. Bring a draft vision of no more than 150 words, and the sentence that caused the best argument.',
      },
    ),
    workshop({ halfTerm: 2, week: 2 }, 'FACE_TO_FACE', {
      title: 'Coherence: what does each unit build on?',
      brief:
        'Tracing an idea from Year 7 to Year 11, agreeing representations, and reading one another’s schemes of work.',
      agenda:
        '9:30 What we found: visions side by side\n10:45 One idea from Year 7 to Year 11\n12:30 Lunch\n1:15 Reading a scheme of work as a new teacher would\n2:45 The school-based task\n3:30 Close',
    }),
    task(
      { halfTerm: 3, week: 1 },
      {
        title: 'One unit, planned together',
        brief:
          'With at least two colleagues, choose a unit, list what it builds on and what builds on it, agree the representations, and teach it. Bring what you now know of pupils’ understanding, without names, and one thing you would change.',
      },
    ),
    workshop({ halfTerm: 3, week: 3 }, 'ONLINE', {
      title: 'From findings to an action plan',
      brief:
        'What the units taught us; then objectives, actions and measures that are coherent and ambitious for pupils and for teachers.',
      agenda:
        '9:30 What we found\n10:45 Objectives under the four headings\n12:30 Lunch\n1:15 Measures: baseline, target, reading\n2:45 The school-based task\n3:30 Close',
    }),
    task(
      { halfTerm: 4, week: 4 },
      {
        title: 'Action plan, first reading',
        brief:
          'Draft your action plan with your team and take a first reading of each measure. Ask a colleague from another school which objective they would doubt.',
      },
    ),
    workshop({ halfTerm: 5, week: 2 }, 'FACE_TO_FACE', {
      title: 'Leading a department that keeps learning',
      brief:
        'Collaborative planning, difficult conversations, and what you will carry into next year and the alumni community.',
      agenda:
        '9:30 What moved, and how we know\n10:45 Ways of working that last\n12:30 Lunch\n1:15 Conversations that matter\n2:45 What we hand on\n3:30 Close',
    }),
    task(
      { halfTerm: 6, week: 4 },
      {
        title: 'What lasted',
        brief:
          'Write one page for next year’s group: what changed in lessons, how you know, and what you would do first if you began again.',
      },
    ),
  ],
};
