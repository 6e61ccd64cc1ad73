/**
 * What waits, by whose it is: owners take turns, and each has at most one thing being done, so that nobody waits behind all that
 * somebody else has sent.
 */
export class FairQueue<Item> {
  /** In the order of turns: whoever was served goes to the end. */
  private readonly waiting = new Map<string, Item[]>();
  private readonly busy = new Set<string>();

  /** @returns false, and keeps nothing, when `most` of the owner's wait already */
  add(owner: string, item: Item, most: number): boolean {
    const own = this.waiting.get(owner) ?? [];
    if (own.length >= most) return false;
    own.push(item);
    this.waiting.set(owner, own);
    return true;
  }

  /** The next in turn, whose owner is busy until `done`. */
  take(): { owner: string; item: Item } | null {
    for (const [owner, [item, ...rest]] of this.waiting) {
      if (this.busy.has(owner) || item === undefined) continue;
      this.waiting.delete(owner);
      if (rest.length > 0) this.waiting.set(owner, rest);
      this.busy.add(owner);
      return { owner, item };
    }
    return null;
  }

  done(owner: string): void {
    this.busy.delete(owner);
  }
}
