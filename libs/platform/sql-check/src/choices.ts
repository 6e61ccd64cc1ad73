/** What one reading of a statement decided where the code has a condition: the same condition is decided alike all through it. */
export class Choices {
  private readonly decided = new Map<string, number>();
  private readonly taken: { of: number; chosen: number }[] = [];

  constructor(private readonly given: number[]) {}

  /** One of `of` alternatives; `key` names the condition. */
  choose(key: string, of: number): number {
    const before = this.decided.get(key);
    if (before !== undefined) return before;
    const chosen = this.given[this.taken.length] ?? 0;
    this.taken.push({ of, chosen });
    this.decided.set(key, chosen);
    return chosen;
  }

  /** The choices that come after these, or null when all have been tried. */
  next(): number[] | null {
    const taken = this.taken.map(choice => ({ ...choice }));
    while (taken.length > 0) {
      const last = taken.pop()!;
      if (last.chosen + 1 < last.of) return [...taken.map(({ chosen }) => chosen), last.chosen + 1];
    }
    return null;
  }
}

/** Runs `read` once for every combination of its choices, but no more often than `most`. */
export function eachWay<T>(most: number, read: (choices: Choices) => T): T[] {
  const results: T[] = [];
  let given: number[] | null = [];
  while (given) {
    if (results.length === most) throw new Error(`It can be read in more than ${most} ways.`);
    const choices: Choices = new Choices(given);
    results.push(read(choices));
    given = choices.next();
  }
  return results;
}
