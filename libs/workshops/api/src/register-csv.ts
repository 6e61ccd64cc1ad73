import { ATTENDANCE_LABELS, RSVP_LABELS } from '@tessellate/workshops-contract';
import { whenText } from '@tessellate/school-time-contract';
import { stringify } from 'csv-stringify/sync';
import type { WorkshopVisitorType } from './graphql/visitor.type';
import type { RegisterEntryType } from './graphql/workshop.type';

export interface RegisterLine extends Pick<RegisterEntryType, 'rsvp' | 'attendance' | 'member'> {
  name: string;
  school: string;
}

const BYTE_ORDER_MARK = true;

/** The register for a spreadsheet: cells that would be read as a formula are kept as text. */
export const registerCsv = (
  lines: readonly RegisterLine[],
  visitors: readonly Pick<WorkshopVisitorType, 'name' | 'school' | 'arrivedAt'>[],
): string =>
  stringify(
    [
      ...lines.map(({ name, school, rsvp, attendance, member }) => [
        name,
        school,
        rsvp ? RSVP_LABELS[rsvp.choice] : '',
        rsvp?.reason ?? '',
        attendance ? ATTENDANCE_LABELS[attendance.mark] : '',
        attendance ? attendance.credit : '',
        attendance?.arrivedAt ? whenText(attendance.arrivedAt) : '',
        attendance ? (attendance.way === 'CODE' ? 'code' : 'by hand') : '',
        attendance ? whenText(attendance.markedAt) : '',
        member ? '' : 'has left the group',
      ]),
      ...visitors.map(({ name, school, arrivedAt }) => [
        ...[name, school, '', '', ATTENDANCE_LABELS.PRESENT, ''],
        ...[whenText(arrivedAt), 'by hand', '', 'visitor'],
      ]),
    ],
    {
      header: true,
      columns: [
        ...['Name', 'School', 'Answer', 'Reason', 'Attendance', 'Credit in days'],
        ...['Arrived', 'Marked', 'When', 'Note'],
      ],
      // Spreadsheets take UTF-8 for something else without the mark.
      bom: BYTE_ORDER_MARK,
      escape_formulas: true,
    },
  );
