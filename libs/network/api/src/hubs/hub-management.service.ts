import { Injectable } from '@nestjs/common';
import { AppError, CommandService, invalidInput, type RequestContext, stale } from '@tessellate/api-kernel';
import { shortHubName } from '@tessellate/network-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { HubManagers, without } from '../members/hub-managers.service';
import type { CloseHubInput, CreateHubInput, EditHubInput, ReopenHubInput } from './graphql/hub.input';
import { HubClosing } from './hub-closing.registry';
import { authorityNames, HUBS, isAuthority } from './hub.data';
import { HubDirectory } from './hub.directory';

interface HubFacts {
  id: string;
  name: string;
  authorities: string[];
}

/** What national coordinators do with hubs. */
@Injectable()
export class HubManagementService {
  constructor(
    private readonly commands: CommandService,
    private readonly managers: HubManagers,
    private readonly hubs: HubDirectory,
    private readonly closing: HubClosing,
  ) {}

  /** @returns the hub's id */
  async create(ctx: RequestContext, input: CreateHubInput): Promise<string> {
    const { region, leadSchool } = input;
    return this.commands.run(ctx, 'createHub', input, async ({ tx, signal }) => {
      const facts = { id: randomUUID(), name: input.name.trim(), authorities: input.authorities };
      await claim(tx, facts);
      const slug = await freeSlug(tx, facts.name);
      await tx.query(
        `INSERT INTO hub (id, slug, name, region, colour, lead_school, authorities) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [facts.id, slug, facts.name, region, colourFor(slug), leadSchool.trim(), facts.authorities],
      );
      const reason = `${facts.name}, ${region}, led by ${leadSchool.trim()}`;
      await this.managers.log(tx, { actorId: ctx.me.personId, action: 'hub.created', hubId: facts.id, reason });
      await signal('hub', facts.id);
      return facts.id;
    });
  }

  /** @throws AppError STALE when somebody else has changed it since it was read */
  async edit(ctx: RequestContext, input: EditHubInput): Promise<string> {
    const { hubId, region, authorities, version } = input;
    return this.commands.run(ctx, 'editHub', input, async ({ tx, signal }) => {
      const hub = await this.managers.lock(tx, hubId);
      if (hub.version !== version) {
        throw stale(
          'Somebody else has changed this hub. Reload the page to see what it says now, then make your change.',
        );
      }
      const name = input.name.trim();
      await claim(tx, { id: hubId, name, authorities });
      await tx.query('UPDATE hub SET name = $2, region = $3, authorities = $4, version = version + 1 WHERE id = $1', [
        ...[hubId, name, region, authorities],
      ]);
      const reason = `${name}, ${region}: ${authorityNames(authorities).join(', ')}`.slice(0, 500);
      await this.managers.log(tx, { actorId: ctx.me.personId, action: 'hub.edited', hubId, reason });
      const words = `It is called ${name}, is in the ${region} region and serves ${authorityNames(authorities).join(', ') || 'no local authority by default'}.`;
      await this.tellManagers(tx, ctx, hub, words);
      await signal('hub', hubId);
      return hubId;
    });
  }

  /** Its managers stay, for what is left to do. Nothing is set up there any more, and nobody is sent there. */
  async close(ctx: RequestContext, input: CloseHubInput): Promise<string> {
    const { hubId } = input;
    const reason = input.reason.trim();
    return this.commands.run(ctx, 'closeHub', input, async ({ tx, signal }) => {
      const hub = await this.managers.lock(tx, hubId);
      if (hub.closedAt) throw new AppError('CONFLICT', `${hub.name} is already closed.`);
      const obstacle = await this.closing.obstacle(tx, hubId);
      if (obstacle) throw new AppError('CONFLICT', obstacle);
      await tx.query('UPDATE hub SET closed_at = now(), version = version + 1 WHERE id = $1', [hubId]);
      await this.managers.log(tx, { actorId: ctx.me.personId, action: 'hub.closed', hubId, reason });
      await this.tellManagers(
        tx,
        ctx,
        hub,
        `The hub is closed: it can no longer set up groups. The reason given: ${reason}`,
      );
      await signal('hub', hubId);
      return hubId;
    });
  }

  async reopen(ctx: RequestContext, input: ReopenHubInput): Promise<string> {
    const { hubId } = input;
    return this.commands.run(ctx, 'reopenHub', input, async ({ tx, signal }) => {
      const hub = await this.managers.lock(tx, hubId);
      if (!hub.closedAt) throw new AppError('CONFLICT', `${hub.name} is already open.`);
      const [own]: HubFacts[] = await tx.query('SELECT id, name, authorities FROM hub WHERE id = $1', [hubId]);
      if (own) await claim(tx, own);
      await tx.query('UPDATE hub SET closed_at = NULL, version = version + 1 WHERE id = $1', [hubId]);
      await this.managers.log(tx, { actorId: ctx.me.personId, action: 'hub.reopened', hubId, reason: '' });
      await this.tellManagers(tx, ctx, hub, 'The hub is open again: you can set up groups there.');
      await signal('hub', hubId);
      return hubId;
    });
  }

  private async tellManagers(
    tx: EntityManager,
    ctx: RequestContext,
    hub: { id: string; name: string },
    words: string,
  ): Promise<void> {
    const to = without(await this.hubs.managerIds(hub.id, tx), ctx.me.personId);
    await this.managers.tell(tx, hub, to, words);
  }
}

/** No two hubs have one name, no two open hubs one authority; two coordinators may want the same at once. */
async function claim(tx: EntityManager, { id, name, authorities }: HubFacts): Promise<void> {
  const unknown = authorities.find(code => !isAuthority(code));
  if (unknown !== undefined) throw invalidInput('Choose local authorities in England.', 'authorities');
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('hubs', 0))");
  const others: (HubFacts & { sameName: boolean })[] = await tx.query(
    `SELECT id, name, authorities, lower(name) = lower($2) AS "sameName" FROM hub
     WHERE id <> $1 AND (lower(name) = lower($2) OR (closed_at IS NULL AND authorities && $3::text[]))`,
    [id, name, authorities],
  );
  if (others.some(({ sameName }) => sameName)) throw invalidInput('There is already a hub with this name.', 'name');
  const [other] = others;
  if (!other) return;
  const shared = authorityNames(other.authorities.filter(code => authorities.includes(code)));
  throw invalidInput(
    `${other.name} serves ${shared.join(', ')}. Take ${shared.length === 1 ? 'it' : 'them'} from that hub first.`,
    'authorities',
  );
}

/** The address of its public page, made from its name. */
async function freeSlug(tx: EntityManager, name: string): Promise<string> {
  const wanted =
    shortHubName(name)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'hub';
  const rows: { slug: string }[] = await tx.query('SELECT slug FROM hub');
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}

/** One of the colours that hubs have, which are seen on both themes' paper; its managers can choose another. */
function colourFor(slug: string): string {
  const colours = [...new Set(HUBS.map(({ colour }) => colour))];
  const sum = [...slug].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return colours[sum % colours.length] as string;
}
