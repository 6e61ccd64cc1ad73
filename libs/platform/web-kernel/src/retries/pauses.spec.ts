import { Pauses } from './pauses';

describe('the pauses before trying again', () => {
  const pauses = new Pauses();
  const next = (seconds?: number) => Math.floor(pauses.next(seconds) / 1_000);

  it('grow with every refusal up to some minutes, and differ from client to client', () => {
    const bounds = [2, 4, 8, 16, 32, 64, 120, 120];
    for (const least of bounds) {
      const pause = next();
      expect(pause).toBeGreaterThanOrEqual(least);
      expect(pause).toBeLessThanOrEqual(least * 1.5);
    }
    expect(new Set(Array.from({ length: 20 }, () => pauses.next())).size).toBeGreaterThan(15);
  });

  it('begin anew once something went well, and are never shorter than the server asks for', () => {
    pauses.wentWell();
    expect(next()).toBeLessThanOrEqual(3);
    pauses.wentWell();
    expect(next(60)).toBeGreaterThanOrEqual(60);
  });
});
