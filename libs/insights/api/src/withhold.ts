import { SMALLEST_SHOWN } from '@tessellate/insights-contract';

const MEASURES = ['registered', 'started', 'completed'] as const;
type Measure = (typeof MEASURES)[number];

export type Counts = Record<Measure, number>;
export type Shown = Record<Measure, number | null>;

const small = (value: number): boolean => value > 0 && value < SMALLEST_SHOWN;

/**
 * Small numbers are withheld, and as many others as it takes that nobody finds them by subtracting what is shown from the total.
 * Whole lines go together: what stands beside a withheld number would bound it. Nought names nobody and stays.
 */
export function withhold(rows: readonly Counts[]): { rows: Shown[]; total: Shown } {
  const hidden = rows.map(row => new Set(MEASURES.filter(measure => small(row[measure]))));
  const totals: Shown = { registered: 0, started: 0, completed: 0 };
  for (let settled = false; !settled;) {
    settled = true;
    for (const measure of MEASURES) {
      const values = rows.flatMap((row, at) => (hidden[at]?.has(measure) ? [row[measure]] : []));
      if (totals[measure] === null || isSafe(values)) continue;
      const next = smallestShown(rows, hidden, measure);
      if (next === null) totals[measure] = null;
      else hidden[next] = new Set(MEASURES.filter(each => (rows[next]?.[each] ?? 0) > 0));
      settled = false;
    }
  }
  for (const measure of MEASURES)
    if (totals[measure] !== null) totals[measure] = rows.reduce((sum, row) => sum + row[measure], 0);
  return {
    rows: rows.map((row, at) => {
      const shown = (measure: Measure) => (hidden[at]?.has(measure) ? null : row[measure]);
      return { registered: shown('registered'), started: shown('started'), completed: shown('completed') };
    }),
    total: totals,
  };
}

/** What is left of the total is no small number, and can be shared out between the withheld cells in more than one way. */
function isSafe(values: readonly number[]): boolean {
  if (values.length === 0) return true;
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length > 1 && sum >= SMALLEST_SHOWN && sum > values.length;
}

function smallestShown(rows: readonly Counts[], hidden: readonly Set<Measure>[], measure: Measure): number | null {
  let found: number | null = null;
  rows.forEach((row, at) => {
    if (row[measure] === 0 || hidden[at]?.has(measure)) return;
    if (found === null || row[measure] < (rows[found]?.[measure] ?? 0)) found = at;
  });
  return found;
}
