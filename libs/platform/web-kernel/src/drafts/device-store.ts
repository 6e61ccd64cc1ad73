import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { getLastPerson } from '../session/session';

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

let store: UseStore | undefined;
const open = () => (store ??= createStore('tessellate', 'drafts'));

/** IndexedDB may be missing (some private windows), full or broken: then the answer is `fallback`. */
async function attempt<T, F>(work: () => Promise<T>, fallback: F): Promise<T | F> {
  try {
    return await work();
  } catch {
    return fallback;
  }
}

/** Drafts of different people on one device do not meet. */
const ownKey = (key: string) => `${getLastPerson() ?? 'visitor'}/${key}`;
const emergencyKey = (key: string) => `tessellate.draft/${ownKey(key)}`;

export async function readDevice(key: string): Promise<DeviceRecord | null> {
  const emergency = readEmergency(key);
  const kept = await attempt(() => get<DeviceRecord>(ownKey(key), open()), undefined);
  const record = newer(emergency, kept ?? null);
  // Taken once it is kept in its place: the page may be left again before anything else is written.
  const isKept = emergency !== record || !emergency || (await inDatabase(key, emergency));
  if (isKept && readEmergency(key)?.updatedAt === emergency?.updatedAt) takeEmergency(key);
  return record;
}

/** @returns false when the device cannot keep anything. */
export const writeDevice = async (key: string, record: DeviceRecord): Promise<boolean> =>
  (await inDatabase(key, record)) || writeEmergency(key, record);

const inDatabase = (key: string, record: DeviceRecord): Promise<boolean> =>
  attempt(() => set(ownKey(key), record, open()).then(() => true), false);

export async function removeDevice(key: string): Promise<void> {
  if (!readEmergency(key)?.discarded) takeEmergency(key);
  await attempt(() => del(ownKey(key), open()), undefined);
  // Until here it told that nothing of this is wanted; words written since then stay.
  if (readEmergency(key)?.discarded) takeEmergency(key);
}

/**
 * Changes what is kept in one step, so that two tabs never undo each other's change; null in `change` or its answer means
 * nothing kept. @returns what is kept now, or null also where this device cannot keep anything
 */
export async function changeDevice<T>(key: string, change: (payload: T | null) => T | null): Promise<T | null> {
  const emergency = takeEmergency(key);
  const own = ownKey(key);
  const work = (store: IDBObjectStore) =>
    new Promise<T | null>((resolve, reject) => {
      const read = store.get(own) as IDBRequest<DeviceRecord | undefined>;
      read.onerror = () => reject(read.error);
      read.onsuccess = () => {
        const record = newer(emergency, read.result ?? null);
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

const newer = (emergency: DeviceRecord | null, kept: DeviceRecord | null): DeviceRecord | null =>
  emergency && (!kept || emergency.updatedAt >= kept.updatedAt) ? emergency : kept;

/** A page that is being closed has no time for IndexedDB: this write is done when it returns. @returns whether it was */
export function writeEmergency(key: string, record: DeviceRecord): boolean {
  try {
    localStorage.setItem(emergencyKey(key), JSON.stringify(record));
    return true;
  } catch {
    // full or forbidden: the write to IndexedDB that was begun is what is left
    return false;
  }
}

function readEmergency(key: string): DeviceRecord | null {
  try {
    return JSON.parse(localStorage.getItem(emergencyKey(key)) ?? 'null') as DeviceRecord | null;
  } catch {
    return null;
  }
}

function takeEmergency(key: string): DeviceRecord | null {
  const record = readEmergency(key);
  if (record) localStorage.removeItem(emergencyKey(key));
  return record;
}

/** What is on this device for the person, newest first: shown when there is no connection. */
export async function listDeviceDrafts(): Promise<{ key: string; record: DeviceRecord }[]> {
  const own = ownKey('');
  const kept = await attempt(() => entries<string, DeviceRecord>(open()), []);
  const all = new Map(
    kept.filter(([key]) => key.startsWith(own)).map(([key, record]) => [key.slice(own.length), record]),
  );
  for (const [key, record] of emergencies()) all.set(key, newer(record, all.get(key) ?? null) ?? record);
  return [...all]
    .filter(([, record]) => !record.discarded)
    .map(([key, record]) => ({ key, record }))
    .sort((a, b) => b.record.updatedAt.localeCompare(a.record.updatedAt));
}

/** What closed pages left in haste; it stays there until its text is opened. */
function emergencies(): [string, DeviceRecord][] {
  const prefix = emergencyKey('');
  try {
    return Object.keys(localStorage)
      .filter(name => name.startsWith(prefix))
      .map(
        name =>
          [name.slice(prefix.length), JSON.parse(localStorage.getItem(name) ?? 'null') as DeviceRecord | null] as const,
      )
      .flatMap(([key, record]) => (record ? [[key, record] as [string, DeviceRecord]] : []));
  } catch {
    return [];
  }
}
