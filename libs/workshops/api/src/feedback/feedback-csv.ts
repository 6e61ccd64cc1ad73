import { FEEDBACK_FREE_QUESTION, FEEDBACK_QUESTIONS, FEEDBACK_SCALES, scaleMean } from '@tessellate/workshops-contract';
import { stringify } from 'csv-stringify/sync';
import type { WorkshopFeedbackResultsType } from './graphql/feedback.type';

/** What the screen shows, for a spreadsheet: cells that would be read as a formula are kept as text. */
export const feedbackCsv = (results: WorkshopFeedbackResultsType): string =>
  stringify(
    [
      ['Question', '1', '2', '3', '4', '5', 'Mean'],
      ...FEEDBACK_SCALES.map(scale => [
        FEEDBACK_QUESTIONS[scale].question,
        ...results[scale],
        scaleMean(results[scale]) ?? '',
      ]),
      ...(results.texts ?? []).map(text => [FEEDBACK_FREE_QUESTION, text]),
    ],
    // Spreadsheets take UTF-8 for something else without the mark.
    { bom: true, escape_formulas: true },
  );
