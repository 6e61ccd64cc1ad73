import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { HubDirectory } from '@tessellate/network-api';
import { publicPaths } from '@tessellate/public-site-contract';
import DataLoader from 'dataloader';
import type { HubPageType, TestimonialType } from './graphql/hub-page.type';
import type { HubPage } from './hub-page.entity';
import { canEditHubPage } from './hub-page.policy';
import { PublicQueries } from './public.queries';

/** The pages of hubs, for their managers. */
@Injectable()
export class HubPageQueries {
  constructor(
    private readonly database: Database,
    private readonly hubs: HubDirectory,
    private readonly publicQueries: PublicQueries,
  ) {}

  /** Of every hub the viewer manages, by name. */
  async managed(ctx: RequestContext): Promise<HubPageType[]> {
    const hubs = (await this.hubs.all()).filter(hub => canEditHubPage(ctx.me, hub.id));
    if (hubs.length === 0) return [];
    const [projects, rows] = await Promise.all([
      this.publicQueries.projects(),
      this.database.read<Omit<HubPage, 'updatedBy' | 'updatedAt'>>(
        'hub-page.managed',
        `SELECT hub_id AS "hubId", about, contact_name AS "contactName", contact_email AS "contactEmail",
           contact_phone AS "contactPhone", website, logo_file_id AS "logoFileId", logo_alt AS "logoAlt", projects, version
         FROM hub_page WHERE hub_id = ANY($1::uuid[])`,
        [hubs.map(hub => hub.id)],
      ),
    ]);
    return hubs.map(hub => {
      const page = rows.find(row => row.hubId === hub.id);
      return {
        id: hub.id,
        version: page?.version ?? 0,
        about: page?.about ?? '',
        contactName: page?.contactName ?? '',
        contactEmail: page?.contactEmail ?? '',
        contactPhone: page?.contactPhone ?? '',
        website: page?.website ?? '',
        logoFileId: page?.logoFileId ?? null,
        logoAlt: page?.logoAlt ?? '',
        projects: projects.map(project => ({
          projectId: project.id,
          name: project.name,
          path: publicPaths.hubProject(hub.slug, project.slug),
          text: page?.projects.find(entry => entry.projectId === project.id)?.text ?? '',
        })),
        path: publicPaths.hub(hub.slug),
      };
    });
  }

  async one(ctx: RequestContext, hubId: string): Promise<HubPageType | null> {
    return (await this.managed(ctx)).find(page => page.id === hubId) ?? null;
  }

  /** All that were recorded for a hub, also those withdrawn; the newest first. */
  testimonialsOf(ctx: RequestContext, hubId: string): Promise<TestimonialType[]> {
    return ctx
      .loader('hub-page.testimonials', () => new DataLoader<string, TestimonialType[]>(ids => this.testimonials(ids)))
      .load(hubId);
  }

  private async testimonials(hubIds: readonly string[]): Promise<TestimonialType[][]> {
    const rows = await this.database.read<TestimonialType & { hubId: string }>(
      'hub-page.testimonials',
      `SELECT t.id, t.hub_id AS "hubId", t.project_id AS "projectId", t.quote, t.name, t.role, t.school, y.label AS year,
         t.consent_text AS "consentText", t.consent_at AS "consentAt", t.withdrawn_at AS "withdrawnAt"
       FROM testimonial t JOIN academic_year y ON y.id = t.academic_year_id
       WHERE t.hub_id = ANY($1::uuid[]) ORDER BY t.created_at DESC, t.id`,
      [hubIds],
    );
    return hubIds.map(id => rows.filter(row => row.hubId === id));
  }
}
