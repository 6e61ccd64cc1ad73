import type { ApplicationState } from '@tessellate/recruiting-contract';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Application } from '../applications/application.entity';
import { ApplicationLinks } from '../applications/application-links.service';
import { newReference } from '../applications/application-reference';
import { setRecruiting, WorkGroup, WorkGroupAdministration } from '@tessellate/work-groups-api';
import { hubReferenceId } from '@tessellate/network-api';
import type { Providers } from '@tessellate/cycle-api/testing';

export interface BuiltApplication {
  id: string;
  reference: string;
  email: string;
  headteacherEmail: string;
  /** Opens the applicant's page. */
  token: string;
  /** Opens the headteacher's page. */
  commitmentToken: string;
}

const DAY_MS = 86_400_000;
let counter = 0;

/** Builds Work Groups that recruit and applications in any state, past the form. */
export class ApplicationBuilder {
  private readonly dataSource: DataSource;
  private readonly groups: WorkGroupAdministration;
  readonly links: ApplicationLinks;

  constructor(app: Providers) {
    this.dataSource = app.get(DataSource);
    this.groups = app.get(WorkGroupAdministration);
    this.links = app.get(ApplicationLinks);
  }

  /** @returns the id of a group that takes applications for four more weeks */
  async recruitingGroup(
    given: { hub?: string; capacity?: number; academicYear?: number; recruitingUntil?: Date; offerDays?: number } = {},
  ): Promise<string> {
    const { hub = 'sussex', academicYear, capacity = 12, offerDays = 5 } = given;
    const recruitingUntil = given.recruitingUntil ?? new Date(Date.now() + 28 * DAY_MS);
    const id = await this.groups.createWorkGroup({
      hubId: hubReferenceId(hub),
      title: 'Secondary Subject Leadership',
      ...(academicYear === undefined ? {} : { academicYear }),
    });
    await setRecruiting(this.dataSource.manager, id, { capacity, recruitingUntil, offerDays });
    return id;
  }

  /** An application as it stands in the given state. Its school is a URN of the register, or none that exists. */
  async application(given: Partial<Application> & { workGroupId: string }): Promise<BuiltApplication> {
    const { state = 'AWAITING_HUB', id = randomUUID(), reference = newReference('SSL') } = given;
    const name = given.name ?? `Robin Applegarth ${++counter}`;
    const email = given.email ?? `robin.${counter}.${id.slice(0, 8)}@school.example`;
    const headteacherEmail = given.headteacherEmail ?? `head.${id.slice(0, 8)}@school.example`;
    const { projectVersionId } = await this.dataSource
      .getRepository(WorkGroup)
      .findOneByOrFail({ id: given.workGroupId });
    await this.dataSource.getRepository(Application).insert({
      projectVersionId,
      role: 'HEAD_OF_DEPARTMENT',
      roleText: null,
      schoolUrn: 1,
      involvement: 'NEW',
      hopes: 'A scheme of work that holds together.',
      accessNeeds: '',
      headteacherName: 'Ama Boateng',
      ...timesOf(state),
      ...given,
      ...{ id, reference, state, name, email, headteacherEmail },
    });
    return { id, reference, email, headteacherEmail, ...this.tokens(id, headteacherEmail) };
  }

  /** The tokens of an application's links, as they stand in its letters. */
  tokens(id: string, headteacherEmail: string, expires = new Date(Date.now() + 300 * DAY_MS)) {
    return {
      token: this.links.token('status', id, expires),
      commitmentToken: this.links.token('commitment', id, expires, headteacherEmail),
    };
  }
}

function timesOf(state: ApplicationState): Partial<Application> {
  const now = new Date();
  if (state === 'WAITLISTED') return { waitlistedAt: now, decidedAt: now };
  if (state === 'OFFERED') return { decidedAt: now, offerExpiresAt: new Date(now.getTime() + 5 * DAY_MS) };
  return state === 'AWAITING_HUB' ? {} : { decidedAt: now };
}
