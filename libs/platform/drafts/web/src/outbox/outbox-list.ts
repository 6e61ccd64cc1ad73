import type { DeviceStore } from '../device-store';

/** Words on their way. Kept under the id they will have, so that sending them again never doubles them. */
export interface OutboxEntry {
  id: string;
  at: string;
  /** Why the server does not take it, in words for the person; null while it is being sent or waits. */
  failure: string | null;
  [content: string]: unknown;
}

export interface OutboxState {
  /** False until the device was asked what is left from before. */
  loaded: boolean;
  entries: ReadonlyMap<string, readonly OutboxEntry[]>;
  /** Why they wait, in words, where the page does not say it already. */
  waitsFor: string | null;
  /** Places on the screen, which show their own. */
  shown: ReadonlySet<string>;
}

type Change = (list: readonly OutboxEntry[]) => OutboxEntry[];

const PREFIX = 'outbox:';
/** Whoever has written so much without a connection is asked to wait with more. */
const MOST = 200;

/**
 * The entries of all places, as they are on the device and as this page has just changed them. On the device each place has its
 * list under `outbox:<place>`, as in releases before there was one outbox.
 */
export class OutboxList {
  private state: OutboxState = { loaded: false, entries: new Map(), waitsFor: null, shown: new Set() };
  private kept = new Map<string, readonly OutboxEntry[]>();
  /** Not on the device yet. */
  private changes: { place: string; change: Change }[] = [];
  /** Places that the device could not keep, which stand only here. */
  private readonly homeless = new Set<string>();
  private queue: Promise<void> = Promise.resolve();
  private channel: BroadcastChannel | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly device: DeviceStore) {}

  readonly getState = (): OutboxState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Hears what other tabs change. @returns ends it */
  open(onNews: () => void): () => void {
    if (typeof BroadcastChannel === 'function') {
      this.channel = new BroadcastChannel('tessellate.outbox');
      this.channel.onmessage = () => void this.load().then(onNews);
    }
    const leave = () => this.keepInHaste();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      this.channel?.close();
      this.channel = undefined;
    };
  }

  places(): string[] {
    return [...this.state.entries.keys()];
  }

  entriesOf(place: string): readonly OutboxEntry[] {
    return this.state.entries.get(place) ?? [];
  }

  isFull(): boolean {
    return [...this.state.entries.values()].reduce((sum, list) => sum + list.length, 0) >= MOST;
  }

  setWaitsFor(words: string | null): void {
    if (words !== this.state.waitsFor) this.patch({ waitsFor: words });
  }

  setShown(place: string, on: boolean): void {
    const shown = new Set(this.state.shown);
    if (on) shown.add(place);
    else shown.delete(place);
    this.patch({ shown });
  }

  /** Shown at once, and kept on the device after what was changed before. */
  change(place: string, change: Change): void {
    const waiting = { place, change };
    this.changes.push(waiting);
    this.derive();
    // The queue deals with what fails.
    void this.enqueue(async () => {
      let wanted: OutboxEntry[] | undefined;
      const written = await this.device.change<OutboxEntry[]>(PREFIX + place, list => {
        wanted = change(list ?? (this.homeless.has(place) ? this.listKept(place) : []));
        return wanted.length > 0 ? wanted : null;
      });
      wanted ??= change(this.listKept(place));
      // Without a database there is the browser's small storage.
      const isKept = written !== null || wanted.length === 0 || this.keepSmall(place, wanted);
      if (isKept) this.homeless.delete(place);
      else this.homeless.add(place);
      this.setKept(place, wanted);
      this.changes = this.changes.filter(other => other !== waiting);
      this.derive();
      this.channel?.postMessage(place);
    });
  }

  /** What the device has now, other tabs' changes with it. */
  load(): Promise<void> {
    return this.enqueue(async () => {
      const drafts = await this.device.list();
      const before = this.kept;
      this.kept = new Map();
      for (const place of this.homeless) this.setKept(place, before.get(place) ?? []);
      for (const { key, record } of drafts)
        if (key.startsWith(PREFIX) && Array.isArray(record.payload))
          this.setKept(key.slice(PREFIX.length), record.payload as OutboxEntry[]);
      this.derive(true);
    });
  }

  private listKept(place: string): readonly OutboxEntry[] {
    return this.kept.get(place) ?? [];
  }

  private setKept(place: string, list: readonly OutboxEntry[]): void {
    if (list.length > 0) this.kept.set(place, list);
    else this.kept.delete(place);
  }

  private derive(loaded = this.state.loaded): void {
    const entries = new Map(this.kept);
    for (const { place, change } of this.changes) {
      const list = change(entries.get(place) ?? []);
      if (list.length > 0) entries.set(place, list);
      else entries.delete(place);
    }
    this.patch({ loaded, entries });
  }

  /** A page that is being closed has no time for the device's database. */
  private keepInHaste(): void {
    for (const place of new Set(this.changes.map(change => change.place))) this.keepSmall(place, this.entriesOf(place));
  }

  private keepSmall(place: string, payload: readonly OutboxEntry[]): boolean {
    const updatedAt = new Date().toISOString();
    return this.device.writeEmergency(PREFIX + place, { payload, baseVersion: null, dirty: true, updatedAt });
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work, work).catch(() => undefined);
    return this.queue;
  }

  private patch(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach(listener => listener());
  }
}
