import type { SchoolStatus } from '@tessellate/network-contract';
import type { SchoolFacts } from '../schools/school-facts';
import { ImportRefused } from './import-refused';

/** The official headings that the import reads; they may stand in any order among others. */
export const HEADINGS = {
  urn: 'URN',
  name: 'EstablishmentName',
  phase: 'PhaseOfEducation (name)',
  type: 'TypeOfEstablishment (name)',
  laCode: 'LA (code)',
  laName: 'LA (name)',
  town: 'Town',
  postcode: 'Postcode',
  status: 'EstablishmentStatus (name)',
  ageLow: 'StatutoryLowAge',
  ageHigh: 'StatutoryHighAge',
  sixthForm: 'OfficialSixthForm (name)',
  gender: 'Gender (name)',
  website: 'SchoolWebsite',
  closedOn: 'CloseDate',
} as const satisfies Record<keyof SchoolFacts, string>;

export type HeadingPositions = Record<keyof SchoolFacts, number>;

/** @throws ImportRefused naming every heading that is missing */
export function locateHeadings(fields: readonly string[]): HeadingPositions {
  const found = new Map<string, number>();
  fields.forEach((field, index) => {
    const key = field.trim().toLowerCase();
    if (!found.has(key)) found.set(key, index);
  });
  const entries = Object.entries(HEADINGS).map(
    ([key, heading]) => [key, found.get(heading.toLowerCase()) ?? -1] as const,
  );
  const missing = entries.filter(([, at]) => at === -1).map(([key]) => HEADINGS[key as keyof SchoolFacts]);
  if (missing.length > 0) {
    throw new ImportRefused(
      `The first line lacks ${missing.length === 1 ? 'the heading' : 'the headings'} ${missing.map(name => `“${name}”`).join(', ')}. ` +
        'Import the official GIAS file (edubasealldata….csv) with all its columns.',
    );
  }
  return Object.fromEntries(entries) as HeadingPositions;
}

/** Why one row cannot be imported. */
export class BadRow extends Error {}

const STATUSES: Record<string, SchoolStatus> = {
  open: 'OPEN',
  'open, but proposed to close': 'OPEN',
  closed: 'CLOSED',
  'de-registered as ey setting': 'CLOSED',
  'proposed to open': 'PROPOSED',
};

/** @throws BadRow with what is wrong, in a few words */
export function readRow(fields: readonly string[], at: HeadingPositions): SchoolFacts {
  const value = (key: keyof SchoolFacts): string => (fields[at[key]] ?? '').trim();
  const urn = value('urn');
  if (!/^\d{5,7}$/.test(urn)) throw new BadRow(urn ? `“${shown(urn)}” is not a URN` : 'the URN is missing');
  const status = STATUSES[value('status').toLowerCase()];
  if (!status)
    throw new BadRow(value('status') ? `the status “${shown(value('status'))}” is not known` : 'the status is missing');
  return {
    urn: Number(urn),
    name: text(value('name'), 'name', true),
    phase: text(value('phase'), 'phase') || 'Not applicable',
    type: text(value('type'), 'type of establishment', true),
    laCode: authority(value('laCode')),
    laName: text(value('laName'), 'name of the authority', true),
    town: text(value('town'), 'town') || null,
    postcode: text(value('postcode'), 'postcode', false, 10).toUpperCase() || null,
    status,
    ageLow: age(value('ageLow')),
    ageHigh: age(value('ageHigh')),
    sixthForm: sixthForm(value('sixthForm')),
    gender: /^(mixed|girls|boys)$/i.test(value('gender')) ? value('gender') : null,
    website: website(value('website')),
    closedOn: date(value('closedOn')),
  };
}

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function text(value: string, what: string, required = false, max = 200): string {
  if (required && !value) throw new BadRow(`the ${what} is missing`);
  if (value.length > max) throw new BadRow(`the ${what} is longer than ${max} characters`);
  if (/[\p{Cc}\ufffd]/u.test(value)) throw new BadRow(`the ${what} contains characters that cannot be read`);
  return value;
}

function authority(value: string): string {
  if (!/^\d{1,3}$/.test(value))
    throw new BadRow(
      value ? `“${shown(value)}” is not the code of an authority` : 'the code of the authority is missing',
    );
  return value.padStart(3, '0');
}

function age(value: string): number | null {
  if (value === '') return null;
  if (!/^\d{1,2}$/.test(value)) throw new BadRow(`“${shown(value)}” is not an age`);
  return Number(value);
}

function sixthForm(value: string): boolean | null {
  if (/^has a sixth form$/i.test(value)) return true;
  return /^does not have a sixth form$/i.test(value) ? false : null;
}

/** The register holds addresses with and without a scheme, and now and then a remark. */
function website(value: string): string | null {
  const address = /^https?:\/\//i.test(value) ? value : `http://${value}`;
  return value && URL.canParse(address) && /\.[a-z]{2,}/i.test(new URL(address).hostname) && address.length <= 300
    ? address
    : null;
}

/** `31-08-2026`, also with slashes, or ISO. */
function date(value: string): string | null {
  if (value === '') return null;
  const british = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(value);
  const iso = british ? `${british[3]}-${british[2]}-${british[1]}` : value;
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
  if (!valid) throw new BadRow(`“${shown(value)}” is not a date`);
  return iso;
}
