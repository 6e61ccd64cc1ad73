import { describe, expect, it } from '@jest/globals';
import { FairQueue } from './fair-queue';

describe('what waits for a thread', () => {
  const served = (queue: FairQueue<string>): string[] => {
    const order: string[] = [];
    for (let turn = queue.take(); turn; turn = queue.take()) {
      order.push(turn.item);
      queue.done(turn.owner);
    }
    return order;
  };

  it('is done by turns, so that one person’s work does not wait behind all of another’s', () => {
    const queue = new FairQueue<string>();
    for (const item of ['a1', 'a2', 'a3']) queue.add('a', item, 10);
    queue.add('b', 'b1', 10);
    expect(served(queue)).toEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('is one at a time for each person, however many threads are free', () => {
    const queue = new FairQueue<string>();
    for (const item of ['a1', 'a2']) queue.add('a', item, 10);
    expect(queue.take()?.item).toBe('a1');
    expect(queue.take()).toBeNull();
    queue.add('b', 'b1', 10);
    expect(queue.take()?.item).toBe('b1');
    queue.done('a');
    expect(queue.take()?.item).toBe('a2');
  });

  it('is refused beyond what one person may have waiting, and only theirs', () => {
    const queue = new FairQueue<string>();
    expect([queue.add('a', 'a1', 1), queue.add('a', 'a2', 1), queue.add('b', 'b1', 1)]).toEqual([true, false, true]);
    expect(served(queue)).toEqual(['a1', 'b1']);
  });
});
