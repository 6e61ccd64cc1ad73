import type { SchoolType } from '@tessellate/network-api';
import {
  APPLICANT_ROLE_LABELS,
  APPLICATION_STATE_LABELS,
  ENDING_WORDS,
  IMPORT_COLUMNS,
  INVOLVEMENT_LABELS,
} from '@tessellate/recruiting-contract';
import { stringify } from 'csv-stringify/sync';
import type { BoardRow } from './board.queries';

const HEADINGS = [
  ...[
    'Reference',
    'State',
    'Waitlist position',
    'Name',
    'E-mail',
    'Role',
    'School',
    'School URN',
    'Town',
    'Involvement',
  ],
  ...['Hopes', 'Access needs', 'Headteacher', 'Headteacher e-mail', 'Commitment confirmed'],
  ...['Commitment declined', 'Headteacher last asked', 'Registered', 'Decided'],
  ...['Reason', 'Offer until', 'Account', 'Ended', 'Moved here from'],
];

/** With `\ufeff`, spreadsheets read the file as UTF-8. */
const csv = (records: unknown[][]): string =>
  stringify(records, {
    bom: true,
    record_delimiter: 'windows',
    // A line break alone ends a line for most readers, so it is quoted like a whole line end.
    quoted_match: /[\r\n]/,
    cast: { string: harmless },
  });

/** A spreadsheet runs a cell that begins like a formula; the apostrophe makes it text. */
const harmless = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const LONDON = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});
const time = (at: Date | null): string => (at ? LONDON.format(at) : '');

/** @param schools those of the rows, in their order */
export const boardCsv = (rows: BoardRow[], schools: (SchoolType | null)[]): string =>
  csv([
    HEADINGS,
    ...rows.map((row, index) => {
      const school = schools[index];
      return [
        ...[row.reference, APPLICATION_STATE_LABELS[row.state], row.waitlistPosition ?? '', row.name, row.email],
        ...[row.roleText ?? APPLICANT_ROLE_LABELS[row.role], school?.name ?? '', row.schoolUrn, school?.town ?? ''],
        ...[row.involvement ? INVOLVEMENT_LABELS[row.involvement] : '', row.hopes, row.accessNeeds],
        ...[row.headteacherName, row.headteacherEmail, time(row.committedAt)],
        ...[time(row.commitmentDeclinedAt), time(row.headteacherAskedAt), time(row.submittedAt), time(row.decidedAt)],
        ...[row.decisionReason ?? '', time(row.offerExpiresAt), row.hasAccount ? 'yes' : 'no'],
        ...[row.ending ? ENDING_WORDS[row.ending].label : '', row.cameFrom ?? ''],
      ];
    }),
  ]);

export const importTemplate = (): string =>
  csv([
    [...IMPORT_COLUMNS],
    [
      ...['Alex Example', 'alex.example@school.example', '123456', 'Head of department', 'New', 'A scheme of work'],
      ...['', 'Jo Example', 'head@school.example', 'no'],
    ],
  ]);
