import { NOBODY } from '@tessellate/contract';
import fc from 'fast-check';
import { Owner } from './worker/owner';

/** The browser's caches, as far as the owner uses them. */
class Caches {
  entries = new Map<string, string>();
  fails = false;
  match = async (key: string) => {
    const text = this.entries.get(key);
    return text === undefined ? undefined : { text: async () => text };
  };
  open = async () => ({
    put: async (key: string, value: { body: string }) => {
      if (this.fails) throw new Error('The quota is used up.');
      this.entries.set(key, value.body);
    },
  });
  delete = async () => {
    this.entries.clear();
    return true;
  };
}

class Answer {
  constructor(readonly body: string) {}
}

describe('whose pages a device keeps', () => {
  let store: Caches;
  let shelves: string[];
  const start = () =>
    new Owner(async () => {
      await Promise.resolve();
      shelves = [];
    });
  beforeEach(() => {
    store = new Caches();
    shelves = [];
    Object.assign(globalThis, { caches: store, Response: Answer });
  });
  const keepFor = async (owner: Owner, person: string, askedIn = owner.era) => {
    if (await owner.heard(person, askedIn)) shelves.push(person);
  };

  it('are those of the one who was answered last, and are known again after a new start', async () => {
    const owner = start();
    await keepFor(owner, 'ann');
    await keepFor(owner, 'ann');
    expect(shelves).toEqual(['ann', 'ann']);
    const later = start();
    expect(await later.current()).toBe('ann');
    await keepFor(later, 'ann');
    expect(shelves).toHaveLength(3);
  });

  it('go with the first answer to somebody else, or to nobody', async () => {
    const owner = start();
    await keepFor(owner, 'ann');
    await keepFor(owner, 'ben');
    expect(shelves).toEqual(['ben']);
    await keepFor(owner, NOBODY);
    expect(shelves).toEqual([]);
    expect(await owner.current()).toBeNull();
  });

  it('take in all that one page asks at once, by whoever is new', async () => {
    const owner = start();
    await keepFor(owner, 'ann');
    const asked = owner.era;
    await Promise.all(['ben', 'ben', 'ben'].map(person => keepFor(owner, person, asked)));
    expect(shelves).toEqual(['ben', 'ben', 'ben']);
  });

  it('are not changed by an answer that was on its way to the person before', async () => {
    const owner = start();
    await keepFor(owner, 'ann');
    const late = owner.era;
    await keepFor(owner, 'ben');
    await keepFor(owner, 'ann', late);
    expect(shelves).toEqual(['ben']);
    expect(await owner.current()).toBe('ben');
  });

  it('do not come back after they were removed, by an answer from before that', async () => {
    const owner = start();
    await keepFor(owner, 'ann');
    const late = owner.era;
    await owner.reset();
    await keepFor(owner, 'ann', late);
    expect(shelves).toEqual([]);
    await keepFor(owner, 'ann');
    expect(shelves).toEqual(['ann']);
    const leaving = owner.era;
    await owner.reset(null);
    await keepFor(owner, 'ann', leaving);
    expect(shelves).toEqual([]);
    expect(await owner.current()).toBeNull();
  });

  it('go once where several answers to one page tell of the same loss', async () => {
    const owner = start();
    await keepFor(owner, 'ann');
    const asked = owner.era;
    expect(await Promise.all([owner.resetFor(asked), owner.resetFor(asked)])).toEqual([true, false]);
    await keepFor(owner, 'ann');
    expect(shelves).toEqual(['ann']);
  });

  it('are nobody’s where the browser cannot store whose they are', async () => {
    const owner = start();
    store.fails = true;
    await expect(owner.heard('ann', owner.era)).rejects.toThrow('quota');
    expect(await owner.current()).toBeNull();
    store.fails = false;
    await keepFor(owner, 'ann');
    expect(shelves).toEqual(['ann']);
  });

  it('are never of two people at once, however answers overtake each other', async () => {
    const step = fc.record({ person: fc.constantFrom('ann', 'ben', NOBODY), late: fc.integer({ min: 0, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
        store = new Caches();
        Object.assign(globalThis, { caches: store });
        shelves = [];
        const owner = start();
        for (const { person, late } of steps) {
          await keepFor(owner, person, Math.max(0, owner.era - late));
          const whose = await owner.current();
          expect(shelves.filter(one => one !== whose)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
