import type { ToWorker } from './worker-messages';

/** The early start asks under the same name (`early-start.runtime.mjs`). */
const KEEP_KEY = 'tessellate.keep-pages';
const WORKER_PATIENCE_MS = 3_000;

interface Asked {
  operationName?: string | undefined;
  variables?: object | undefined;
}

export const questionOf = ({ operationName, variables }: Asked): string =>
  `${operationName} ${JSON.stringify(variables ?? {})}`;

/**
 * What this device keeps of the pages that were read, for reading without a connection: whether it may, which of the answers on
 * this page came from it, and what has to go. The browser's worker does the keeping.
 */
export class DeviceCopy {
  private since: ReadonlyMap<string, number> = new Map();
  private readonly listeners = new Set<() => void>();

  /** On until somebody says otherwise; off where the browser stores nothing. */
  isWanted(): boolean {
    try {
      return localStorage.getItem(KEEP_KEY) !== 'no';
    } catch {
      return false;
    }
  }

  async want(wanted: boolean): Promise<void> {
    try {
      if (wanted) localStorage.removeItem(KEEP_KEY);
      else localStorage.setItem(KEEP_KEY, 'no');
    } catch {
      // nothing can be stored here, pages included
    }
    if (!wanted) await this.empty({ stop: true });
    this.listeners.forEach(listener => listener());
  }

  /** Removes what is kept. @param stop until somebody is answered again, as after signing out */
  empty({ stop }: { stop: boolean }): Promise<void> {
    return tell({ kind: 'empty', stop });
  }

  /** A group was left, or an office given up. */
  lost(): Promise<void> {
    return tell({ kind: 'lost' });
  }

  forget(ids: string[]): Promise<void> {
    return tell({ kind: 'forget', ids });
  }

  /** Told with every answer. @param keptAt when the server gave it, where it came from the device; null when it came from the server */
  noted(asked: Asked, keptAt: number | null): void {
    const question = questionOf(asked);
    if ((this.since.get(question) ?? null) === keptAt) return;
    const since = new Map(this.since);
    if (keptAt === null) since.delete(question);
    else since.set(question, keptAt);
    this.since = since;
    this.listeners.forEach(listener => listener());
  }

  /** Since when the answers that came from the device are true, by question. */
  readonly times = (): ReadonlyMap<string, number> => this.since;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

/** Done when the worker says so, or where there is none: then nothing is kept. */
async function tell(message: ToWorker): Promise<void> {
  try {
    const workers = (navigator as Partial<Navigator>).serviceWorker;
    const worker = (await workers?.getRegistration())?.active;
    if (!worker) return;
    await new Promise<void>(resolve => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      setTimeout(resolve, WORKER_PATIENCE_MS);
      worker.postMessage(message, [port2]);
    });
  } catch {
    // A browser that has no workers here keeps nothing.
  }
}
