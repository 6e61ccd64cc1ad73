import { sameContent } from '@tessellate/contract';
import { Pauses, waitFor } from '@tessellate/web-kernel';
import type { DeviceRecord, DeviceStore } from './device-store';
import { fingerprint } from './fingerprint';
import type { ServerDraft, ServerDrafts } from './server-drafts';

export interface DraftState<T> {
  value: T;
  /** False until both device and server were asked; an editor waits for it. */
  loaded: boolean;
  status: 'idle' | 'saving' | 'saved' | 'device';
  savedAt: string | null;
  /** There were unfinished words when the page opened. */
  restored: boolean;
  /** What another device saved meanwhile, or what was kept before the person began here. Nothing is sent until one has chosen. */
  conflict: { value: T; updatedAt: string } | null;
}

const DEVICE_AFTER_MS = 300;
const SERVER_AFTER_MS = 2_000;
/** More than one save in a row is seldom left without an answer. */
const SENT_KEPT = 20;

/** The other of two texts. */
interface Kept extends Omit<ServerDraft, 'version'> {
  version: number | null;
  /** Only this device has it so far. */
  unsent?: boolean;
}

/**
 * One unfinished text: on the device at once, on the server a little later, and back again. Which of two texts is newer is
 * told by the server's version that a text grew from, never by clocks.
 */
export class DraftSession<T> {
  private state: DraftState<T>;
  private readonly listeners = new Set<() => void>();
  private deviceTimer: ReturnType<typeof setTimeout> | undefined;
  private serverTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly pauses = new Pauses();
  /** When the server wants to be asked again, however much is typed meanwhile. */
  private notBefore = 0;
  private baseVersion: number | null = null;
  private dirty = false;
  private theirs: Kept | null = null;
  /** What went to the server without an answer, which may have arrived all the same. */
  private sent: string[] = [];
  /** Requests to the server one after the other, so that a save never overtakes a discard. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly key: string,
    private readonly initial: T,
    private readonly device: DeviceStore,
    private readonly server: ServerDrafts | null,
  ) {
    this.state = { value: initial, loaded: false, status: 'idle', savedAt: null, restored: false, conflict: null };
  }

  readonly getState = (): DraftState<T> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async load(): Promise<void> {
    const [device, server] = await Promise.all([this.device.read(this.key), this.readServer()]);
    if (device?.discarded) return this.finishDiscard(server);
    const draft = server === 'unreachable' ? null : server;
    if (this.dirty && !sameContent(this.state.value, this.initial)) return this.keepBoth(device, draft);
    this.dirty = false;
    if (device && (device.dirty || server === 'unreachable')) return this.takeDevice(device, draft);
    if (!draft) {
      if (device) void this.device.remove(this.key);
      return this.patch({ loaded: true });
    }
    this.baseVersion = draft.version;
    this.patch({ loaded: true, restored: true, value: draft.payload as T, status: 'saved', savedAt: draft.updatedAt });
  }

  readonly setValue = (next: T | ((previous: T) => T)): void => {
    const value = typeof next === 'function' ? (next as (previous: T) => T)(this.state.value) : next;
    if (sameContent(value, this.state.value)) return;
    this.dirty = true;
    this.patch({ value, status: 'saving' });
    this.deviceTimer ??= setTimeout(() => void this.keepOnDevice(), DEVICE_AFTER_MS);
    if (this.server) this.saveAfter(Math.max(SERVER_AFTER_MS, this.notBefore - Date.now()));
  };

  /** Sends what is not yet on the server: on blur and when the page is hidden. */
  readonly flush = (closing = false): Promise<void> => {
    clearTimeout(this.serverTimer);
    if (this.dirty) {
      if (closing) this.device.writeEmergency(this.key, this.record());
      void this.keepOnDevice();
    }
    if (!this.server || !this.dirty || this.state.conflict || !this.state.loaded) return Promise.resolve();
    return this.enqueue(() => this.save(closing));
  };

  /** Puts the draft aside everywhere: the text was posted, or the person does not want it. */
  readonly discard = async (): Promise<void> => {
    this.stopTimers();
    const onServer = this.server !== null && (this.baseVersion !== null || this.state.status !== 'idle');
    this.dirty = false;
    this.theirs = null;
    this.sent = [];
    this.patch({ value: this.initial, status: 'idle', savedAt: null, restored: false, conflict: null });
    const discarded = { ...this.record(), discarded: true };
    // The page may be left in the next moment: what was just posted must not stand there again as unfinished.
    this.device.writeEmergency(this.key, discarded);
    if (!onServer) return this.device.remove(this.key);
    await this.device.write(this.key, discarded);
    await this.enqueue(async () => {
      await this.server?.discard(this.key);
      this.baseVersion = null;
      if (!this.dirty) await this.device.remove(this.key);
    });
  };

  /** Keeps one of two texts that were written on two devices. */
  readonly resolveConflict = (keep: 'mine' | 'theirs'): void => {
    const theirs = this.theirs;
    if (!theirs) return;
    this.theirs = null;
    this.baseVersion = theirs.version;
    this.dirty = keep === 'mine' || theirs.unsent === true;
    if (keep === 'mine') this.patch({ conflict: null });
    else this.patch({ conflict: null, value: theirs.payload as T, status: 'saved', savedAt: theirs.updatedAt });
    void this.keepOnDevice();
    void this.flush();
  };

