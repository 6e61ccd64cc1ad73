import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import type { DepartmentRole, HubRole } from '@tessellate/network-contract';
import DataLoader from 'dataloader';

export interface DepartmentPlace {
  personId: string;
  departmentId: string;
  role: DepartmentRole;
}

export interface NetworkRoles {
  departmentRole: DepartmentRole | null;
  hubRoles: HubRole[];
  national: boolean;
}

/** Who belongs where now, batched per request. */
@Injectable()
export class MembershipLoader {
  constructor(private readonly database: Database) {}

  /** The person's department: the one they lead first, then the one they joined last. */
  placeOf(ctx: RequestContext, personId: string): Promise<DepartmentPlace | null> {
    return ctx
      .loader('network.place', () => new DataLoader<string, DepartmentPlace | null>(ids => this.loadPlaces(ids)))
      .load(personId);
  }

  /** Current members of a department, heads first. Callers check who may see them. */
  membersOf(ctx: RequestContext, departmentId: string): Promise<DepartmentPlace[]> {
    return ctx
      .loader('network.members', () => new DataLoader<string, DepartmentPlace[]>(ids => this.loadMembers(ids)))
      .load(departmentId);
  }

  /** The schools whose departments a person belongs to now. */
  async schoolNamesOf(personId: string): Promise<string[]> {
    const rows = await this.database.read<{ name: string }>(
      'network.school_names',
      `SELECT s.name FROM department_membership m JOIN department d ON d.id = m.department_id
       JOIN school s ON s.urn = d.school_urn WHERE m.person_id = $1 AND m.until IS NULL`,
      [personId],
    );
    return rows.map(({ name }) => name);
  }

  rolesOf(ctx: RequestContext, personId: string): Promise<NetworkRoles> {
    return ctx
      .loader('network.roles', () => new DataLoader<string, NetworkRoles>(ids => this.loadRoles(ids)))
      .load(personId);
  }

  private async loadPlaces(personIds: readonly string[]): Promise<(DepartmentPlace | null)[]> {
    const rows = await this.database.read<DepartmentPlace>(
      'network.places',
      `SELECT DISTINCT ON (person_id) person_id AS "personId", department_id AS "departmentId", role
       FROM department_membership WHERE person_id = ANY($1::uuid[]) AND until IS NULL
       ORDER BY person_id, role = 'HEAD' DESC, since DESC, id`,
      [personIds],
    );
    const byPerson = new Map(rows.map(row => [row.personId, row]));
    return personIds.map(id => byPerson.get(id) ?? null);
  }

  private async loadMembers(departmentIds: readonly string[]): Promise<DepartmentPlace[][]> {
    const rows = await this.database.read<DepartmentPlace>(
      'network.members',
      `SELECT person_id AS "personId", department_id AS "departmentId", role
       FROM department_membership WHERE department_id = ANY($1::uuid[]) AND until IS NULL
       ORDER BY role = 'HEAD' DESC, since, id`,
      [departmentIds],
    );
    const byDepartment = groupBy(rows);
    return departmentIds.map(id => byDepartment.get(id) ?? []);
  }

  private async loadRoles(personIds: readonly string[]): Promise<NetworkRoles[]> {
    const rows = await this.database.read<{ personId: string; kind: DepartmentRole | HubRole | 'NATIONAL' }>(
      'network.roles',
      `SELECT person_id AS "personId", role AS kind FROM department_membership WHERE person_id = ANY($1::uuid[]) AND until IS NULL
       UNION SELECT person_id, role FROM hub_membership WHERE person_id = ANY($1::uuid[]) AND until IS NULL
       UNION SELECT person_id, 'NATIONAL' FROM national_coordinator WHERE person_id = ANY($1::uuid[])`,
      [personIds],
    );
    return personIds.map(id => {
      const kinds = new Set(rows.filter(row => row.personId === id).map(row => row.kind));
      return {
        departmentRole: kinds.has('HEAD') ? 'HEAD' : kinds.has('COLLEAGUE') ? 'COLLEAGUE' : null,
        hubRoles: (['MANAGER', 'ALUMNI'] as const).filter(role => kinds.has(role)),
        national: kinds.has('NATIONAL'),
      };
    });
  }
}

function groupBy(rows: DepartmentPlace[]): Map<string, DepartmentPlace[]> {
  const groups = new Map<string, DepartmentPlace[]>();
  for (const row of rows) {
    const group = groups.get(row.departmentId);
    if (group) group.push(row);
    else groups.set(row.departmentId, [row]);
  }
  return groups;
}
