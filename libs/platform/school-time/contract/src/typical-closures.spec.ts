import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { typicalClosures } from './typical-closures';

const of = (year: number) =>
  Object.fromEntries(typicalClosures(year).map(({ name, startsOn, endsOn }) => [name, `${startsOn} ${endsOn}`]));

describe('typical school closures in England', () => {
  it('are those that most authorities published for 2024/25, 2025/26 and 2026/27', () => {
    expect(of(2024)).toEqual({
      'Autumn half-term': '2024-10-28 2024-11-01',
      Christmas: '2024-12-23 2025-01-03',
      'Spring half-term': '2025-02-17 2025-02-21',
      Easter: '2025-04-07 2025-04-21',
      'Early May bank holiday': '2025-05-05 2025-05-05',
      'Summer half-term': '2025-05-26 2025-05-30',
      Summer: '2025-07-19 2025-09-01',
    });
    expect(of(2025)).toMatchObject({ 'Autumn half-term': '2025-10-27 2025-10-31', Easter: '2026-03-30 2026-04-10' });
    expect(of(2026)).toMatchObject({
      'Autumn half-term': '2026-10-26 2026-10-30',
      Christmas: '2026-12-21 2027-01-01',
      'Spring half-term': '2027-02-15 2027-02-19',
      Easter: '2027-03-26 2027-04-09',
    });
  });

  it('include the day that stands in for New Year at a weekend', () => {
    expect(of(2022)).toMatchObject({ Christmas: '2022-12-19 2023-01-02' });
  });

  it('come in order and never overlap, from 2022 to 2039', () => {
    const all = Array.from({ length: 18 }, (_, index) => typicalClosures(2022 + index)).flat();
    for (const [index, { startsOn, endsOn }] of all.entries()) {
      expect(startsOn <= endsOn).toBe(true);
      expect(startsOn > (all[index - 1]?.endsOn ?? '')).toBe(true);
    }
    expect(all).toHaveLength(18 * 7);
  });

  it('never change for the years that databases are filled with: each is corrected in its rows', () => {
    const all = Array.from({ length: 18 }, (_, index) => typicalClosures(2022 + index)).flat();
    const text = JSON.stringify(all.map(({ name, startsOn, endsOn }) => [name, startsOn, endsOn]));
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '7deb974a9c2689e56dc3ca30dce4d80f27a8e178e3ee4e6b053351825947d5b6',
    );
  });
});
