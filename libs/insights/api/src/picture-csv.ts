import {
  PICTURE_COLUMNS,
  PICTURE_HEADINGS,
  type PictureColumn,
  pictureNumber,
  pictureShare,
} from '@tessellate/insights-contract';
import { stringify } from 'csv-stringify/sync';
import type { PictureNumbersType } from './graphql/national-picture.type';

export interface PictureLine {
  name: string;
  region: string;
  leadSchool: string;
  managers: string[];
  groups: number;
  numbers: PictureNumbersType;
}

const BYTE_ORDER_MARK = true;

/** What the screen shows, for a spreadsheet: cells that would be read as a formula are kept as text. */
export const pictureCsv = (lines: readonly PictureLine[]): string =>
  stringify(
    lines.map(line => PICTURE_COLUMNS.map(column => cell(line, column))),
    {
      header: true,
      columns: PICTURE_COLUMNS.map(column => PICTURE_HEADINGS[column]),
      // Spreadsheets take UTF-8 for something else without the mark.
      bom: BYTE_ORDER_MARK,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );

function cell({ numbers, ...line }: PictureLine, column: PictureColumn): string {
  switch (column) {
    case 'NAME':
      return line.name;
    case 'REGION':
      return line.region;
    case 'LEAD_SCHOOL':
      return line.leadSchool;
    case 'MANAGERS':
      return line.managers.join('; ');
    case 'GROUPS':
      return String(line.groups);
    case 'REGISTERED':
      return pictureNumber(numbers.registered);
    case 'STARTED':
      return pictureNumber(numbers.started);
    case 'COMPLETED':
      return pictureNumber(numbers.completed);
    case 'ATTENDANCE':
      return pictureShare(numbers.attendance, numbers.attendanceWithheld);
  }
}
