/** Numbers of people below this one are withheld: who is meant could be guessed. */
export const SMALLEST_SHOWN = 5;

export const PICTURE_COLUMNS = [
  'NAME',
  'REGION',
  'LEAD_SCHOOL',
  'MANAGERS',
  'GROUPS',
  'REGISTERED',
  'STARTED',
  'COMPLETED',
  'ATTENDANCE',
] as const;
export type PictureColumn = (typeof PICTURE_COLUMNS)[number];

export const PICTURE_HEADINGS: Record<PictureColumn, string> = {
  NAME: 'Hub',
  REGION: 'Region',
  LEAD_SCHOOL: 'Lead school',
  MANAGERS: 'Managers',
  GROUPS: 'Groups',
  REGISTERED: 'Registered',
  STARTED: 'Started',
  COMPLETED: 'Completed',
  ATTENDANCE: 'Attendance',
};

/** What one column of a hub's line holds; null where it is withheld or there is nothing yet. */
export type PictureCells = Record<PictureColumn, string | number | null>;

/** How the table and the file are ordered. What is withheld comes last either way, or its place would tell its size. */
export function inOrder<Row>(
  rows: readonly Row[],
  cellsOf: (row: Row) => PictureCells,
  by: PictureColumn,
  descending: boolean,
): Row[] {
  const compared = (one: Row, other: Row): number => {
    const [a, b] = [cellsOf(one)[by], cellsOf(other)[by]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareWords(String(a), String(b));
    return descending ? -order : order;
  };
  return [...rows].sort(
    (one, other) => compared(one, other) || compareWords(String(cellsOf(one).NAME), String(cellsOf(other).NAME)),
  );
}

const compareWords = (one: string, other: string): number => one.localeCompare(other, 'en-GB');

/** A number as it stands on the screen and in the file. */
export const pictureNumber = (value: number | null): string => (value === null ? 'withheld' : String(value));

/** Attendance as it stands on the screen and in the file; nothing where no register has been taken. */
export const pictureShare = (percent: number | null, withheld: boolean): string =>
  withheld ? 'withheld' : percent === null ? '' : `${percent} %`;
