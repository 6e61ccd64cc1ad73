import { Injectable } from '@nestjs/common';
import { Database, type ViewerContributor, type ViewerScopes } from '@tessellate/api-kernel';

declare module '@tessellate/api-kernel' {
  interface ViewerScopes {
    /** Hub communities the person belongs to: through a Work Group, as alumni or as manager. */
    hubIds: string[];
    managedHubIds: string[];
    /** Hubs whose community threads the person may moderate: managed, or where they lead a Work Group. */
    moderatedHubIds: string[];
    /** Departments the person belongs to (head or colleague). */
    departmentIds: string[];
    /** Departments whose practice the person may read: their own, and those of their Work Groups. */
    visibleDepartmentIds: string[];
    /** National coordinator. */
    national: boolean;
  }
}

/** Departments, hub roles and the national role of a person, in one statement. */
@Injectable()
export class NetworkViewerContributor implements ViewerContributor {
  constructor(private readonly database: Database) {}

  empty() {
    return {
      hubIds: [],
      managedHubIds: [],
      moderatedHubIds: [],
      departmentIds: [],
      visibleDepartmentIds: [],
      national: false,
    };
  }

  audienceIds({ hubIds }: ViewerScopes): string[] {
    return hubIds;
  }

  async contribute(personId: string, scopes: ViewerScopes): Promise<void> {
    const rows = await this.database.read<{
      kind: 'HEAD' | 'COLLEAGUE' | 'MANAGER' | 'ALUMNI' | 'NATIONAL';
      id: string;
    }>(
      'network.scopes',
      `SELECT role AS kind, department_id AS id FROM department_membership WHERE person_id = $1 AND until IS NULL
       UNION ALL
       SELECT role, hub_id FROM hub_membership WHERE person_id = $1 AND until IS NULL
       UNION ALL
       SELECT 'NATIONAL', person_id FROM national_coordinator WHERE person_id = $1`,
      [personId],
    );
    const departments = new Set<string>();
    const hubs = new Set<string>();
    const managed = new Set<string>();
    for (const { kind, id } of rows) {
      if (kind === 'NATIONAL') scopes.national = true;
      else if (kind === 'HEAD' || kind === 'COLLEAGUE') departments.add(id);
      else hubs.add(id);
      if (kind === 'MANAGER') managed.add(id);
    }
    scopes.belongs ||= departments.size > 0;
    scopes.holdsOffice ||= scopes.national;
    scopes.departmentIds.push(...departments);
    scopes.visibleDepartmentIds.push(...departments);
    scopes.hubIds.push(...hubs);
    scopes.managedHubIds.push(...managed);
    scopes.moderatedHubIds.push(...managed);
  }
}
