import { describe, expect, it } from '@jest/globals';
import { momentOf } from './import-day';

describe('a day in a list', () => {
  it.each([
    '2026-11-27',
    '27/11/2026',
    '27.11.26',
    '27-11-2026',
    '27 Nov 2026',
    '27-Nov-26',
    '27th November 2026',
    'Fri 27 Nov 2026',
    'Friday, 27th of November, 2026',
    'November 27, 2026',
    '27 Nov 2026, 12:00',
    '27\u00a0November 2026 at 12:00:00',
  ])('is read when it is written as %s', cell =>
    expect(momentOf(cell)?.toISOString()).toBe('2026-11-27T12:00:00.000Z'),
  );

  it.each(['27 Foo 2026', '31/11/2026', '30 Feb 2026', '11/27/2026', '46353', '27 Nov', 'last week', '27/11-2026'])(
    'is not guessed from %s',
    cell => expect(momentOf(cell)).toBeUndefined(),
  );

  it('is that of London', () => expect(momentOf('3 Sept 2026 9:30')?.toISOString()).toBe('2026-09-03T08:30:00.000Z'));
});
