import type { AttendanceMark, RsvpChoice } from '@tessellate/workshops-contract';
import type { CastKey, GroupKey } from './types';

/** What happened at workshops that are over; whoever is not named was there all day. */
export interface HeldWorkshopSeed {
  group: GroupKey;
  number: number;
  facilitator: CastKey;
  /** Whoever is not named came by the code on the wall. */
  byCode?: boolean;
  /** Who came without belonging to the group. */
  visitors?: readonly { name: string; school: string }[];
  others?: Partial<Record<CastKey, { mark: AttendanceMark; credit?: number }>>;
  corrected?: { person: CastKey; was: AttendanceMark; reason: string };
}

export interface NextWorkshopSeed {
  group: GroupKey;
  number: number;
  accessNotes?: string;
  joinUrl?: string;
  agenda: string;
  answers: Partial<Record<CastKey, { choice: RsvpChoice; reason?: string }>>;
}

export const heldWorkshops: readonly HeldWorkshopSeed[] = [
  {
    group: 'A',
    number: 1,
    facilitator: 'fa',
    corrected: { person: 'a10', was: 'ABSENT', reason: 'Signed the paper list: phone out of battery.' },
  },
  // Half a day short: the full programme is out of reach.
  {
    group: 'A',
    number: 2,
    facilitator: 'fa',
    byCode: true,
    visitors: [
      { name: 'Imogen Hartley', school: 'Priory School' },
      { name: 'Rufus Adeyemi', school: 'Uckfield College' },
    ],
    others: { a3: { mark: 'LATE', credit: 1 }, a8: { mark: 'LEFT_EARLY', credit: 0.5 } },
  },
  // She had been to the first one with the group that she came from.
  { group: 'B', number: 1, facilitator: 'fb', others: { b5: { mark: 'APOLOGIES' } } },
  { group: 'C', number: 1, facilitator: 'fc' },
  { group: 'C', number: 2, facilitator: 'fc' },
  { group: 'C', number: 3, facilitator: 'fc' },
];

export const nextWorkshops: readonly NextWorkshopSeed[] = [
  {
    group: 'A',
    number: 3,
    joinUrl: 'https://meet.example/sussex-workshop-3',
    agenda: [
      '9:30 Welcome, and what the units taught us',
      '10:15 Findings side by side, in threes',
      '11:15 Break',
      '11:30 Objectives, actions, measures: one plan taken apart',
      '12:30 Lunch',
      '1:15 Your own plan, with a critical friend',
      '2:40 What we take back, and the next task',
    ].join('\n'),
    answers: {
      a3: { choice: 'COMING' },
      a4: { choice: 'COMING' },
      a6: { choice: 'COMING' },
      a7: { choice: 'COMING' },
      a11: { choice: 'APOLOGIES', reason: 'Year 11 mock examinations are moderated that day.' },
    },
  },
  {
    group: 'B',
    number: 2,
    joinUrl: 'https://meet.example/sussex-west-workshop-2',
    agenda: [
      '9:30 Welcome',
      '9:45 One thread across five years',
      '12:30 Lunch',
      '1:15 Mapping your own',
      '2:40 The next task',
    ].join('\n'),
    answers: { b1: { choice: 'COMING' }, b4: { choice: 'COMING' } },
  },
  {
    group: 'C',
    number: 4,
    accessNotes:
      'Ask for us at the main reception. Parking on site; the hall is on the ground floor and step-free, with an accessible toilet beside it.',
    agenda: [
      '9:30 Arriving',
      '9:50 What changed, and how we know',
      '12:15 Lunch',
      '1:00 Letters to our successors',
      '2:45 Handing on',
    ].join('\n'),
    answers: {
      c1: { choice: 'COMING' },
      c2: { choice: 'COMING' },
      c4: { choice: 'COMING' },
      c5: { choice: 'COMING' },
      c9: { choice: 'APOLOGIES', reason: 'A new colleague starts that day and I am her only cover.' },
    },
  },
];
