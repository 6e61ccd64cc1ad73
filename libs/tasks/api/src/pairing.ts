/** Somebody who takes part in a pairing. */
export interface PairingPerson {
  id: string;
  /** People of one school already talk with each other; null when unknown. */
  school: number | string | null;
}

export interface PairingQuestion {
  people: readonly PairingPerson[];
  /** Sets of two or three that stay together as far as they can. */
  keep?: readonly (readonly string[])[];
  /** Who read each other on earlier tasks, the most recent task first. */
  earlier?: readonly (readonly (readonly string[])[])[];
  /** From 0 (inclusive) to 1 (exclusive). */
  random?: () => number;
}

const SAME_SCHOOL = 1_000;
const LAST_TIME = 100;
const BEFORE = 10;
const ATTEMPTS = 24;

type Cost = (a: string, b: string) => number;

/**
 * Puts people into pairs who read each other's work; with an odd number one set has three, who read round in a circle. So
 * everybody reads one and is read by one. Avoids people of one school first, then those who met on the last task, then
 * those who met before that.
 * @returns sets of ids; none when there are fewer than two people
 */
export function pairPeers({ people, keep = [], earlier = [], random = Math.random }: PairingQuestion): string[][] {
  const ids = [...new Set(people.map(person => person.id))];
  if (ids.length < 2) return [];
  const cost = costOf(people, earlier);
  const kept = keptSets(ids, keep);
  const placed = new Set(kept.flat());
  const free = ids.filter(id => !placed.has(id));
  // An odd one joins a kept pair, or makes two pairs of a kept set of three: there is never more than one set of three.
  if (free.length % 2 === 1) makeRoom(kept, free, cost);
  return [...kept, ...best(free, cost, random)];
}

/** What a set costs: how little its people would gain from each other. */
export const setCost = (set: readonly string[], cost: Cost): number =>
  set.reduce((sum, a, index) => sum + set.slice(index + 1).reduce((part, b) => part + cost(a, b), 0), 0);

export function costOf(
  people: readonly PairingPerson[],
  earlier: readonly (readonly (readonly string[])[])[] = [],
): Cost {
  const school = new Map(people.map(person => [person.id, person.school]));
  const met = new Map<string, number>();
  earlier.forEach((sets, index) => {
    for (const set of sets) {
      for (const a of set)
        for (const b of set)
          if (a < b) met.set(`${a} ${b}`, (met.get(`${a} ${b}`) ?? 0) + (index === 0 ? LAST_TIME : BEFORE));
    }
  });
  return (a, b) => {
    const same = school.get(a) !== null && school.get(a) !== undefined && school.get(a) === school.get(b);
    return (same ? SAME_SCHOOL : 0) + (met.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0);
  };
}

/** The sets that still stand when those who left are taken out; nobody stands in two, and only one has three. */
function keptSets(ids: readonly string[], keep: readonly (readonly string[])[]): string[][] {
  const here = new Set(ids);
  const kept: string[][] = [];
  let three = false;
  for (const set of keep) {
    const staying = [...new Set(set)].filter(id => here.has(id));
    if (staying.length < 2 || staying.length > 3 || (staying.length === 3 && three)) continue;
    three ||= staying.length === 3;
    staying.forEach(id => here.delete(id));
    kept.push(staying);
  }
  return kept;
}

/** Makes the number of free people even by changing one kept set. */
function makeRoom(kept: string[][], free: string[], cost: Cost): void {
  const three = kept.find(set => set.length === 3);
  if (three) {
    const leaving = cheapest(three, id =>
      setCost(
        three.filter(other => other !== id),
        cost,
      ),
    );
    three.splice(three.indexOf(leaving), 1);
    free.push(leaving);
    return;
  }
  // With nobody kept, the odd one is left to the search, which may put anybody into the set of three.
  if (kept.length === 0 || free.length > 1) return;
  const [odd] = free.splice(0, 1);
  if (odd === undefined) return;
  const pair = cheapest(kept, set => setCost([...set, odd], cost));
  pair.push(odd);
}

const cheapest = <T>(options: readonly T[], price: (option: T) => number): T =>
  options.reduce((best, option) => (price(option) < price(best) ? option : best));

/** The cheapest arrangement found from several starting points by exchanging people between sets. */
function best(free: readonly string[], cost: Cost, random: () => number): string[][] {
  if (free.length < 2) return [];
  let found = improve(split(shuffled(free, random)), cost);
  for (let attempt = 1; attempt < ATTEMPTS && total(found, cost) > 0; attempt++) {
    const other = improve(split(shuffled(free, random)), cost);
    if (total(other, cost) < total(found, cost)) found = other;
  }
  return found;
}

const total = (sets: readonly string[][], cost: Cost): number => sets.reduce((sum, set) => sum + setCost(set, cost), 0);

function split(ids: readonly string[]): string[][] {
  const sets: string[][] = [];
  for (let at = 0; at + 1 < ids.length; at += 2) sets.push(ids.slice(at, at + 2));
  const last = ids.length % 2 === 1 ? ids[ids.length - 1] : undefined;
  if (last !== undefined) sets[sets.length - 1]?.push(last);
  return sets;
}

/** Exchanges two people of two sets for as long as that helps. */
function improve(sets: string[][], cost: Cost): string[][] {
  for (let better = true; better;) {
    better = false;
    for (const one of sets) {
      for (const two of sets) {
        if (one !== two && exchange(one, two, cost)) better = true;
      }
    }
  }
  return sets;
}

function exchange(one: string[], two: string[], cost: Cost): boolean {
  const before = setCost(one, cost) + setCost(two, cost);
  if (before === 0) return false;
  for (let i = 0; i < one.length; i++) {
    for (let j = 0; j < two.length; j++) {
      [one[i], two[j]] = [two[j]!, one[i]!];
      if (setCost(one, cost) + setCost(two, cost) < before) return true;
      [one[i], two[j]] = [two[j]!, one[i]!];
    }
  }
  return false;
}

function shuffled(ids: readonly string[], random: () => number): string[] {
  const order = [...ids];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Who reads whom in a set: each other, or round in a circle. */
export const readersOf = (set: readonly string[]): { readerId: string; authorId: string }[] =>
  set.map((readerId, index) => ({ readerId, authorId: set[(index + 1) % set.length]! }));
