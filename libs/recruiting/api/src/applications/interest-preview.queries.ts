import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import { HubDirectory, SchoolQueries } from '@tessellate/network-api';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import type { ProjectContent } from '@tessellate/work-groups-contract';
import { refusedBy, refusingRule, schoolStanding } from './eligibility';
import type { InterestPreviewAnswers } from './graphql/interest.input';
import type { InterestFormType, InterestRefused } from './graphql/interest.type';

type Content = Pick<ProjectContent, 'name' | 'days' | 'eligibility'>;
type Row = { [Key in keyof Content]: Content[Key] | null };

/** The form as applicants will meet it once a project's draft is published. Nothing is sent or counted from it. */
@Injectable()
export class InterestPreviewQueries {
  constructor(
    private readonly database: Database,
    private readonly hubs: HubDirectory,
    private readonly schools: SchoolQueries,
  ) {}

  /** With every open hub, as if each of them recruited for the next academic year. */
  async form(projectId: string): Promise<InterestFormType> {
    const [{ name, days, eligibility }, hubs] = await Promise.all([this.content(projectId), this.hubs.open()]);
    const year = academicYearOf(londonDate(new Date())) + 1;
    const academicYear = `${year}/${String(year + 1).slice(-2)}`;
    const recruitingUntil = new Date(Date.UTC(year, 6, 15, 12));
    return {
      ...{ token: '', projectName: name, days: Math.ceil(days), hub: null, groupId: null, school: null },
      rules: eligibility.map(({ key, text }) => ({ key, text })),
      groups: hubs.map(hub => ({ id: hub.id, hub, academicYear, recruitingUntil })),
    };
  }

  async refusal(ctx: RequestContext, input: InterestPreviewAnswers): Promise<InterestRefused | null> {
    const { projectId, role, schoolUrn = null, fullYear } = input;
    const { eligibility } = await this.content(projectId);
    const school = schoolUrn === null ? null : schoolStanding(await this.schools.load(ctx, schoolUrn));
    const rule = refusingRule(eligibility, { role, school, fullYear });
    return rule ? refusedBy(rule) : null;
  }

  /** The draft; without one, what is published. */
  private async content(projectId: string): Promise<Content> {
    const [row] = await this.database.read<Row>(
      'recruiting.interest-preview',
      `SELECT coalesce(d.content ->> 'name', v.name) AS name, coalesce((d.content ->> 'days')::float8, v.days::float8) AS days,
         coalesce(d.content -> 'eligibility', v.eligibility) AS eligibility
       FROM project p LEFT JOIN project_draft d ON d.project_id = p.id LEFT JOIN project_version v ON v.id = p.version_id
       WHERE p.id = $1`,
      [projectId],
    );
    if (!row) throw notFound('This project');
    return { name: row.name ?? '', days: row.days ?? 0, eligibility: row.eligibility ?? [] };
  }
}
