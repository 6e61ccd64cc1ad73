import { offerExpiry } from './places';

describe('offerExpiry', () => {
  it.each([
    ['2026-11-25T23:30:00Z', 5, '2026-11-30T18:00:00.000Z'],
    ['2026-06-30T23:30:00Z', 5, '2026-07-06T17:00:00.000Z'],
    ['2026-10-23T09:00:00Z', 3, '2026-10-26T18:00:00.000Z'],
    ['2027-03-26T09:00:00Z', 3, '2027-03-29T17:00:00.000Z'],
  ])('an offer made at %s for %i days ends at six in the evening of London', (now, days, end) => {
    expect(offerExpiry(new Date(now), days).toISOString()).toBe(end);
  });
});
