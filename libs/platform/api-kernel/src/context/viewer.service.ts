import { Injectable } from '@nestjs/common';
import { ALL_HUBS_AUDIENCE } from '@tessellate/contract';
import { LRUCache } from 'lru-cache';
import { emptyScopes, type Viewer, type ViewerScopes } from './viewer';

/** A domain that knows memberships adds what it knows to the scopes of a person. */
export interface ViewerContributor {
  contribute(personId: string, scopes: ViewerScopes): Promise<void>;
}

@Injectable()
export class ViewerService {
  private readonly contributors: { order: number; contributor: ViewerContributor }[] = [];
  private readonly cache = new LRUCache<string, ViewerScopes & { audienceIds: string[] }>({ max: 10_000, ttl: 30_000 });

  /** Lower `order` runs first; a later contributor may read what earlier ones found. */
  register(order: number, contributor: ViewerContributor): void {
    this.contributors.push({ order, contributor });
    this.contributors.sort((a, b) => a.order - b.order);
  }

  async viewerFor(personId: string, sessionId: string): Promise<Viewer> {
    let scopes = this.cache.get(personId);
    if (!scopes) {
      scopes = await this.load(personId);
      this.cache.set(personId, scopes);
    }
    return { ...scopes, personId, sessionId };
  }

  /** Forgets what a person may reach; the next request reads it anew. Without an id, forgets everybody. */
  forget(personId?: string): void {
    if (personId) this.cache.delete(personId);
    else this.cache.clear();
  }

  private async load(personId: string) {
    const scopes = emptyScopes();
    for (const { contributor } of this.contributors) await contributor.contribute(personId, scopes);
    const audienceIds = [...scopes.workGroupIds, ...scopes.hubIds];
    // Sharing with all hubs means all members of the programme; an account without a place sees none of it.
    if (audienceIds.length > 0) audienceIds.push(ALL_HUBS_AUDIENCE);
    return { ...scopes, audienceIds };
  }
}
