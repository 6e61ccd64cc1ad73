import { once, setMaxListeners } from 'node:events';
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { persistedOperations } from '../lib/operations';
import type { Tally, Target } from './attack';
import { ATTACKS } from './attacks';

export interface Order extends Omit<Target, 'operation'> {
  /** Which of the attacks. */
  index: number;
  documents: string;
}

// An attacker's own work is done elsewhere: here it shall take little from whom it attacks. Linux alone knows priorities of threads.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** A program of its own, in a thread: says when it is ready, begins and ends when it is told to, and says what came of it. */
async function main({ index, documents, ...target }: Order): Promise<void> {
  if (!parentPort) throw new Error('This runs in a thread of the benchmark.');
  const run = await ATTACKS[index]?.prepare({ ...target, operation: await persistedOperations(documents) });
  parentPort.postMessage('ready');
  await once(parentPort, 'message');
  const over = new AbortController();
  setMaxListeners(0, over.signal);
  parentPort.once('message', () => over.abort());
  const tally: Tally = { taken: 0, refused: 0 };
  await run?.(over.signal, tally);
  parentPort.postMessage(tally);
  parentPort.close();
}

await main(workerData as Order);
