import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Tally } from './attack';
import type { Order } from './attacker';

export interface RunningAttack {
  begin(): void;
  /** @returns what came of it, once nothing is on its way any more */
  stop(): Promise<Tally>;
}

/** Made ready in a thread of its own, so that it does not delay the answers that are timed. */
export async function startAttack(file: string, order: Order): Promise<RunningAttack> {
  const worker = new Worker(file, { workerData: order });
  await once(worker, 'message');
  return {
    begin: () => worker.postMessage('begin'),
    stop: async () => {
      const said = once(worker, 'message') as Promise<[Tally]>;
      const ended = once(worker, 'exit');
      worker.postMessage('stop');
      const [tally] = await said;
      await ended;
      return tally;
    },
  };
}
