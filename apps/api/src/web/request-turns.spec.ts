import { describe, expect, it } from '@jest/globals';
import { setImmediate as settled } from 'node:timers/promises';
import { ONE_BY_ONE, RequestTurns, waitingRequest } from './request-turns';

describe('requests with much to read', () => {
  function desk() {
    const requests = new RequestTurns(ONE_BY_ONE, 'Wait.');
    const begun: string[] = [];
    const send = (owner: string, name: string) => {
      const request = waitingRequest();
      const turn = requests.turn(owner, request).then(() => void begun.push(name));
      return { request, turn };
    };
    return { begun, send };
  }

  it('begin one at a time for each person, and two for all', async () => {
    const { begun, send } = desk();
    const [first, second] = [send('a', 'a1'), send('a', 'a2')];
    const other = send('b', 'b1');
    const third = send('c', 'c1');
    await settled();
    expect(begun).toEqual(['a1', 'b1']);
    first.request.release();
    await third.turn;
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    other.request.release();
    await second.turn;
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2']);
  });

  it('are refused in words beyond the twenty of one person that wait, and only theirs', async () => {
    const { send } = desk();
    const all = Array.from({ length: 22 }, (_, n) => send('a', `a${n}`));
    await expect(all.at(-1)?.turn).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(send('b', 'b1').turn).resolves.toBeUndefined();
  });

  it('that are gone before their turn take none', async () => {
    const { begun, send } = desk();
    const first = send('a', 'a1');
    send('a', 'a2').request.gone = true;
    const last = send('a', 'a3');
    first.request.release();
    await last.turn;
    expect(begun).toEqual(['a1', 'a3']);
  });

  it('end once, however often that is said', async () => {
    const { begun, send } = desk();
    const [a, b] = [send('a', 'a1'), send('b', 'b1')];
    send('c', 'c1');
    send('d', 'd1');
    a.request.release();
    a.request.release();
    await settled();
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    b.request.release();
  });
});
