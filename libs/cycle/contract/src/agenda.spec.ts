import { describe, expect, it } from '@jest/globals';
import { agendaFromLines, agendaStarts, minuteWords } from './agenda';

const parts = (text: string, length: number | null = null) =>
  agendaFromLines(text, length).map(({ title, minutes }) => [title, minutes]);

describe('an agenda that was written as lines', () => {
  it('becomes parts that last until the next begins, the last one until the end of the workshop', () => {
    const text = '9:30 What we found\n10:45 – Four headings\n\n12:15 Lunch\n1:00 Measures\n3.00 Close';
    expect(parts(text, 6 * 60)).toEqual([
      ['What we found', 75],
      ['Four headings', 90],
      ['Lunch', 45],
      ['Measures', 120],
      ['Close', 30],
    ]);
  });

  it('gives a quarter of an hour to whatever says no time, or a time that cannot be', () => {
    expect(parts('Welcome\n99:99 Odd\n2:00 Findings')).toEqual([
      ['Welcome', 15],
      ['99:99 Odd', 15],
      ['Findings', 15],
    ]);
  });

  it('has between a minute and eight hours for each part, however wrong the times are', () => {
    expect(parts('11:00 Late\n10:00 Early\n10:00 Same', 0)).toEqual([
      ['Late', 480],
      ['Early', 1],
      ['Same', 1],
    ]);
  });
});

describe('the times of an agenda', () => {
  it('follow each other from the start of the workshop', () => {
    const starts = agendaStarts([{ minutes: 75 }, { minutes: 90 }, { minutes: 5 }], new Date('2027-01-14T13:30:00Z'));
    expect(starts.map(at => at.toISOString().slice(11, 16))).toEqual(['13:30', '14:45', '16:15']);
  });

  it('are said in hours and minutes', () => {
    expect([0, 1, 45, 60, 61, 330].map(minuteWords)).toEqual([
      '0 minutes',
      '1 minute',
      '45 minutes',
      '1 hour',
      '1 hour 1 minute',
      '5 hours 30 minutes',
    ]);
  });
});
