import type { SchoolStatus } from '@tessellate/network-contract';

/** What the register says of one school. */
export interface SchoolFacts {
  urn: number;
  name: string;
  phase: string;
  type: string;
  laCode: string;
  laName: string;
  town: string | null;
  postcode: string | null;
  status: SchoolStatus;
  ageLow: number | null;
  ageHigh: number | null;
  sixthForm: boolean | null;
  gender: string | null;
  website: string | null;
  /** ISO date */
  closedOn: string | null;
}

/** Lower case without accents, apostrophes or other marks, so that “st marys” finds “St Mary's”. */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The postcode also without its space, because people type it either way. */
export const searchTextOf = (school: Pick<SchoolFacts, 'urn' | 'name' | 'town' | 'postcode'>): string =>
  foldForSearch(
    [school.name, school.town, school.postcode, school.postcode?.replace(/\s/g, ''), school.urn]
      .filter(Boolean)
      .join(' '),
  );

/** Whether pupils of Years 7 to 13 are taught there: by phase, or by age where the register applies no phase. */
export function teachesSecondary({
  phase,
  ageLow,
  ageHigh,
}: Pick<SchoolFacts, 'phase' | 'ageLow' | 'ageHigh'>): boolean {
  if (/^(secondary|all-through|16 plus|middle deemed secondary)$/i.test(phase)) return true;
  if (/^(nursery|primary|middle deemed primary)$/i.test(phase)) return false;
  return ageHigh !== null && ageHigh >= 14 && (ageLow ?? 0) <= 16;
}

/** Whether the register's type is one of a school that the state pays for. Independent, Welsh, overseas and the like are not. */
export const isStateFunded = ({ type }: Pick<SchoolFacts, 'type'>): boolean =>
  !/independent|overseas|offshore|welsh|online provider|miscellaneous|higher education|service children|international/i.test(
    type,
  );
