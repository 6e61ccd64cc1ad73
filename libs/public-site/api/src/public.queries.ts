import { Injectable } from '@nestjs/common';
import { BY_NAME, Database, type FromJson } from '@tessellate/api-kernel';
import type { CommitmentRule } from '@tessellate/recruiting-contract';
import type { HubProjectText } from '@tessellate/public-site-contract';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import type { WorkshopFormat } from '@tessellate/cycle-contract';
import type { EligibilityRule } from '@tessellate/work-groups-contract';

export interface PublicProject {
  id: string;
  name: string;
  days: number;
  eligibility: EligibilityRule[];
  slug: string;
  summary: string;
  involved: string;
  who: string;
  benefits: string;
  cost: string;
  commitment: string;
  commitmentRequired: CommitmentRule;
  context: string;
}

export interface PublicWorkshop {
  number: number;
  title: string;
  startsAt: Date;
  endsAt: Date | null;
  format: WorkshopFormat | null;
  venue: string | null;
}

export interface PublicGroup {
  id: string;
  title: string;
  projectId: string;
  /** `2026/27` */
  year: string;
  academicYearId: number;
  capacity: number;
  /** Null while nobody can register. */
  recruitingUntil: Date | null;
  /** When it stopped taking applications, if it did. */
  recruitingEnded: Date | null;
  /** Published ones, in order. */
  workshops: PublicWorkshop[];
}

export interface PublicHubText {
  about: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  website: string;
  logoFileId: string | null;
  logoAlt: string;
  projects: HubProjectText[];
  version: number;
}

export interface PublicTestimonial {
  id: string;
  quote: string;
  name: string;
  role: string;
  school: string | null;
  year: string;
  hubId: string;
}

/** A hub that runs a project this year or recruits for it; `until` when it recruits. */
export interface HubRuns {
  hubId: string;
  projectId: string;
  until: Date | null;
}

/** What the public may read, and nothing besides: no people, no joining links, nothing that is not published. */
@Injectable()
export class PublicQueries {
  constructor(private readonly database: Database) {}

  /** Those with a page of their own first. Others once a hub has a group for them, with what their version says. */
  projects(): Promise<PublicProject[]> {
    return this.database.read<PublicProject>(
      'public.projects',
      `SELECT c.id, p.name, p.days::float8 AS days, p.eligibility, p.commitment_required AS "commitmentRequired",
         coalesce(t.slug, lower(c.code)) AS slug, p.summary, coalesce(t.involved, '') AS involved, coalesce(t.who, '') AS who,
         coalesce(t.benefits, '') AS benefits, coalesce(t.cost, '') AS cost, coalesce(t.commitment, '') AS commitment,
         coalesce(t.context, '') AS context
       FROM project c JOIN project_version p ON p.id = c.version_id LEFT JOIN project_page t ON t.project_id = c.id
       WHERE t.project_id IS NOT NULL OR EXISTS (
         SELECT 1 FROM work_group g WHERE g.project_id = c.id AND (g.academic_year_id >= $1 OR g.recruiting_until > now()))
       ORDER BY t.project_id IS NULL, p.name ${BY_NAME}, c.id`,
      [thisYear()],
    );
  }

  runs(): Promise<HubRuns[]> {
    return this.database.read<HubRuns>(
      'public.runs',
      `SELECT hub_id AS "hubId", project_id AS "projectId",
         max(recruiting_until) FILTER (WHERE recruiting_until > now()) AS until
       FROM work_group WHERE academic_year_id >= $1 OR recruiting_until > now() GROUP BY hub_id, project_id`,
      [thisYear()],
    );
  }

  /** The hub's groups of this year and later, those that recruit first. */
  async groupsOf(hubId: string): Promise<PublicGroup[]> {
    const rows = await this.database.read<Omit<PublicGroup, 'workshops'> & { workshops: FromJson<PublicWorkshop>[] }>(
      'public.groups',
      `SELECT g.id, g.title, g.project_id AS "projectId", y.label AS year, y.id AS "academicYearId", g.capacity,
         CASE WHEN g.recruiting_until > now() THEN g.recruiting_until END AS "recruitingUntil",
         CASE WHEN g.recruiting_until <= now() THEN g.recruiting_until END AS "recruitingEnded",
         coalesce((SELECT json_agg(json_build_object('number', s.number, 'title', s.title, 'startsAt', s.starts_at,
             'endsAt', s.ends_at, 'format', s.format, 'venue', s.venue) ORDER BY s.position)
           FROM cycle_step s WHERE s.work_group_id = g.id AND s.kind = 'WORKSHOP' AND s.starts_at IS NOT NULL
             AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL), '[]') AS workshops
       FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id
       WHERE g.hub_id = $1 AND (g.academic_year_id >= $2 OR g.recruiting_until > now())
       ORDER BY (g.recruiting_until > now()) IS NOT TRUE, y.id, g.title ${BY_NAME}, g.id`,
      [hubId, thisYear()],
    );
    const dated = (workshop: FromJson<PublicWorkshop>): PublicWorkshop => ({
      ...workshop,
      startsAt: new Date(workshop.startsAt),
      endsAt: workshop.endsAt === null ? null : new Date(workshop.endsAt),
    });
    return rows.map(group => ({ ...group, workshops: group.workshops.map(dated) }));
  }

  async hubText(hubId: string): Promise<PublicHubText | null> {
    const rows = await this.database.read<PublicHubText>(
      'public.hub-text',
      `SELECT about, contact_name AS "contactName", contact_email AS "contactEmail", contact_phone AS "contactPhone", website,
         logo_file_id AS "logoFileId", logo_alt AS "logoAlt", projects, version FROM hub_page WHERE hub_id = $1`,
      [hubId],
    );
    return rows[0] ?? null;
  }

  /** Only with consent that stands; the newest year first. Without a hub, from all of them. */
  testimonials(projectId: string, hubId: string | null, first: number): Promise<PublicTestimonial[]> {
    return this.database.read<PublicTestimonial>(
      'public.testimonials',
      `SELECT t.id, t.quote, t.name, t.role, t.school, y.label AS year, t.hub_id AS "hubId"
       FROM testimonial t JOIN academic_year y ON y.id = t.academic_year_id
       WHERE t.project_id = $1 AND ($2::uuid IS NULL OR t.hub_id = $2)
         AND t.consent_at <= now() AND t.withdrawn_at IS NULL
       ORDER BY y.id DESC, t.created_at DESC, t.id LIMIT $3`,
      [projectId, hubId, first],
    );
  }

  /** Whether a picture is a hub's logo, and so for everybody to see. */
  async isLogo(fileId: string): Promise<boolean> {
    const rows = await this.database.read('public.logo', 'SELECT 1 FROM hub_page WHERE logo_file_id = $1 LIMIT 1', [
      fileId,
    ]);
    return rows.length > 0;
  }
}

const thisYear = (): number => academicYearOf(londonDate(new Date()));
