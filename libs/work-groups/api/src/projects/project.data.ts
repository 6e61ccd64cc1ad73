import type { EligibilityRule } from '@tessellate/work-groups-contract';

/** The project that every deployment begins with. */
export const SECONDARY_SUBJECT_LEADERSHIP_ID = '53534c00-0000-4000-8000-000000000001';

const MATHS_HUBS = 'https://www.ncetm.org.uk/maths-hubs/';

export const ELIGIBILITY: EligibilityRule[] = [
  {
    key: 'state-funded',
    text: 'Your school is a state-funded school in England.',
    refuses: {
      answer: 'school',
      values: ['UNKNOWN', 'CLOSED', 'NOT_IN_ENGLAND', 'NOT_STATE_FUNDED', 'NOT_SECONDARY'],
    },
    refusal:
      'The places are paid for by the Department for Education for open, state-funded schools and colleges in England with secondary pupils. The register of schools says that this one is not, so we cannot offer a place.',
    alternatives: [
      { text: 'Is it another school with a similar name? Look at the town and postcode, and choose again.' },
      {
        text: 'The NCETM’s guidance, materials and podcasts are free for every school.',
        url: 'https://www.ncetm.org.uk/',
      },
      { text: 'Ask your nearest Maths Hub what is open to schools like yours.', url: MATHS_HUBS },
    ],
  },
  {
    key: 'in-post',
    text: 'You are already head of department or subject leader for secondary mathematics.',
    refuses: { answer: 'role', values: ['PROSPECTIVE'] },
    refusal:
      'It is good that you are thinking of leading a department. This programme works on the department that you lead from the first workshop on, so it is for people who are in post already.',
    alternatives: [
      { text: 'Once you are in post, even in the middle of a year, register your interest: you will be welcome.' },
      {
        text: 'Ask your Maths Hub about its other Work Groups. They are free too, and open to every teacher of maths.',
        url: MATHS_HUBS,
      },
      {
        text: 'Tell your present head of department about this one: what they work on there, the whole department shares.',
      },
    ],
  },
  {
    key: 'full-year',
    text: 'Your school commits to your taking part for the full academic year.',
    refuses: { answer: 'fullYear', values: ['NO'] },
    refusal:
      'The group works through one cycle together, from the first workshop to the last, and each place has somebody waiting for it. So we ask every school to commit to the full academic year.',
    alternatives: [
      { text: 'Register next year instead: recruiting begins in spring.' },
      {
        text: 'Show your headteacher what is involved: the days are free, and they can ask the hub before they decide.',
      },
      { text: 'Ask your Maths Hub about shorter Work Groups.', url: MATHS_HUBS },
    ],
  },
];

export const LAST_ACADEMIC_YEAR = 2039;

/** `2026` → `2026/27` */
export const academicYearLabel = (startYear: number): string =>
  `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
