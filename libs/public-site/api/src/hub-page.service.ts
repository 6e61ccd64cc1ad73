import { Injectable } from '@nestjs/common';
import {
  AuditService,
  CommandService,
  invalidInput,
  notFound,
  type RequestContext,
  stale,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import { PersonLoader } from '@tessellate/identity-api';
import { HubDirectory, type HubType, NetworkAdministration } from '@tessellate/network-api';
import { hubColourProblem, type StaleHubPage } from '@tessellate/public-site-contract';
import type { EntityManager } from 'typeorm';
import type { UpdateHubPageInput } from './graphql/hub-page.input';
import { HubPage } from './hub-page.entity';
import { canEditHubPage } from './hub-page.policy';

type Content = Omit<HubPage, 'hubId' | 'version' | 'updatedBy' | 'updatedAt'>;

/** How each part is called in the log. */
const PARTS: Record<keyof Content, string> = {
  about: 'about the hub',
  contactName: 'contact',
  contactEmail: 'contact',
  contactPhone: 'contact',
  website: 'website',
  logoFileId: 'logo',
  logoAlt: 'logo',
  projects: 'words about projects',
};

/** What hub managers do with their hub's public page. */
@Injectable()
export class HubPageService {
  constructor(
    private readonly commands: CommandService,
    private readonly files: FileService,
    private readonly audit: AuditService,
    private readonly people: PersonLoader,
    private readonly hubs: HubDirectory,
    private readonly network: NetworkAdministration,
  ) {}

  /**
   * Saves the page and the hub's colour.
   * @throws AppError STALE with what another manager saved since `baseVersion` (see `StaleHubPage`)
   */
  async update(ctx: RequestContext, input: UpdateHubPageInput): Promise<string> {
    const { hubId } = input;
    const hub = await this.hubs.byId(hubId);
    if (!hub || !canEditHubPage(ctx.me, hubId)) throw notFound('This hub’s page');
    const problem = hubColourProblem(input.colour);
    if (problem) throw invalidInput(problem, 'colour');
    if (input.logoFileId && !input.logoAlt.trim())
      throw invalidInput('Say what the logo shows, for people who cannot see it.', 'logoAlt');
    const content = contentOf(input);
    return this.commands.run(ctx, 'updateHubPage', input, async ({ tx, signal }) => {
      const current = await tx.findOne(HubPage, { where: { hubId }, lock: { mode: 'pessimistic_write' } });
      if ((current?.version ?? 0) !== input.baseVersion) throw await this.staleError(ctx, current);
      await this.checkProjects(tx, content);
      if (!(await this.write(tx, ctx, hubId, input.baseVersion + 1, content)))
        throw await this.staleError(ctx, await tx.findOneBy(HubPage, { hubId }));
      await this.files.attach(tx, ctx, content.logoFileId ? [content.logoFileId] : [], { type: 'HUB', id: hubId });
      // After whose file it is: what another's is, nobody is told.
      await this.checkLogo(tx, content);
      await this.network.changeHubColour(tx, hubId, input.colour);
      await this.audit.append(tx, {
        actorId: ctx.me.personId,
        action: 'hubPage.changed',
        targetType: 'HUB',
        targetId: hubId,
        subjectId: null,
        audienceId: hubId,
        reason: changesIn(current, content, hub, input.colour),
      });
      await signal('hub', hubId);
      return hubId;
    });
  }

  /** False when somebody else's first save came in between, so that there was no row to lock. */
  private async write(tx: EntityManager, ctx: RequestContext, hubId: string, version: number, content: Content) {
    const values = { ...content, version, updatedBy: ctx.me.personId, updatedAt: new Date() };
    if (version > 1) {
      await tx.update(HubPage, { hubId }, values);
      return true;
    }
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(HubPage)
      .values({ hubId, ...values })
      .orIgnore()
      .returning('hub_id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  private async checkProjects(tx: EntityManager, { projects }: Content): Promise<void> {
    const ids = [...new Set(projects.map(project => project.projectId))];
    const known: unknown[] = await tx.query('SELECT 1 FROM project_page WHERE project_id = ANY($1::uuid[])', [ids]);
    if (known.length !== projects.length)
      throw invalidInput('One of the projects is no longer there. Reload the page.');
  }

  private async checkLogo(tx: EntityManager, { logoFileId }: Content): Promise<void> {
    if (!logoFileId) return;
    const pictures: unknown[] = await tx.query('SELECT 1 FROM stored_file WHERE id = $1 AND width IS NOT NULL', [
      logoFileId,
    ]);
    if (pictures.length === 0)
      throw invalidInput('The logo must be a picture. Choose a PNG, JPEG or WebP.', 'logoFileId');
  }

  private async staleError(ctx: RequestContext, saved: HubPage | null) {
    const by = saved ? await this.people.load(ctx, saved.updatedBy) : null;
    const name = by?.name ?? 'Another manager';
    const current: StaleHubPage | null = saved && {
      version: saved.version,
      about: saved.about,
      contactName: saved.contactName,
      contactEmail: saved.contactEmail,
      contactPhone: saved.contactPhone,
      website: saved.website,
      projects: saved.projects,
      updatedBy: { id: saved.updatedBy, name },
      updatedAt: saved.updatedAt.toISOString(),
    };
    return stale(`${name} has saved this page while you were writing. Compare both before you save.`, { current });
  }
}

function contentOf(input: UpdateHubPageInput): Content {
  return {
    about: input.about.trim(),
    contactName: input.contactName.trim(),
    contactEmail: input.contactEmail.trim(),
    contactPhone: input.contactPhone.trim(),
    website: input.website.trim(),
    logoFileId: input.logoFileId ?? null,
    logoAlt: input.logoFileId ? input.logoAlt.trim() : '',
    projects: input.projects
      .map(({ projectId, text }) => ({ projectId, text: text.trim() }))
      .filter(({ text }) => text !== ''),
  };
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
const comparable = (value: Content[keyof Content] | undefined): string =>
  Array.isArray(value) ? value.map(({ projectId, text }) => `${projectId} ${text}`).join('\n') : (value ?? '');

/** Names what is different, for the log. */
function changesIn(before: HubPage | null, after: Content, hub: HubType, colour: string): string {
  const keys = Object.keys(PARTS) as (keyof Content)[];
  const changed = keys.filter(key => comparable(before?.[key]) !== comparable(after[key])).map(key => PARTS[key]);
  if (colour.toLowerCase() !== hub.colour.toLowerCase()) changed.push('colour');
  return changed.length > 0 ? `Changed: ${[...new Set(changed)].join(', ')}` : 'Saved without a change';
}
