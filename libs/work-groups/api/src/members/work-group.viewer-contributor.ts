import { Injectable } from '@nestjs/common';
import { Database, type ViewerContributor, type ViewerScopes } from '@tessellate/api-kernel';

declare module '@tessellate/api-kernel' {
  interface ViewerScopes {
    /** Work Groups the person belongs to, leads, or whose hub they manage. */
    workGroupIds: string[];
    /** Work Groups the person leads (facilitator) or whose hub they manage. */
    ledWorkGroupIds: string[];
    /** Work Groups the person takes part in this year (participant or facilitator), without those they only manage. */
    ownWorkGroupIds: string[];
  }
}

interface GroupRow {
  id: string;
  hubId: string;
  current: boolean;
  role: 'PARTICIPANT' | 'FACILITATOR' | null;
  departmentIds: string[] | null;
}

/** Work Groups a person belongs to, leads or manages, and the departments in them, in one statement. */
@Injectable()
export class WorkGroupViewerContributor implements ViewerContributor {
  constructor(private readonly database: Database) {}

  empty() {
    return { workGroupIds: [], ledWorkGroupIds: [], ownWorkGroupIds: [] };
  }

  audienceIds({ workGroupIds }: ViewerScopes): string[] {
    return workGroupIds;
  }

  async contribute(personId: string, scopes: ViewerScopes): Promise<void> {
    const rows = await this.database.read<GroupRow>('work-groups.scopes', SCOPES, [personId, scopes.managedHubIds]);
    const managed = new Set(scopes.managedHubIds);
    for (const { id, hubId, current, role, departmentIds } of rows) {
      const leads = role === 'FACILITATOR';
      add(scopes.workGroupIds, id);
      if (leads || managed.has(hubId)) add(scopes.ledWorkGroupIds, id);
      for (const departmentId of departmentIds ?? []) add(scopes.visibleDepartmentIds, departmentId);
      if (!role || !current) continue;
      add(scopes.ownWorkGroupIds, id);
      add(scopes.hubIds, hubId);
      if (leads) add(scopes.moderatedHubIds, hubId);
    }
  }
}

function add(ids: string[], id: string): void {
  if (!ids.includes(id)) ids.push(id);
}

const SCOPES = `
  SELECT g.id, g.hub_id AS "hubId", mine.role,
    (now() AT TIME ZONE 'Europe/London')::date BETWEEN y.starts_on AND y.ends_on AS current,
    (SELECT array_agg(DISTINCT m.department_id) FROM work_group_membership m
      WHERE m.work_group_id = g.id AND m.until IS NULL AND m.department_id IS NOT NULL) AS "departmentIds"
  FROM work_group g
  JOIN academic_year y ON y.id = g.academic_year_id
  LEFT JOIN work_group_membership mine ON mine.work_group_id = g.id AND mine.person_id = $1 AND mine.until IS NULL
  WHERE mine.id IS NOT NULL OR g.hub_id = ANY($2::uuid[])
  ORDER BY y.starts_on DESC, g.reference, g.id`;
