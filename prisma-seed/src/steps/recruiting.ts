import { Jobs } from '@tessellate/api-kernel';
import {
  Application,
  ApplicationService,
  DecisionsService,
  newReference,
  ProgrammeAdministration,
  RecruitingService,
} from '@tessellate/programme-api';
import { londonDate, londonTime } from '@tessellate/programme-contract';
import { DataSource } from 'typeorm';
import { type ApplicantSeed, applicants, approved, declined, RECRUITING_GROUP, withdrawn } from '../content/recruiting';
import type { SeedContext } from '../seed-context';
import { hubIdOf, workGroupIdOf } from './community';

/** A group that recruits, with registrations in every state: decided as the hub's manager decides. */
export async function seedRecruiting(seed: SeedContext): Promise<void> {
  const { key, title, capacity, offerDays, recruitingForDays } = RECRUITING_GROUP;
  const workGroupId = workGroupIdOf(seed, key);
  await seed.app.get(ProgrammeAdministration).createWorkGroup({ id: workGroupId, hubId: hubIdOf('sussex'), title });
  // Acts below are checked against what the manager reaches now that there is the group.
  const manager = await seed.actingAs('ma');
  const recruiting = seed.app.get(RecruitingService);
  await recruiting.update(manager, {
    mutationId: seed.id('recruiting', 'settings'),
    workGroupId,
    capacity,
    offerDays,
    recruitingUntil: londonTime(londonDate(seed.startedAt, recruitingForDays), '23:59'),
  });
  await seed.app
    .get(DataSource)
    .getRepository(Application)
    .insert(applicants.map(applicant => rowOf(seed, workGroupId, applicant)));
  for (const { key: applicant, notes = [] } of applicants) {
    for (const [index, text] of notes.entries()) {
      const mutationId = seed.id('application-note', `${applicant}:${index}`);
      await recruiting.note(manager, { mutationId, applicationId: idOf(seed, applicant), text });
    }
  }
  await decideAll(seed, workGroupId);
  await seed.app.get(Jobs).settled();
}

async function decideAll(seed: SeedContext, workGroupId: string): Promise<void> {
  const manager = await seed.actingAs('ma');
  const decisions = seed.app.get(DecisionsService);
  const version = (applicant: string) => ({ id: idOf(seed, applicant), version: 1 });
  await decisions.decide(manager, {
    mutationId: seed.id('decision', 'approved'),
    workGroupId,
    decision: 'APPROVE',
    applications: approved.map(version),
  });
  for (const { key, reason } of declined) {
    await decisions.decide(manager, {
      mutationId: seed.id('decision', key),
      workGroupId,
      decision: 'DECLINE',
      reason,
      applications: [version(key)],
    });
  }
  for (const key of withdrawn) await seed.app.get(ApplicationService).withdraw(idOf(seed, key));
}

const idOf = (seed: SeedContext, key: string): string => seed.id('application', key);

const addressOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z -]/g, '')
    .toLowerCase()
    .replace(/\s+/g, '.');

function rowOf(seed: SeedContext, workGroupId: string, applicant: ApplicantSeed) {
  const { key, name, headteacher, daysAgo, committedDaysAgo, schoolUrn, role, involvement, hopes } = applicant;
  return {
    ...{ workGroupId, name, schoolUrn, role, involvement, hopes },
    id: idOf(seed, key),
    reference: newReference('SSL'),
    state: 'AWAITING_HUB' as const,
    email: `${addressOf(name)}@tessellate.example`,
    roleText: applicant.roleText ?? null,
    accessNeeds: applicant.accessNeeds ?? '',
    headteacherName: headteacher,
    headteacherEmail: `${addressOf(headteacher)}@tessellate.example`,
    submittedAt: seed.daysAgo(daysAgo),
    committedAt: committedDaysAgo === undefined ? null : seed.daysAgo(committedDaysAgo),
  };
}
