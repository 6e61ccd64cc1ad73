import { Injectable } from '@nestjs/common';
import { EVERYBODY } from '@tessellate/contract';
import { LRUCache } from 'lru-cache';
import type { Viewer, ViewerScopes } from './viewer';

/** A domain that knows memberships adds what it knows to the scopes of a person. */
export interface ViewerContributor {
  /** Its own scopes, as they are for somebody who belongs nowhere. Made anew each time. */
  empty(): Partial<ViewerScopes>;
  contribute(personId: string, scopes: ViewerScopes): Promise<void>;
  /** Which of its scopes are audiences. Asked once all have contributed. */
  audienceIds(scopes: ViewerScopes): string[];
}

@Injectable()
export class ViewerService {
  private readonly contributors: { order: number; contributor: ViewerContributor }[] = [];
  private readonly cache = new LRUCache<string, ViewerScopes & { audienceIds: string[] }>({ max: 10_000, ttl: 30_000 });
  /** How often anybody was forgotten: what was read before that may be old, and is not kept. */
  private forgotten = 0;

  /** Lower `order` runs first; a later contributor may read what earlier ones found. */
  register(order: number, contributor: ViewerContributor): void {
    this.contributors.push({ order, contributor });
    this.contributors.sort((a, b) => a.order - b.order);
  }

  async viewerFor(personId: string, sessionId: string): Promise<Viewer> {
    let scopes = this.cache.get(personId);
    if (!scopes) {
      const before = this.forgotten;
      scopes = await this.load(personId);
      if (before === this.forgotten) this.cache.set(personId, scopes);
    }
    return { ...scopes, personId, sessionId };
  }

  /** Forgets what a person may reach; the next request reads it anew. Without an id, forgets everybody. */
  forget(personId?: string): void {
    this.forgotten += 1;
    if (personId) this.cache.delete(personId);
    else this.cache.clear();
  }

  private async load(personId: string) {
    const contributors = this.contributors.map(({ contributor }) => contributor);
    // Every scope that a domain declares is in what it gives as empty.
    const scopes = { belongs: false, holdsOffice: false } as ViewerScopes;
    for (const contributor of contributors) Object.assign(scopes, contributor.empty());
    for (const contributor of contributors) await contributor.contribute(personId, scopes);
    const audienceIds = contributors.flatMap(contributor => contributor.audienceIds(scopes));
    // Sharing with everybody means all members; an account without a place sees none of it.
    if (audienceIds.length > 0) audienceIds.push(EVERYBODY);
    return { ...scopes, audienceIds };
  }
}
