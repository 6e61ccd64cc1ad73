import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { HubDirectory, HubManagers } from '@tessellate/network-api';
import { publishedNews } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';
import type { ProjectPublishingType } from './graphql/project-record.type';
import { ProjectPlans } from './project-plans.registry';

interface HubOfProject {
  id: string;
  name: string;
  /** Of its groups, those that go on with the new version. */
  moved: number;
}

/** Which groups a new version reaches, and what the managers of the hubs that run the project are told. */
@Injectable()
export class ProjectNews {
  constructor(
    private readonly database: Database,
    private readonly plans: ProjectPlans,
    private readonly managers: HubManagers,
    private readonly hubs: HubDirectory,
  ) {}

  /** Groups whose plan no member has seen yet, by their reference; locked inside of a command. */
  async groupsNotPublished(
    tx: EntityManager,
    projectId: string,
    lock = '',
  ): Promise<{ id: string; reference: string }[]> {
    const rows: { id: string; reference: string }[] = await tx.query(
      `SELECT id, reference FROM work_group WHERE project_id = $1 ORDER BY id ${lock}`,
      [projectId],
    );
    const left = new Set(
      await this.plans.notYet(
        tx,
        rows.map(({ id }) => id),
      ),
    );
    return rows.filter(({ id }) => left.has(id)).sort((a, b) => a.reference.localeCompare(b.reference, 'en-GB'));
  }

  /** Who would hear of a version that is published now, and which groups could go on with it. */
  async preview(ctx: RequestContext, projectId: string): Promise<ProjectPublishingType> {
    const { manager } = this.database;
    const groups = await this.groupsNotPublished(manager, projectId);
    const [{ first }]: [{ first: boolean }] = await manager.query(
      'SELECT version_id IS NULL AS first FROM project WHERE id = $1',
      [projectId],
    );
    const hubs = await (first ? openHubs(manager) : hubsOf(manager, projectId, groups));
    const told = await Promise.all(hubs.map(({ id }) => this.told(manager, ctx, id)));
    return { groups, hubs: hubs.map(({ name, moved }) => ({ name, moved })), managers: new Set(told.flat()).size };
  }

  async published(
    tx: EntityManager,
    ctx: RequestContext,
    {
      projectId,
      moved,
      ...version
    }: { projectId: string; name: string; number: number; reason: string; moved: { id: string }[] },
  ): Promise<void> {
    // All hubs can run a project that is new.
    for (const hub of await (version.number === 1 ? openHubs(tx) : hubsOf(tx, projectId, moved)))
      await this.managers.tell(
        tx,
        hub,
        await this.told(tx, ctx, hub.id),
        publishedNews({ ...version, moved: hub.moved }),
      );
  }

  /** @param words what has become of the project */
  async changed(tx: EntityManager, ctx: RequestContext, projectId: string, words: string): Promise<void> {
    for (const hub of await hubsOf(tx, projectId, []))
      await this.managers.tell(tx, hub, await this.told(tx, ctx, hub.id), words);
  }

  private async told(tx: EntityManager, ctx: RequestContext, hubId: string): Promise<string[]> {
    return (await this.hubs.managerIds(hubId, tx)).filter(id => id !== ctx.me.personId);
  }
}

const openHubs = (tx: EntityManager): Promise<HubOfProject[]> =>
  tx.query('SELECT id, name, 0 AS moved FROM hub WHERE closed_at IS NULL ORDER BY name, id');

/** Hubs that run the project this year or later. */
const hubsOf = (tx: EntityManager, projectId: string, moved: { id: string }[]): Promise<HubOfProject[]> =>
  tx.query(
    `SELECT h.id, h.name, count(*) FILTER (WHERE g.id = ANY($2::uuid[]))::int AS moved
     FROM work_group g JOIN hub h ON h.id = g.hub_id JOIN academic_year y ON y.id = g.academic_year_id
     WHERE g.project_id = $1 AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date GROUP BY h.id, h.name ORDER BY h.name, h.id`,
    [projectId, moved.map(({ id }) => id)],
  );
