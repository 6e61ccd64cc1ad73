import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Session } from '@tessellate/web-kernel';

export interface DeviceRecord {
  payload: unknown;
  /** The server's version this text grew from; null when there was none. */
  baseVersion: number | null;
  /** Holds words that the server does not have yet. */
  dirty: boolean;
  /** Fingerprints of what went to the server without an answer: what is there may be one of these. */
  sent?: string[];
  /** Put aside by the person; kept until the server has put it aside too. */
  discarded?: boolean;
  updatedAt: string;
}

/** The browser's database, opened with the first draft. */
// eslint-disable-next-line no-restricted-syntax -- a handle of what the whole browser shares; whose drafts are meant, the session says
let database: UseStore | undefined;
const open = () => (database ??= createStore('tessellate', 'drafts'));

/** IndexedDB may be missing (some private windows), full or broken: then the answer is `fallback`. */
async function attempt<T, F>(work: () => Promise<T>, fallback: F): Promise<T | F> {
  try {
    return await work();
  } catch {
    return fallback;
  }
}

const newer = (emergency: DeviceRecord | null, kept: DeviceRecord | null): DeviceRecord | null =>
  emergency && (!kept || emergency.updatedAt >= kept.updatedAt) ? emergency : kept;

/** The unfinished texts of one person on this device. Those of different people do not meet. */
export class DeviceStore {
  constructor(private readonly session: Pick<Session, 'lastPersonId'>) {}

  async read(key: string): Promise<DeviceRecord | null> {
    const emergency = this.readEmergency(key);
    const kept = await attempt(() => get<DeviceRecord>(this.ownKey(key), open()), undefined);
    const record = newer(emergency, kept ?? null);
    // Taken once it is kept in its place: the page may be left again before anything else is written.
    const isKept = emergency !== record || !emergency || (await this.inDatabase(key, emergency));
    if (isKept && this.readEmergency(key)?.updatedAt === emergency?.updatedAt) this.takeEmergency(key);
    return record;
  }

  /** @returns false when the device cannot keep anything. */
  async write(key: string, record: DeviceRecord): Promise<boolean> {
    return (await this.inDatabase(key, record)) || this.writeEmergency(key, record);
  }

  async remove(key: string): Promise<void> {
    if (!this.readEmergency(key)?.discarded) this.takeEmergency(key);
    const own = this.ownKey(key);
    await attempt(() => del(own, open()), undefined);
    // Until here it told that nothing of this is wanted; words written since then stay.
    if (this.readEmergency(key)?.discarded) this.takeEmergency(key);
  }

  /**
   * Changes what is kept in one step, so that two tabs never undo each other's change; null in `change` or its answer means
   * nothing kept. @returns what is kept now, or null also where this device cannot keep anything
   */
  async change<T>(key: string, change: (payload: T | null) => T | null): Promise<T | null> {
    const emergency = this.takeEmergency(key);
    const own = this.ownKey(key);
    const work = (store: IDBObjectStore) =>
      new Promise<T | null>((resolve, reject) => {
        const read = store.get(own) as IDBRequest<DeviceRecord | undefined>;
        read.onerror = () => reject(read.error);
        read.onsuccess = () => {
          const found = newer(emergency, read.result ?? null);
          // What was put aside is not there, whatever still says so.
          const record = found?.discarded ? null : found;
          const payload = change((record?.payload as T | undefined) ?? null);
          const updatedAt = new Date().toISOString();
          const write =
            payload === null
              ? store.delete(own)
              : store.put({ baseVersion: null, dirty: true, ...record, payload, updatedAt }, own);
          write.onerror = () => reject(write.error);
          write.onsuccess = () => resolve(payload);
        };
      });
    return attempt(() => open()('readwrite', work), null);
  }

  /** A page that is being closed has no time for IndexedDB: this write is done when it returns. @returns whether it was */
  writeEmergency(key: string, record: DeviceRecord): boolean {
    try {
      localStorage.setItem(this.emergencyKey(key), JSON.stringify(record));
      return true;
    } catch {
      // full or forbidden: the write to IndexedDB that was begun is what is left
      return false;
    }
  }

  /** What is on this device for the person, newest first: shown when there is no connection. */
  async list(): Promise<{ key: string; record: DeviceRecord }[]> {
    const own = this.ownKey('');
    const kept = await attempt(() => entries<string, DeviceRecord>(open()), []);
    const all = new Map(
      kept.filter(([key]) => key.startsWith(own)).map(([key, record]) => [key.slice(own.length), record]),
    );
    for (const [key, record] of this.emergencies()) all.set(key, newer(record, all.get(key) ?? null) ?? record);
    return [...all]
      .filter(([, record]) => !record.discarded)
      .map(([key, record]) => ({ key, record }))
      .sort((a, b) => b.record.updatedAt.localeCompare(a.record.updatedAt));
  }

  /** At signing out: what the server has as well goes. Words that it does not have stay for their writer, who alone is shown them. */
  async forgetDelivered(): Promise<void> {
    for (const { key, record } of await this.list()) if (!record.dirty) await this.remove(key);
  }

  private ownKey(key: string): string {
    return `${this.session.lastPersonId ?? 'visitor'}/${key}`;
  }

  private emergencyKey(key: string): string {
    return `tessellate.draft/${this.ownKey(key)}`;
  }

  private inDatabase(key: string, record: DeviceRecord): Promise<boolean> {
    const own = this.ownKey(key);
    return attempt(() => set(own, record, open()).then(() => true), false);
  }

  private readEmergency(key: string): DeviceRecord | null {
    try {
      return JSON.parse(localStorage.getItem(this.emergencyKey(key)) ?? 'null') as DeviceRecord | null;
    } catch {
      return null;
    }
  }

  private takeEmergency(key: string): DeviceRecord | null {
    const record = this.readEmergency(key);
    if (record) localStorage.removeItem(this.emergencyKey(key));
    return record;
  }

  /** What closed pages left in haste; it stays there until its text is opened. */
  private emergencies(): [string, DeviceRecord][] {
    const prefix = this.emergencyKey('');
    try {
      return Object.keys(localStorage)
        .filter(name => name.startsWith(prefix))
        .map(
          name =>
            [
              name.slice(prefix.length),
              JSON.parse(localStorage.getItem(name) ?? 'null') as DeviceRecord | null,
            ] as const,
        )
        .flatMap(([key, record]) => (record ? [[key, record] as [string, DeviceRecord]] : []));
    } catch {
      return [];
    }
  }
}
