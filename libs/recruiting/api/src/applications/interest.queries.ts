import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { HubDirectory, type HubType, SchoolQueries } from '@tessellate/network-api';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import { SECONDARY_SUBJECT_LEADERSHIP_ID } from '@tessellate/work-groups-api';
import type { EligibilityRule } from '@tessellate/work-groups-contract';
import { ApplicationLinks } from './application-links.service';
import type { InterestFormType } from './graphql/interest.type';

export interface RecruitingGroup {
  id: string;
  hubId: string;
  projectId: string;
  projectVersionId: string;
  academicYearId: number;
  academicYear: string;
  recruitingUntil: Date;
}

export interface ProjectRules {
  id: string;
  code: string;
  versionId: string;
  name: string;
  days: number;
  eligibility: EligibilityRule[];
}

/** What visitors read before they register interest. */
@Injectable()
export class InterestQueries {
  constructor(
    private readonly database: Database,
    private readonly hubs: HubDirectory,
    private readonly schools: SchoolQueries,
    private readonly links: ApplicationLinks,
  ) {}

  /** The form, prepared for the group, hub or school that an address names. What is unknown prepares nothing. */
  async form(
    ctx: RequestContext,
    given: { groupId?: string | undefined; hubSlug?: string | undefined; schoolUrn?: number | undefined },
  ): Promise<InterestFormType> {
    const all = await this.recruiting();
    const named = all.find(group => group.id === given.groupId);
    const project = await this.project(named ?? all[0]);
    const [hubs, school, hub] = await Promise.all([
      this.hubs.open(),
      given.schoolUrn ? this.schools.load(ctx, given.schoolUrn) : null,
      this.hubAsked(named, given),
    ]);
    const groups = all
      .filter(group => group.projectId === project.id)
      .flatMap(group => {
        const of = hubs.find(({ id }) => id === group.hubId);
        return of ? [{ ...group, hub: of }] : [];
      })
      .sort((a, b) => a.hub.name.localeCompare(b.hub.name, 'en-GB') || a.academicYear.localeCompare(b.academicYear));
    return {
      token: this.links.formToken(),
      projectName: project.name,
      days: Math.ceil(project.days),
      rules: project.eligibility.map(({ key, text }) => ({ key, text })),
      groups,
      hub,
      groupId: named?.id ?? groups.find(group => group.hub.id === hub?.id)?.id ?? null,
      school,
    };
  }

  /** Groups that take applications now, the next academic year's first. */
  recruiting(): Promise<RecruitingGroup[]> {
    return this.database.read<RecruitingGroup>(
      'recruiting.recruiting',
      `SELECT g.id, g.hub_id AS "hubId", g.project_id AS "projectId", g.project_version_id AS "projectVersionId",
         g.academic_year_id AS "academicYearId",
         y.label AS "academicYear", g.recruiting_until AS "recruitingUntil"
       FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id
       WHERE g.recruiting_until > now() ORDER BY g.academic_year_id DESC, g.reference, g.id`,
    );
  }

  /** The project in the version that the group keeps; without a group, the first project as it is now. */
  async project(group: Pick<RecruitingGroup, 'projectId' | 'projectVersionId'> | undefined): Promise<ProjectRules> {
    const id = group?.projectId ?? SECONDARY_SUBJECT_LEADERSHIP_ID;
    const rows = await this.database.read<ProjectRules>(
      'recruiting.project-rules',
      `SELECT p.id, p.code, v.id AS "versionId", v.name, v.days::float8 AS days, v.eligibility
       FROM project p JOIN project_version v ON v.id = coalesce($2::uuid, p.version_id) WHERE p.id = $1`,
      [id, group?.projectVersionId ?? null],
    );
    if (!rows[0]) throw new Error(`There is no project ${id}`);
    return rows[0];
  }

  /** Counts a refusal. No person, school or hour goes with it. */
  async countRefusal(projectId: string, rule: string, group: RecruitingGroup | undefined): Promise<void> {
    const today = londonDate(new Date());
    await this.database.write(
      'recruiting.count-refusal',
      `INSERT INTO application_refusal AS r (project_id, hub_id, academic_year_id, rule, day, count) VALUES ($1, $2, $3, $4, $5, 1)
       ON CONFLICT (project_id, academic_year_id, rule, day, hub_id) DO UPDATE SET count = r.count + 1`,
      [projectId, group?.hubId ?? null, group?.academicYearId ?? academicYearOf(today), rule, today],
    );
  }

  private async hubAsked(
    named: RecruitingGroup | undefined,
    { groupId, hubSlug }: { groupId?: string | undefined; hubSlug?: string | undefined },
  ): Promise<HubType | null> {
    if (named) return this.hubs.byId(named.hubId);
    if (hubSlug) return this.hubs.bySlug(hubSlug);
    if (!groupId) return null;
    // A group that has stopped recruiting: its hub is said to recruit no more.
    const rows = await this.database.read<{ hubId: string }>(
      'recruiting.group-hub',
      'SELECT hub_id AS "hubId" FROM work_group WHERE id = $1',
      [groupId],
    );
    return rows[0] ? this.hubs.byId(rows[0].hubId) : null;
  }
}
