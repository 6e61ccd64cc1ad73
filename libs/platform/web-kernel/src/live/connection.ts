import { isForeign } from './foreign-answer';

/** `intercepted`: a filter or the sign-in page of a network answers in the server's place. */
export type ConnectionStatus = 'online' | 'reconnecting' | 'offline' | 'intercepted';

/** Who answered a request: our server, nobody, or the network in its place. */
export type Answerer = 'server' | 'nobody' | 'network';

/** A short break is not worth a notice. */
const PATIENCE_MS = 2_500;
/** How long to wait before each look whether the server can be reached again; the last goes on. */
const PROBE_AFTER_MS = [1_000, 2_000, 4_000, 8_000];
const PROBE_TIMEOUT_MS = 8_000;

/** Whether one page can reach the server, by the answers to its questions, and what it says of that. */
export class Connection {
  // What the browser says of the network is a hint: some say "offline" long after it is back, so an answer counts for more.
  private cutOff = navigator.onLine === false;
  private cutOffAt = 0;
  private answeredBy: Answerer = 'server';
  private live = true;
  private troubled = false;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private probe: ReturnType<typeof setTimeout> | undefined;
  private probes = 0;
  private shown: ConnectionStatus = 'online';
  private words: string | null = null;
  private reachable = !this.cutOff;
  private heard: number | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly awaiting = new Set<() => void>();

  constructor() {
    window.addEventListener('offline', this.lost);
    window.addEventListener('online', this.found);
    if (this.cutOff) this.update();
  }

  readonly status = (): ConnectionStatus => {
    if (this.cutOff) return 'offline';
    if (!this.troubled) return 'online';
    return this.answeredBy === 'network' ? 'intercepted' : 'reconnecting';
  };

  /** Until when what was on the screen was true; null before the first answer. */
  heardAt(): number | null {
    return this.heard;
  }

  /** Why the server takes no connection for live news, in its own words. */
  readonly refusal = (): string | null => this.words;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /**
   * Told by the HTTP link after each request.
   *
   * @param askedAt when the request was sent, by the page's clock: an answer that was under way when the connection broke
   *   says nothing about now
   */
  reportAnswerer(answerer: Answerer, askedAt = performance.now()): void {
    if (answerer === 'server' && askedAt >= this.cutOffAt) this.cutOff = false;
    if (answerer === 'server') this.heard = Date.now();
    this.answeredBy = answerer;
    this.update();
  }

  /** Told by the socket once it has been connected before. */
  reportLive(live: boolean): void {
    // As long as news came, it was true.
    if (this.live && this.heard !== null && this.isReachable()) this.heard = Date.now();
    this.live = live;
    this.update();
  }

  /** Told by the socket. */
  reportRefusal(words: string | null): void {
    if (words === this.words) return;
    this.words = words;
    this.listeners.forEach(listener => listener());
  }

  /** Asks at once whether the server can be reached, whatever the browser says. */
  async serverAnswers(): Promise<boolean> {
    clearTimeout(this.probe);
    await this.look();
    return this.isReachable();
  }

  /** Calls back each time the server can be reached again after it could not. @returns ends it */
  onBack(callback: () => void): () => void {
    let away = this.shown !== 'online';
    return this.subscribe(() => {
      const back = away && this.shown === 'online';
      away = this.shown !== 'online';
      if (back) callback();
    });
  }

  /** As `onBack`, also after a break too short for a notice. @returns ends it */
  onReached(callback: () => void): () => void {
    this.awaiting.add(callback);
    return () => void this.awaiting.delete(callback);
  }

  /** Looks and listens no more. */
  close(): void {
    window.removeEventListener('offline', this.lost);
    window.removeEventListener('online', this.found);
    clearTimeout(this.patience);
    this.stopProbing();
  }

  private readonly lost = () => {
    if (this.heard !== null && this.isReachable()) this.heard = Date.now();
    this.cutOff = true;
    this.cutOffAt = performance.now();
    this.update();
  };

  private readonly found = () => {
    if (this.isReachable()) return;
    this.stopProbing();
    void this.look();
  };

  private isReachable(): boolean {
    return !this.cutOff && this.answeredBy === 'server';
  }

  private update(): void {
    if (this.isReachable() && this.live) {
      clearTimeout(this.patience);
      this.patience = undefined;
      this.troubled = false;
    } else {
      this.patience ??= setTimeout(() => {
        this.troubled = true;
        this.tell();
      }, PATIENCE_MS);
    }
    const reached = !this.reachable && this.isReachable();
    this.reachable = this.isReachable();
    if (this.reachable) this.stopProbing();
    else this.probe ??= setTimeout(() => void this.look(), PROBE_AFTER_MS[this.probes] ?? PROBE_AFTER_MS.at(-1));
    this.tell();
    if (reached) this.awaiting.forEach(callback => callback());
  }

  private tell(): void {
    const status = this.status();
    if (status === this.shown) return;
    this.shown = status;
    this.listeners.forEach(listener => listener());
  }

  private stopProbing(): void {
    clearTimeout(this.probe);
    this.probe = undefined;
    this.probes = 0;
  }

  /** Asks the server for a sign of life, until it gives one. */
  private async look(): Promise<void> {
    this.probes += 1;
    const askedAt = performance.now();
    const answerer = await fetch('/health/live', {
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
    }).then(
      (answer): Answerer => (isForeign(answer) ? 'network' : answer.ok ? 'server' : 'nobody'),
      (): Answerer => 'nobody',
    );
    this.probe = undefined;
    this.reportAnswerer(answerer, askedAt);
  }
}
