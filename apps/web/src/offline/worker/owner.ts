import { NOBODY } from '@tessellate/contract';
import { WHOSE } from '../kept-documents';

const ENTRY = '/kept/whose';

/**
 * Whose pages this device keeps: of one person at a time, the one whom the server answered last. An answer to somebody else, or to
 * nobody, empties the shelves before anything else happens, whichever tab it was for and whoever ended the session.
 */
export class Owner {
  private changes = 0;
  private keepsFrom = 0;
  private last: Promise<string | null>;

  constructor(private readonly empty: () => Promise<void>) {
    this.last = read();
    this.last.catch(() => undefined);
  }

  /** Grows whenever the shelves are emptied. */
  get era(): number {
    return this.changes;
  }

  /** Null where nothing is kept, or nothing can be. */
  current(): Promise<string | null> {
    return this.last.catch(() => null);
  }

  /**
   * Told with every answer. @param askedIn the era in which it was asked: one from before a change, to the person before, says
   * nothing about now. @returns whether the answer may be kept
   */
  async heard(viewer: string, askedIn: number): Promise<boolean> {
    const person = viewer === NOBODY ? null : viewer;
    const now = await this.next(before =>
      before === person || askedIn < this.changes ? Promise.resolve(before) : this.clear(person),
    );
    return person !== null && now === person && askedIn >= this.keepsFrom;
  }

  /** As `reset`, once for all that was asked at the same time. @returns whether it did */
  async resetFor(askedIn: number): Promise<boolean> {
    if (askedIn < this.keepsFrom) return false;
    await this.reset();
    return true;
  }

  /** Removes everything; what was asked before is not kept either. @param person whose pages are kept from now on, where that changes */
  reset(person?: null): Promise<string | null> {
    this.keepsFrom = this.changes + 1;
    return this.next(before => this.clear(person === undefined ? before : person));
  }

  private next(step: (before: string | null) => Promise<string | null>): Promise<string | null> {
    this.last = this.current().then(step);
    this.last.catch(() => undefined);
    return this.last;
  }

  /** Nothing is anybody's until all of it is gone: should that fail, nothing is shown. */
  private async clear(person: string | null): Promise<string | null> {
    this.changes += 1;
    await caches.delete(WHOSE);
    await this.empty();
    if (person) await (await caches.open(WHOSE)).put(ENTRY, new Response(person));
    return person;
  }
}

async function read(): Promise<string | null> {
  const entry = await caches.match(ENTRY, { cacheName: WHOSE });
  return entry ? entry.text() : null;
}
