import { Injectable } from '@nestjs/common';
import { BY_NAME, Database, Signals } from '@tessellate/api-kernel';
import { londonDate } from '@tessellate/school-time-contract';
import { shortHubName } from '@tessellate/network-contract';
import { LRUCache } from 'lru-cache';
import type { EntityManager } from 'typeorm';
import type { HubType } from './graphql/hub.type';

const MANAGERS = `SELECT person_id AS id FROM hub_membership WHERE hub_id = $1 AND role = 'MANAGER' AND until IS NULL`;

const HUBS = `
  SELECT h.id, h.slug, h.name, h.region, h.colour, h.authorities, h.closed_at AS "closedAt", h.version,
    coalesce((SELECT t.lead_school FROM hub_transfer t WHERE t.hub_id = h.id AND t.takes_effect_on <= $1::date
      ORDER BY t.takes_effect_on DESC LIMIT 1), h.lead_school) AS "leadSchool"
  FROM hub h ORDER BY h.name ${BY_NAME}`;

declare module '@tessellate/api-kernel' {
  interface SignalSubjects {
    /** What is known of a hub has changed. */
    hub: 'hub';
  }
}

/** The hubs change seldom, when a coordinator or a manager changes one, so they are kept in memory for a while. */
@Injectable()
export class HubDirectory {
  private readonly cache = new LRUCache<'all', HubType[]>({ max: 1, ttl: 60_000 });

  constructor(
    private readonly database: Database,
    signals: Signals,
  ) {
    signals.on('hub', () => this.cache.clear());
  }

  /** All hubs by name, closed ones too. */
  async all(): Promise<HubType[]> {
    const kept = this.cache.get('all');
    if (kept) return kept;
    const rows = await this.database.read<Omit<HubType, 'shortName'>>('network.hubs', HUBS, [londonDate(new Date())]);
    const hubs = rows.map(row => ({ ...row, shortName: shortHubName(row.name) }));
    this.cache.set('all', hubs);
    return hubs;
  }

  /** Those that people can choose. */
  async open(): Promise<HubType[]> {
    return (await this.all()).filter(hub => !hub.closedAt);
  }

  /** The hub to suggest for a school; null for an authority that no open hub serves. */
  async suggestedFor(laCode: string | null): Promise<HubType | null> {
    return laCode ? ((await this.open()).find(hub => hub.authorities.includes(laCode)) ?? null) : null;
  }

  async byId(id: string): Promise<HubType | null> {
    return (await this.all()).find(hub => hub.id === id) ?? null;
  }

  async bySlug(slug: string): Promise<HubType | null> {
    return (await this.all()).find(hub => hub.slug === slug) ?? null;
  }

  /**
   * The people who manage a hub now.
   * @param tx the caller's transaction, if it has one: many at once, each waiting for a second connection, would all wait for ever
   */
  async managerIds(hubId: string, tx?: EntityManager): Promise<string[]> {
    const rows = tx
      ? await tx.query<{ id: string }[]>(MANAGERS, [hubId])
      : await this.database.read<{ id: string }>('network.hub-managers', MANAGERS, [hubId]);
    return rows.map(row => row.id);
  }
}
