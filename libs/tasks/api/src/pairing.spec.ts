import { describe, expect, it } from '@jest/globals';
import { costOf, pairPeers, type PairingPerson, readersOf, setCost } from './pairing';

/** Numbers that look random and are the same in every run. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const group = (count: number, schools = count): PairingPerson[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${String(index).padStart(2, '0')}`, school: index % schools }));

/** Every way of splitting people into pairs with at most one set of three. */
function arrangements(ids: string[]): string[][][] {
  const [first, ...rest] = ids;
  if (first === undefined) return [[]];
  if (ids.length === 1) return [];
  const found: string[][][] = [];
  for (const other of rest) {
    const others = rest.filter(id => id !== other);
    for (const more of arrangements(others)) found.push([[first, other], ...more]);
    if (ids.length % 2 === 0) continue;
    for (const third of others.filter(id => id > other)) {
      for (const more of arrangements(others.filter(id => id !== third))) found.push([[first, other, third], ...more]);
    }
  }
  return found;
}

const cases = Array.from({ length: 120 }, (_, seed) => {
  const random = generator(seed + 1);
  const count = 2 + Math.floor(random() * 16);
  const people = group(count, 1 + Math.floor(random() * count));
  const earlier = [0, 1].map(() => pairPeers({ people, random }));
  return { seed, people, earlier, random };
});

describe('pairing of peers', () => {
  it('gives everybody exactly one to read and one reader, never themselves, with at most one set of three', () => {
    for (const { seed, people, earlier, random } of cases) {
      const sets = pairPeers({ people, earlier, random });
      const links = sets.flatMap(readersOf);
      const everybody = people.map(person => person.id).sort();
      expect([seed, links.map(link => link.readerId).sort()]).toEqual([seed, everybody]);
      expect([seed, links.map(link => link.authorId).sort()]).toEqual([seed, everybody]);
      expect(links.filter(({ readerId, authorId }) => readerId === authorId)).toEqual([]);
      expect(sets.filter(set => set.length === 3)).toHaveLength(people.length % 2);
      expect(sets.every(set => set.length === 2 || set.length === 3)).toBe(true);
    }
  });

  it('finds the best arrangement there is, compared with trying all of them', () => {
    for (const { seed, people, earlier, random } of cases.filter(({ people: { length } }) => length <= 8)) {
      const cost = costOf(people, earlier);
      const total = (sets: readonly (readonly string[])[]) => sets.reduce((sum, set) => sum + setCost(set, cost), 0);
      const least = Math.min(...arrangements(people.map(person => person.id)).map(total));
      expect([seed, total(pairPeers({ people, earlier, random }))]).toEqual([seed, least]);
    }
  });

  it('repeats no pair of the last task when all come from different schools', () => {
    for (const count of [4, 6, 8, 11, 12, 15]) {
      const people = group(count);
      const last = pairPeers({ people, random: generator(count) });
      const next = pairPeers({ people, earlier: [last], random: generator(count + 1) });
      const cost = costOf(people, [last]);
      expect([count, next.map(set => setCost(set, cost)).filter(price => price > 0)]).toEqual([count, []]);
    }
  });

  it('would rather repeat a pair than put two of one school together', () => {
    const people = [
      { id: 'a', school: 1 },
      { id: 'b', school: 1 },
      { id: 'c', school: 2 },
      { id: 'd', school: 2 },
    ];
    const last = [
      ['a', 'c'],
      ['b', 'd'],
    ];
    const sets = pairPeers({
      people,
      earlier: [
        last,
        [
          ['a', 'd'],
          ['b', 'c'],
        ],
      ],
      random: generator(7),
    });
    for (const set of sets)
      expect(new Set(set.map(id => people.find(person => person.id === id)?.school)).size).toBe(2);
  });

  it('keeps the pairs there are, and only finds places for those who are new or alone', () => {
    const people = group(6);
    const [a, b, c, d, e, f] = people.map(person => person.id) as [string, string, string, string, string, string];
    expect(
      pairPeers({
        people,
        keep: [
          [a, b],
          [c, d],
        ],
        random: generator(3),
      }),
    ).toEqual([[a, b], [c, d], expect.arrayContaining([e, f])]);
    const withoutB = people.filter(person => person.id !== b);
    const again = pairPeers({
      people: withoutB,
      keep: [
        [a, b],
        [c, d],
        [e, f],
      ],
      random: generator(3),
    });
    expect(again).toHaveLength(2);
    expect(again.flat().sort()).toEqual([a, c, d, e, f]);
    expect(again.some(set => set.length === 3 && set.includes(a))).toBe(true);
  });

  it('makes two pairs of a set of three when somebody joins', () => {
    const people = group(4);
    const [a, b, c, d] = people.map(person => person.id) as [string, string, string, string];
    const sets = pairPeers({ people, keep: [[a, b, c]], random: generator(5) });
    expect(sets.map(set => set.length)).toEqual([2, 2]);
    expect(sets.flat().sort()).toEqual([a, b, c, d]);
  });

  it('never loses anybody when sets are kept, whoever came and went', () => {
    for (const { seed, people, random } of cases.filter(({ people: { length } }) => length >= 4)) {
      const before = pairPeers({ people, random });
      const now = [...people.filter(() => random() > 0.25), { id: 'new-1', school: 99 }, { id: 'new-2', school: 98 }];
      const sets = pairPeers({ people: now, keep: before, random });
      expect([seed, sets.flat().sort()]).toEqual([seed, now.map(person => person.id).sort()]);
      expect(sets.every(set => set.length === 2 || set.length === 3)).toBe(true);
      expect([seed, sets.filter(set => set.length === 3).length]).toEqual([seed, now.length % 2]);
    }
  });

  it('has nothing to do for fewer than two', () => {
    expect(pairPeers({ people: group(1) })).toEqual([]);
    expect(pairPeers({ people: [] })).toEqual([]);
  });
});
