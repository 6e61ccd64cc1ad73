import { describe, expect, it } from '@jest/globals';
import { NEED_WEIGHTS, type NeedWeight } from '@tessellate/api-kernel';
import fc from 'fast-check';
import { comparePositions, positionOf, urgencyOf } from './need-order';

const NOW = new Date('2026-11-26T22:30:00Z');
const at = (iso: string) => new Date(iso);

describe('the order of what waits', () => {
  it('calls what is due today, on London’s clock, or was due, urgent; what is due within a week comes soon', () => {
    const due = (dueAt: Date | null) => urgencyOf({ dueAt }, NOW);
    expect(due(at('2026-11-20T09:00:00Z'))).toBe('NOW');
    expect(due(at('2026-11-26T23:50:00Z'))).toBe('NOW');
    expect(due(at('2026-11-27T00:10:00Z'))).toBe('SOON');
    expect(due(at('2026-12-03T09:00:00Z'))).toBe('SOON');
    expect(due(at('2026-12-04T09:00:00Z'))).toBe('LATER');
    expect(due(null)).toBe('LATER');
    // In summer a day in London begins an hour before it does in UTC.
    expect(urgencyOf({ dueAt: at('2026-06-10T23:30:00Z') }, at('2026-06-10T12:00:00Z'))).toBe('SOON');
  });

  it('puts urgency first, then those for whom others wait, then the earliest date; without a date the newest', () => {
    const need = (key: string, weight: NeedWeight, dueAt: string | null, since = '2026-11-01T09:00:00Z') => ({
      ...{ key, weight, since: at(since) },
      dueAt: dueAt ? at(dueAt) : null,
    });
    const given = [
      need('read-old', 'TO_READ', null, '2026-10-01T09:00:00Z'),
      need('read-new', 'TO_READ', null, '2026-11-20T09:00:00Z'),
      need('own-soon', 'OWN', '2026-11-28T09:00:00Z'),
      need('asked-soon', 'OTHERS_WAIT', '2026-11-30T09:00:00Z'),
      need('asked-sooner', 'OTHERS_WAIT', '2026-11-29T09:00:00Z'),
      need('own-today', 'OWN', '2026-11-26T09:00:00Z'),
      need('asked', 'OTHERS_WAIT', null),
    ];
    const sorted = given.toSorted((a, b) => comparePositions(positionOf(a, NOW), positionOf(b, NOW)));
    expect(sorted.map(({ key }) => key)).toEqual([
      'own-today',
      'asked-sooner',
      'asked-soon',
      'own-soon',
      'asked',
      'read-new',
      'read-old',
    ]);
  });

  it('gives each need a place of its own, so that pages neither repeat nor leave out any', () => {
    const days = fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z'), noInvalidDate: true });
    const needs = fc.uniqueArray(
      fc.record({
        key: fc.uuid().map(id => `note.unread:${id}`),
        weight: fc.constantFrom(...NEED_WEIGHTS),
        since: days,
        dueAt: fc.option(days),
      }),
      { selector: ({ key }) => key, maxLength: 40 },
    );
    fc.assert(
      fc.property(needs, fc.integer({ min: 1, max: 7 }), (given, size) => {
        const queue = given.map(need => positionOf(need, NOW)).sort(comparePositions);
        const paged: (typeof queue)[number][] = [];
        for (;;) {
          const last = paged.at(-1);
          const page = queue.filter(position => !last || comparePositions(position, last) > 0).slice(0, size);
          if (page.length === 0) break;
          paged.push(...page);
        }
        expect(paged).toEqual(queue);
      }),
    );
  });
});
