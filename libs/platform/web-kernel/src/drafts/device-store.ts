import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { getLastPerson } from '../session/session';

export interface DeviceRecord {
  payload: unknown;
  /** The server's version this text grew from; null when there was none. */
  baseVersion: number | null;
  /** Holds words that the server does not have yet. */
  dirty: boolean;
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
  const emergency = takeEmergency(key);
  const kept = await attempt(() => get<DeviceRecord>(ownKey(key), open()), undefined);
  if (emergency && (!kept || emergency.updatedAt >= kept.updatedAt)) return emergency;
  return kept ?? null;
}

/** @returns false when the device cannot keep anything. */
export const writeDevice = (key: string, record: DeviceRecord): Promise<boolean> =>
  attempt(() => set(ownKey(key), record, open()).then(() => true), false);

export const removeDevice = (key: string): Promise<void> => {
  takeEmergency(key);
  return attempt(() => del(ownKey(key), open()), undefined);
};

/** A page that is being closed has no time for IndexedDB: this write is done when it returns. */
export function writeEmergency(key: string, record: DeviceRecord): void {
  try {
    localStorage.setItem(emergencyKey(key), JSON.stringify(record));
  } catch {
    // full or forbidden: the write to IndexedDB that was begun is what is left
  }
}

function takeEmergency(key: string): DeviceRecord | null {
  try {
    const text = localStorage.getItem(emergencyKey(key));
    if (!text) return null;
    localStorage.removeItem(emergencyKey(key));
    return JSON.parse(text) as DeviceRecord;
  } catch {
    return null;
  }
}

/** What is on this device for the person, newest first: shown when there is no connection. */
export async function listDeviceDrafts(): Promise<{ key: string; record: DeviceRecord }[]> {
  const own = ownKey('');
  const all = await attempt(() => entries<string, DeviceRecord>(open()), []);
  return all
    .filter(([key, record]) => key.startsWith(own) && !record.discarded)
    .map(([key, record]) => ({ key: key.slice(own.length), record }))
    .sort((a, b) => b.record.updatedAt.localeCompare(a.record.updatedAt));
}
