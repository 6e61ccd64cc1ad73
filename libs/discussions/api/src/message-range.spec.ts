import { rangeOf } from './message-range';

const page = (limit: number, forward = true, after: string[] | null = null, before: string[] | null = null) => ({
  limit,
  forward,
  after,
  before,
});

describe('rangeOf', () => {
  it('starts at the first message when paging forwards', () => {
    expect(rangeOf(page(50), undefined, 120)).toEqual({ from: 1, to: 50 });
  });

  it('ends at the newest message when paging backwards', () => {
    expect(rangeOf(page(50, false), undefined, 120)).toEqual({ from: 71, to: 120 });
  });

  it('continues after and before a cursor without repeating its message', () => {
    expect(rangeOf(page(50, true, ['70']), undefined, 120)).toEqual({ from: 71, to: 120 });
    expect(rangeOf(page(50, false, null, ['71']), undefined, 120)).toEqual({ from: 21, to: 70 });
  });

  it('puts the message asked for in the middle, and moves the page at the ends instead of shortening it', () => {
    expect(rangeOf(page(50), 60, 120)).toEqual({ from: 35, to: 84 });
    expect(rangeOf(page(50), 3, 120)).toEqual({ from: 1, to: 50 });
    expect(rangeOf(page(50), 119, 120)).toEqual({ from: 71, to: 120 });
    expect(rangeOf(page(50), 4, 10)).toEqual({ from: 1, to: 10 });
  });

  it('is empty for an empty thread', () => {
    const { from, to } = rangeOf(page(50, false), undefined, 0);
    expect(from).toBeGreaterThan(to);
  });
});
