import { coalesce, Pauses, type Wait, type Connection } from '@tessellate/web-kernel';
import type { DeviceStore } from '../device-store';
import { OutboxList, type OutboxEntry } from './outbox-list';
import { alone } from './alone';

export type Delivery =
  /** The server has it. What it answered is for whoever shows the place. */
  | { kind: 'stored'; answer?: unknown }
  /** Refused for good, in words for the person. */
  | { kind: 'refused'; reason: string }
  /** No answer, or none that is about the words: the same is sent again later. */
  | { kind: 'wait'; wait: Wait };

/** What a domain says of the places whose words it sends, such as `thread:<id>`. */
export interface OutboxSender {
  accepts(place: string): boolean;
  /** What was refused, for a notice on another page: 'A comment was not sent'. */
  refused: string;
  /** Fetched once there is something to send. The entry's id is the mutation's: however often it is sent, it is stored once. */
  load(): Promise<(place: string, entry: OutboxEntry) => Promise<Delivery>>;
}

/** The page that was opened has its turn first. */
const PATIENCE_MS = 2_500;
const TIMERS_MAY_BE_EARLY_MS = 20;

interface Parts {
  device: DeviceStore;
  connection: Connection;
  senders: readonly OutboxSender[];
  /** Whose outbox it is; null as long as nobody is signed in. */
  personId: () => string | null;
}

/**
 * What a person wrote and the server has not acknowledged, of all places: kept on the device, sent in each place in the order it
 * was written, from whatever page is open, until the server has it or refuses it for good.
 */
export class Outbox {
  private readonly list: OutboxList;
  private readonly pauses = new Pauses();
  private readonly heard = new Map<string, Set<(answer: unknown) => void>>();
  private notBefore = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ends: (() => void)[] = [];

  constructor(private readonly parts: Parts) {
    this.list = new OutboxList(parts.device);
  }

  readonly subscribe = (listener: () => void): (() => void) => this.list.subscribe(listener);
  readonly getState = () => this.list.getState();

  /** Sends what is left from before, and whatever waits once the server can be reached. */
  start(): void {
    const { connection } = this.parts;
    const back = () => void this.send();
    window.addEventListener('online', back);
    this.ends = [
      this.list.open(back),
      connection.onBack(back),
      connection.onReached(back),
      () => window.removeEventListener('online', back),
    ];
    this.timer = setTimeout(back, PATIENCE_MS);
  }

  close(): void {
    clearTimeout(this.timer);
    this.ends.forEach(end => end());
  }

  /** What the sender of the place calls something that was refused. */
  refusedAt(place: string): string {
    return this.senderOf(place)?.refused ?? 'Something was not sent';
  }

  /** Someone looks at a place: what waits there is wanted now. @returns ends it */
  watch(place: string, onStored: (answer: unknown) => void): () => void {
    const watchers = this.heard.get(place) ?? new Set();
    this.heard.set(place, watchers.add(onStored));
    this.list.setShown(place, true);
    void this.list.load().then(() => {
      if (this.list.entriesOf(place).length > 0) void this.send();
    });
    return () => {
      watchers.delete(onStored);
      if (watchers.size === 0) this.list.setShown(place, false);
    };
  }

  /** @returns false where so much waits that nothing more is taken */
  add(place: string, entry: OutboxEntry): boolean {
    if (this.list.isFull()) return false;
    this.list.change(place, list => [...list, entry]);
    void this.send();
    return true;
  }

  /** Sends again what was refused, with other words if there are any. */
  retry(place: string, id: string, change: Partial<OutboxEntry> = {}): void {
    this.list.change(place, list =>
      list.map(entry => (entry.id === id ? { ...entry, ...change, failure: null } : entry)),
    );
    void this.send();
  }

  remove(place: string, id: string): void {
    this.list.change(place, list => list.filter(entry => entry.id !== id));
  }

  /** Sends whatever is not refused. Calls while it runs make it look once more. */
  readonly send = coalesce(async () => {
    if (Date.now() < this.notBefore || !this.parts.personId()) return;
    await this.list.load();
    if (this.list.places().every(place => !next(this.list.entriesOf(place)))) return;
    await alone(`tessellate.outbox/${this.parts.personId()}`, async () => {
      // Another tab may have sent some of it meanwhile.
      await this.list.load();
      for (const place of this.list.places()) if (!(await this.sendAll(place))) return;
    });
  });

  /** @returns false where it has to wait */
  private async sendAll(place: string): Promise<boolean> {
    const sender = this.senderOf(place);
    if (!sender) return true;
    for (let entry = next(this.list.entriesOf(place)); entry; entry = next(this.list.entriesOf(place))) {
      const { id } = entry;
      const delivery = await this.deliver(sender, place, entry);
      if (delivery.kind === 'wait') {
        this.wait(delivery.wait);
        return false;
      }
      this.pauses.wentWell();
      this.list.setWaitsFor(null);
      if (delivery.kind === 'stored') {
        this.heard.get(place)?.forEach(listener => listener(delivery.answer));
        this.list.change(place, list => list.filter(other => other.id !== id));
      } else {
        const { reason } = delivery;
        this.list.change(place, list => list.map(other => (other.id === id ? { ...other, failure: reason } : other)));
      }
    }
    return true;
  }

  private senderOf(place: string): OutboxSender | undefined {
    return this.parts.senders.find(({ accepts }) => accepts(place));
  }

  private async deliver(sender: OutboxSender, place: string, entry: OutboxEntry): Promise<Delivery> {
    const send = await sender.load().catch(() => null);
    // Its code could not be fetched.
    if (!send) return { kind: 'wait', wait: { words: null, seconds: 0 } };
    return send(place, entry);
  }

  private wait({ words, seconds }: Wait): void {
    const pause = this.pauses.next(seconds);
    if (words) this.notBefore = Date.now() + pause - TIMERS_MAY_BE_EARLY_MS;
    this.list.setWaitsFor(words);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause);
  }
}

const next = (list: readonly OutboxEntry[]) => list.find(entry => !entry.failure);
