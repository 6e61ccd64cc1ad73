import { Injectable } from '@nestjs/common';
import { Outbox } from '@tessellate/api-kernel';
import { LRUCache } from 'lru-cache';
import { PersonLoader } from './person.loader';

interface Named {
  id: string;
  name: string;
  pictureFileId: string | null;
}

/** Names for presence and typing, which change twice a second in a busy room: kept in memory for a minute. */
@Injectable()
export class PresenceNames {
  private readonly cache = new LRUCache<string, Named>({ max: 5_000, ttl: 60_000 });

  constructor(
    private readonly people: PersonLoader,
    outbox: Outbox,
  ) {
    outbox.on('profile.updated', ({ personId }) => void this.cache.delete(personId));
  }

  async of(ids: string[]): Promise<Named[]> {
    const unknown = ids.filter(id => !this.cache.has(id));
    if (unknown.length > 0) {
      for (const { id, name, pictureFileId } of await this.people.byIds(unknown))
        this.cache.set(id, { id, name, pictureFileId });
    }
    return ids.flatMap(id => this.cache.get(id) ?? []);
  }
}
