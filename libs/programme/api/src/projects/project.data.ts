import type { EligibilityRule } from './project.entity';

/** The project that every deployment begins with. */
export const SECONDARY_SUBJECT_LEADERSHIP_ID = '53534c00-0000-4000-8000-000000000001';

export const ELIGIBILITY: EligibilityRule[] = [
  { key: 'state-funded', text: 'Your school is a state-funded school in England.' },
  { key: 'in-post', text: 'You are already head of department or subject leader for secondary mathematics.' },
  { key: 'full-year', text: 'Your school commits to your taking part for the full academic year.' },
];

export const FIRST_ACADEMIC_YEAR = 2022;
export const LAST_ACADEMIC_YEAR = 2039;

/** `2026` → `2026/27` */
export const academicYearLabel = (startYear: number): string =>
  `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;

/** The academic year (1 September to 31 August) that a London date belongs to, named by the year it starts in. */
export const academicYearOf = (londonDate: string): number =>
  Number(londonDate.slice(0, 4)) - (Number(londonDate.slice(5, 7)) >= 9 ? 0 : 1);
