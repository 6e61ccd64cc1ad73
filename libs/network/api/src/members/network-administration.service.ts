import { Injectable } from '@nestjs/common';
import { AuditService, CommandService, type RoleChange, Signals } from '@tessellate/api-kernel';
import type { DepartmentRole, HubRole } from '@tessellate/network-contract';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Department } from '../departments/department.entity';
import { type SchoolFacts, searchTextOf, teachesSecondary } from '../schools/school-facts';
import { School } from '../schools/school.entity';
import { SchoolQueries } from '../schools/school.queries';

/** Puts people into departments, hubs and national roles, and takes them out again. Access follows at once. */
@Injectable()
export class NetworkAdministration {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandService,
    private readonly signals: Signals,
    private readonly schools: SchoolQueries,
    private readonly audit: AuditService,
  ) {}

  /** Adds a school of the register, or brings it up to date. */
  async saveSchool(facts: SchoolFacts): Promise<void> {
    await this.dataSource
      .getRepository(School)
      .save({ ...facts, secondary: teachesSecondary(facts), searchText: searchTextOf(facts) });
    this.schools.forget(facts.urn);
  }

  /**
   * @param tx the caller's transaction, if it has one
   * @returns the department's id; the one that is there already when the school has one of that name
   */
  async addDepartment(
    { id = randomUUID(), schoolUrn, name = 'Mathematics' }: { id?: string; schoolUrn: number; name?: string },
    tx: EntityManager = this.dataSource.manager,
  ): Promise<string> {
    await tx.query(
      'INSERT INTO department (id, school_urn, name) VALUES ($1, $2, $3) ON CONFLICT (school_urn, name) DO NOTHING',
      [id, schoolUrn, name],
    );
    const department = await tx.getRepository(Department).findOneByOrFail({ schoolUrn, name });
    return department.id;
  }

  /** @param tx the caller's transaction, if it has one: access then follows with its commit */
  async addDepartmentMember(
    place: { personId: string; departmentId: string; role: DepartmentRole; since?: Date },
    tx?: EntityManager,
  ): Promise<void> {
    const { personId, departmentId, role, since = new Date() } = place;
    await this.changeAccess(
      personId,
      own =>
        own.query(
          `INSERT INTO department_membership (person_id, department_id, role, since) VALUES ($1, $2, $3, $4)
           ON CONFLICT (person_id, department_id) WHERE until IS NULL DO UPDATE SET role = excluded.role`,
          [personId, departmentId, role, since],
        ),
      { action: 'role.given', audienceId: departmentId, reason: `department: ${role}` },
      tx,
    );
  }

  async removeDepartmentMember({ personId, departmentId }: { personId: string; departmentId: string }): Promise<void> {
    await this.changeAccess(
      personId,
      tx =>
        tx.query(
          'UPDATE department_membership SET until = now() WHERE person_id = $1 AND department_id = $2 AND until IS NULL',
          [personId, departmentId],
        ),
      { action: 'role.ended', audienceId: departmentId, reason: 'department' },
    );
  }

  /** @param tx the caller's transaction, if it has one: access then follows with its commit */
  async addHubMember(
    place: { personId: string; hubId: string; role: HubRole; since?: Date },
    tx?: EntityManager,
  ): Promise<void> {
    const { personId, hubId, role, since = new Date() } = place;
    await this.changeAccess(
      personId,
      own =>
        own.query(
          `INSERT INTO hub_membership (person_id, hub_id, role, since) VALUES ($1, $2, $3, $4)
           ON CONFLICT (person_id, hub_id, role) WHERE until IS NULL DO NOTHING`,
          [personId, hubId, role, since],
        ),
      { action: 'role.given', audienceId: hubId, reason: `hub: ${role}` },
      tx,
    );
  }

  /** @param tx the caller's transaction, if it has one: access then follows with its commit */
  async removeHubMember(
    { personId, hubId, role }: { personId: string; hubId: string; role: HubRole },
    tx?: EntityManager,
  ): Promise<void> {
    await this.changeAccess(
      personId,
      own =>
        own.query(
          'UPDATE hub_membership SET until = now() WHERE person_id = $1 AND hub_id = $2 AND role = $3 AND until IS NULL',
          [personId, hubId, role],
        ),
      { action: 'role.ended', audienceId: hubId, reason: `hub: ${role}` },
      tx,
    );
  }

  async appointNational(personId: string): Promise<void> {
    await this.changeAccess(
      personId,
      tx => tx.query('INSERT INTO national_coordinator (person_id) VALUES ($1) ON CONFLICT DO NOTHING', [personId]),
      { action: 'role.given', audienceId: null, reason: 'national coordinator' },
    );
  }

  async dismissNational(personId: string): Promise<void> {
    await this.changeAccess(
      personId,
      tx => tx.query('DELETE FROM national_coordinator WHERE person_id = $1', [personId]),
      { action: 'role.ended', audienceId: null, reason: 'national coordinator' },
    );
  }

  /** A hub's signature on screens, within the change that it belongs to; the caller has checked that it can be seen. */
  async changeHubColour(tx: EntityManager, hubId: string, colour: string): Promise<void> {
    await tx.query('UPDATE hub SET colour = $2 WHERE id = $1', [hubId, colour.toLowerCase()]);
  }

  private async changeAccess(
    personId: string,
    change: (tx: EntityManager) => Promise<unknown>,
    logged: RoleChange,
    outer?: EntityManager,
  ): Promise<void> {
    if (outer) {
      await change(outer);
      await this.audit.roleChanged(outer, personId, logged);
      return this.signals.send(outer, 'access', personId);
    }
    await this.commands.unattended(async ({ tx, signal }) => {
      await change(tx);
      await this.audit.roleChanged(tx, personId, logged);
      await signal('access', personId);
    });
  }
}
