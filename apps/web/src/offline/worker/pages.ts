/// <reference lib="webworker" />
import type { ToPage } from '@tessellate/web-kernel/worker-messages';

declare const self: ServiceWorkerGlobalScope;

const EMPTIED: ToPage = { kind: 'emptied' };

/** The open pages, which are told that all was removed: what they show is then asked for, and kept, anew. */
export class Pages {
  /** They may not have heard yet: the first questions of a page are asked before it listens. */
  private readonly untold = new Set<string>();

  async tellEmptied(): Promise<void> {
    for (const page of await self.clients.matchAll({ type: 'window' })) {
      this.untold.add(page.id);
      page.postMessage(EMPTIED);
    }
  }

  /** A page listens from now on. */
  isReady(page: Client): void {
    if (this.untold.delete(page.id)) page.postMessage(EMPTIED);
  }
}
