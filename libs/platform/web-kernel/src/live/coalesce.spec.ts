import { coalesce } from './coalesce';

/** A server whose answers are sent by hand; each answer is what was true when it was asked. */
function slowServer() {
  const waiting: (() => void)[] = [];
  const server = {
    truth: 0,
    seen: -1,
    asked: 0,
    ask: () => {
      server.asked++;
      const answer = server.truth;
      return new Promise<void>(resolve => waiting.push(() => resolve(void (server.seen = answer))));
    },
    answer: async () => {
      waiting.shift()?.();
      await new Promise(resolve => setTimeout(resolve));
    },
  };
  return server;
}

describe('a question that may be out of date before its answer arrives', () => {
  it('is asked once more when something changed while it was under way', async () => {
    const server = slowServer();
    const again = coalesce(server.ask);
    void again();
    server.truth = 1;
    void again();
    await server.answer();
    expect(server.seen).toBe(0);
    await server.answer();
    expect(server.seen).toBe(1);
  });

  it('is asked twice for a burst, and anew after it', async () => {
    const server = slowServer();
    const again = coalesce(server.ask);
    const settled = Promise.all([again(), again(), again(), again()]);
    await server.answer();
    await server.answer();
    await settled;
    expect(server.asked).toBe(2);
    void again();
    expect(server.asked).toBe(3);
  });

  it('is asked again after a failure, also one that comes before there is a promise', async () => {
    let asked = 0;
    const again = coalesce(() => {
      asked++;
      if (asked === 1) return Promise.reject(new Error('Offline'));
      if (asked === 2) throw new Error('Not ready');
      return Promise.resolve();
    });
    for (let time = 0; time < 3; time++) await again();
    expect(asked).toBe(3);
  });
});
