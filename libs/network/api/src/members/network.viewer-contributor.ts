import { Injectable } from '@nestjs/common';
import { Database, type ViewerContributor, type ViewerScopes } from '@tessellate/api-kernel';

/** Departments, hub roles and the national role of a person, in one statement. */
@Injectable()
export class NetworkViewerContributor implements ViewerContributor {
  constructor(private readonly database: Database) {}

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
    scopes.departmentIds.push(...departments);
    scopes.visibleDepartmentIds.push(...departments);
    scopes.hubIds.push(...hubs);
    scopes.managedHubIds.push(...managed);
    scopes.moderatedHubIds.push(...managed);
  }
}
