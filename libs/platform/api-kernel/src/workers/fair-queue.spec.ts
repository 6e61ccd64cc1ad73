import { describe, expect, it } from '@jest/globals';
import { setImmediate as settled } from 'node:timers/promises';
import { FairQueue } from './fair-queue';

describe('what waits for its turn', () => {
  function desk(bounds: Partial<ConstructorParameters<typeof FairQueue>[0]> = {}) {
    const queue = new FairQueue({ atOnce: 1, perOwner: 1, waitingPerOwner: 10, ...bounds });
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const send = (owner: string, name: string) =>
      queue.run(owner, () => {
        begun.push(name);
        return new Promise<void>(resolve => ends.set(name, resolve));
      });
    const end = async (name: string) => {
      ends.get(name)?.();
      await settled();
    };
    return { queue, begun, send, end };
  }

  it('is done by turns, so that one person’s work does not wait behind all of another’s', async () => {
    const { begun, send, end } = desk();
    for (const name of ['a1', 'a2', 'a3']) void send('a', name);
    void send('b', 'b1');
    await settled();
    for (const name of ['a1', 'b1', 'a2']) await end(name);
    expect(begun).toEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('is no more at a time for each person than they may have, however much room there is', async () => {
    const { begun, send, end } = desk({ atOnce: 5, perOwner: 2 });
    for (const name of ['a1', 'a2', 'a3']) void send('a', name);
    void send('b', 'b1');
    await settled();
    expect(begun).toEqual(['a1', 'a2', 'b1']);
    await end('a1');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('is that of whoever has the least running first', async () => {
    const { begun, send, end } = desk({ atOnce: 2, perOwner: 2 });
    for (const name of ['a1', 'a2', 'a3']) void send('a', name);
    void send('b', 'b1');
    void send('b', 'b2');
    await settled();
    await end('a1');
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('has no room beyond what one person and all together may have waiting', async () => {
    const { queue, send } = desk({ waitingPerOwner: 1, waiting: 2 });
    void send('a', 'a1');
    void send('a', 'a2');
    expect([queue.hasRoom('a'), queue.hasRoom('b')]).toEqual([false, true]);
    void send('b', 'b1');
    expect(queue.hasRoom('c')).toBe(false);
  });

  it('goes on after what failed, and says that it failed', async () => {
    const { queue } = desk();
    const failed = queue.run('a', () => Promise.reject(new Error('of the work')));
    await expect(failed).rejects.toThrow('of the work');
    expect(await queue.run('a', () => 'done')).toBe('done');
  });

  it('leaves room to others at once, and to its owner after the rest', async () => {
    const { begun, send, end } = desk({ rest: () => 60_000 });
    for (const [owner, name] of [
      ['a', 'a1'],
      ['a', 'a2'],
      ['b', 'b1'],
    ] as const)
      void send(owner, name);
    await settled();
    await end('a1');
    await end('b1');
    expect(begun).toEqual(['a1', 'b1']);
  });
});
