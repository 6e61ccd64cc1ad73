import { IdentityService } from '@tessellate/identity-api';
import { aPerson } from '@tessellate/identity-api/testing';
import { hubReferenceId, NetworkAdministration, type SchoolFacts } from '@tessellate/network-api';
import { CycleAdministration, type NewStep } from '../cycle-administration.service';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import type { Providers } from './providers';

export interface BuiltPerson {
  id: string;
  name: string;
  email: string;
}

export interface BuiltParticipant extends BuiltPerson {
  departmentId: string;
}

export interface BuiltWorkGroup {
  id: string;
  hubId: string;
  facilitator: BuiltPerson;
  participants: BuiltParticipant[];
}

let nextUrn = 900_000;

/** Builds people, departments and Work Groups for tests, through the services. Pass only what the test is about. */
export class CommunityBuilder {
  private readonly network: NetworkAdministration;
  private readonly groups: WorkGroupAdministration;
  private readonly cycles: CycleAdministration;
  private readonly identity: IdentityService;

  constructor(app: Providers) {
    this.network = app.get(NetworkAdministration);
    this.groups = app.get(WorkGroupAdministration);
    this.cycles = app.get(CycleAdministration);
    this.identity = app.get(IdentityService);
  }

  /** A person who can sign in by one click, and belongs nowhere yet. */
  async person(name?: string): Promise<BuiltPerson> {
    const person = aPerson({ ...(name ? { name } : {}), demo: { role: 'Member', description: 'For tests' } });
    await this.identity.createPerson(person);
    return { id: person.id, name: person.name, email: person.email };
  }

  /** @returns the URN */
  async school(given: Partial<SchoolFacts> = {}): Promise<number> {
    const urn = given.urn ?? nextUrn++;
    await this.network.saveSchool({
      urn,
      name: `Hillside School ${urn}`,
      phase: 'Secondary',
      type: 'Community school',
      laCode: '845',
      laName: 'East Sussex',
      town: 'Lewes',
      postcode: 'BN7 1AA',
      status: 'OPEN',
      ageLow: 11,
      ageHigh: 16,
      sixthForm: false,
      gender: 'Mixed',
      website: null,
      closedOn: null,
      ...given,
    });
    return urn;
  }

  /** @returns the id of a department in a school of its own */
  async department(school: Partial<SchoolFacts> = {}): Promise<string> {
    return this.network.addDepartment({ schoolUrn: await this.school(school) });
  }

  async colleague(departmentId: string, name?: string): Promise<BuiltPerson> {
    const person = await this.person(name);
    await this.network.addDepartmentMember({ personId: person.id, departmentId, role: 'COLLEAGUE' });
    return person;
  }

  async hubMember(role: 'MANAGER' | 'ALUMNI', hub = 'sussex', name?: string): Promise<BuiltPerson> {
    const person = await this.person(name);
    await this.network.addHubMember({ personId: person.id, hubId: hubReferenceId(hub), role });
    return person;
  }

  async nationalCoordinator(): Promise<BuiltPerson> {
    const person = await this.person();
    await this.network.appointNational(person.id);
    return person;
  }

  async participant(workGroupId: string, name?: string, school?: Partial<SchoolFacts>): Promise<BuiltParticipant> {
    const person = await this.person(name);
    const departmentId = await this.department(school);
    await this.network.addDepartmentMember({ personId: person.id, departmentId, role: 'HEAD' });
    await this.groups.addMember({ workGroupId, personId: person.id, role: 'PARTICIPANT', departmentId });
    return { ...person, departmentId };
  }

  async facilitator(workGroupId: string): Promise<BuiltPerson> {
    const person = await this.person();
    await this.groups.addMember({ workGroupId, personId: person.id, role: 'FACILITATOR' });
    return person;
  }

  /** A Work Group of the present year with one facilitator and some participants, each from a department of their own. */
  async workGroup(
    given: {
      hub?: string;
      title?: string;
      capacity?: number;
      participants?: number;
      steps?: NewStep[];
      academicYear?: number;
    } = {},
  ): Promise<BuiltWorkGroup> {
    const { hub = 'sussex', participants = 2, steps = [], ...rest } = given;
    const hubId = hubReferenceId(hub);
    const id = await this.groups.createWorkGroup({ hubId, title: 'Secondary Subject Leadership', ...rest });
    await this.cycles.begin(id, steps);
    const facilitator = await this.facilitator(id);
    const members: BuiltParticipant[] = [];
    for (let n = 0; n < participants; n++) members.push(await this.participant(id));
    return { id, hubId, facilitator, participants: members };
  }
}