  /**
   * Another device may have gone on with it: what it has saved is shown here, unless something was written here too.
   * @param version what the server has now
   */
  readonly refresh = async (version: number | null): Promise<void> => {
    const isBehind = () => !this.dirty && !this.state.conflict && this.state.loaded && version !== this.baseVersion;
    if (!this.server || version === null || !isBehind()) return;
    const draft = await this.server.read(this.key).catch(() => null);
    if (!draft || !isBehind()) return;
    this.baseVersion = draft.version;
    this.patch({ value: draft.payload as T, status: 'saved', savedAt: draft.updatedAt });
    await this.keepOnDevice();
  };

  /** Leaves nothing behind unsaved. The session may be used again afterwards. */
  readonly close = (): void => {
    void this.flush();
    this.stopTimers();
  };

  private async save(closing: boolean): Promise<void> {
    const sent = this.state.value;
    if (!this.dirty || !this.server) return;
    this.sent = [...this.sent, fingerprint(sent)].slice(-SENT_KEPT);
    try {
      const { draft, conflict } = await this.server.save(this.key, sent, this.baseVersion, closing);
      if (conflict && !this.isOwn(conflict)) return this.showConflict(conflict);
      this.baseVersion = draft.version;
      // One of our own, that had arrived without an answer: what was written since goes on from it.
      if (conflict && !sameContent(conflict.payload, sent)) return await this.save(closing);
      this.sent = [];
      this.pauses.wentWell();
      if (!sameContent(sent, this.state.value)) return;
      this.dirty = false;
      this.patch({ status: 'saved', savedAt: draft.updatedAt });
      await this.keepOnDevice();
    } catch (error) {
      this.patch({ status: 'device' });
      const wait = waitFor(error);
      const pause = this.pauses.next(wait?.seconds);
      // Without a connection there is nobody whom asking sooner would burden.
      if (wait?.words) this.notBefore = Date.now() + pause;
      this.saveAfter(pause);
    }
  }

  private saveAfter(ms: number): void {
    clearTimeout(this.serverTimer);
    this.serverTimer = setTimeout(() => void this.flush(), ms);
  }

  private isOwn(draft: ServerDraft): boolean {
    return this.sent.includes(fingerprint(draft.payload));
  }

  private showConflict(conflict: Kept): void {
    this.theirs = conflict;
    this.patch({ status: 'device', conflict: { value: conflict.payload as T, updatedAt: conflict.updatedAt } });
  }

  /** Words typed before the answer came stay, and so does what was kept: which of them goes on is for the person to say. */
  private keepBoth(device: DeviceRecord | null, draft: ServerDraft | null): void {
    this.baseVersion = draft?.version ?? null;
    this.patch({ loaded: true });
    const unsent = device?.dirty
      ? { payload: device.payload, version: this.baseVersion, updatedAt: device.updatedAt, unsent: true }
      : null;
    const kept = unsent ?? draft;
    if (kept && !sameContent(kept.payload, this.state.value) && !sameContent(kept.payload, this.initial))
      this.showConflict(kept);
    else void this.flush();
  }

  private takeDevice(device: DeviceRecord, draft: ServerDraft | null): void {
    this.baseVersion = device.baseVersion;
    this.dirty = device.dirty;
    // A page that is closed sends its last words and hears no answer.
    this.sent = [...(device.sent ?? []), fingerprint(device.payload)];
    this.patch({
      loaded: true,
      restored: true,
      value: device.payload as T,
      status: device.dirty ? 'device' : 'saved',
      savedAt: device.updatedAt,
    });
    if (draft && draft.version !== device.baseVersion && !this.isOwn(draft)) return this.showConflict(draft);
    if (draft) this.baseVersion = draft.version;
    void this.flush();
  }

  private async finishDiscard(server: ServerDraft | null | 'unreachable'): Promise<void> {
    this.patch({ loaded: true });
    if (server === 'unreachable') return;
    if (server) await this.enqueue(async () => this.server?.discard(this.key));
    if (!this.dirty) await this.device.remove(this.key);
  }

  private async readServer(): Promise<ServerDraft | null | 'unreachable'> {
    if (!this.server) return null;
    return this.server.read(this.key).catch(() => 'unreachable' as const);
  }

  private async keepOnDevice(): Promise<void> {
    clearTimeout(this.deviceTimer);
    this.deviceTimer = undefined;
    const kept = await this.device.write(this.key, this.record());
    if (kept && !this.server && this.dirty) this.patch({ status: 'saved', savedAt: new Date().toISOString() });
  }

  private record(): DeviceRecord {
    return {
      payload: this.state.value,
      baseVersion: this.baseVersion,
      dirty: this.dirty,
      sent: this.sent,
      updatedAt: new Date().toISOString(),
    };
  }

  private enqueue(work: () => Promise<unknown>): Promise<void> {
    const done = this.queue.then(work, work).then(
      () => undefined,
      () => undefined,
    );
    this.queue = done;
    return done;
  }

  private stopTimers(): void {
    clearTimeout(this.deviceTimer);
    clearTimeout(this.serverTimer);
    this.deviceTimer = undefined;
  }

  private patch(change: Partial<DraftState<T>>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach(listener => listener());
  }
}
