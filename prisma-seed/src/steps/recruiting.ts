import { Jobs, RequestContext } from '@tessellate/api-kernel';
import {
  Application,
  ApplicationLinks,
  ApplicationService,
  DecisionsService,
  newReference,
  OffersService,
  RecruitingNews,
  RecruitingService,
} from '@tessellate/recruiting-api';
import { WorkGroup, WorkGroupAdministration } from '@tessellate/work-groups-api';
import { HEADTEACHER_ASKED_AT_MOST, type Involvement, INVOLVEMENTS } from '@tessellate/recruiting-contract';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { DataSource, type EntityManager } from 'typeorm';
import { headteachers } from '../content/headteachers';
import { people } from '../content/people';
import { workGroups } from '../content/programme';
import {
  type ApplicantSeed,
  applicants,
  approved,
  approvedWithout,
  declined,
  ended,
  newsRequests,
  offerDeclined,
  offerLapsed,
  RECRUITING_GROUP,
  withdrawn,
} from '../content/recruiting';
import type { PersonSeed, WorkGroupSeed } from '../content/types';
import type { SeedContext } from '../seed-context';
import { hubIdOf, startedIn, workGroupIdOf } from './community';

/** How the people of the running groups came to their places, for the lists of who has one. */
export async function seedPlaces(seed: SeedContext): Promise<void> {
  const rows = workGroups.flatMap(group =>
    startedIn(group).map(key => ({ group, person: people.find(candidate => candidate.key === key) as PersonSeed })),
  );
  await seed.app.get(DataSource).transaction(async tx => {
    await tx.getRepository(Application).insert(
      await underVersions(
        tx,
        rows.map(({ group, person }, index) => placedRow(seed, group, person, index)),
      ),
    );
    await tx.query(`UPDATE application SET state = 'PLACED' WHERE person_id IS NOT NULL`);
    // The history is kept by the database, which knows only today.
    await tx.query(`UPDATE application_history h SET at = a.decided_at, actor_id = a.decided_by
      FROM application a WHERE a.id = h.application_id AND h.to_state = 'PLACED'`);
  });
}

/** A group that recruits, with applications in every state: decided as the hub's manager decides. */
export async function seedRecruiting(seed: SeedContext): Promise<void> {
  const { key, title, capacity, offerDays, recruitingForDays } = RECRUITING_GROUP;
  const workGroupId = workGroupIdOf(seed, key);
  await seed.app.get(WorkGroupAdministration).createWorkGroup({ id: workGroupId, hubId: hubIdOf('sussex'), title });
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
  const { manager: tx } = seed.app.get(DataSource);
  const rows = applicants.map(applicant => rowOf(seed, workGroupId, applicant));
  await tx.getRepository(Application).insert(await underVersions(tx, rows));
  for (const { key: applicant, notes = [] } of applicants) {
    for (const [index, text] of notes.entries()) {
      const mutationId = seed.id('application-note', `${applicant}:${index}`);
      await recruiting.note(manager, { mutationId, applicationId: idOf(seed, applicant), text });
    }
  }
  await decideAll(seed, workGroupId);
  await answerOffers(seed);
  await askForNews(seed);
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
    withoutCommitment: approvedWithout,
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
  for (const { key, decision, reason } of ended) {
    // Its version has grown with the place that it got.
    const application = { ...version(key), version: 2 };
    await decisions.decide(manager, {
      mutationId: seed.id('decision', key),
      workGroupId,
      decision,
      reason,
      applications: [application],
    });
  }
  for (const key of withdrawn) await seed.app.get(ApplicationService).withdraw(idOf(seed, key));
}

/** As the applicants' link and the clock would. */
async function answerOffers(seed: SeedContext): Promise<void> {
  const offers = seed.app.get(OffersService);
  for (const key of offerDeclined) await offers.decline(tokenFor(seed, 'status', idOf(seed, key)));
  for (const key of offerLapsed) {
    await seed.app
      .get(DataSource)
      .query('UPDATE application SET offer_expires_at = now() WHERE id = $1', [idOf(seed, key)]);
    await offers.expire(idOf(seed, key));
  }
}

async function askForNews(seed: SeedContext): Promise<void> {
  const news = seed.app.get(RecruitingNews);
  for (const { key, email, hub, confirmed } of newsRequests) {
    const mutationId = seed.id('recruiting-news', key);
    await news.request(new RequestContext(mutationId, null), { mutationId, hub, email });
    if (confirmed) await news.confirm(tokenFor(seed, 'news', mutationId));
  }
}

const tokenFor = (seed: SeedContext, purpose: 'status' | 'news', id: string): string =>
  seed.app.get(ApplicationLinks).token(purpose, id, seed.daysAgo(-1));

/** Each with the version of the project that its group keeps. */
async function underVersions<Row extends { workGroupId: string }>(tx: EntityManager, rows: Row[]) {
  const groups = await tx.getRepository(WorkGroup).find({ select: { id: true, projectVersionId: true } });
  const versions = new Map(groups.map(({ id, projectVersionId }) => [id, projectVersionId]));
  return rows.map(row => ({ ...row, projectVersionId: versions.get(row.workGroupId) as string }));
}

function placedRow(seed: SeedContext, group: WorkGroupSeed, person: PersonSeed, index: number) {
  const headteacher = headteachers[index % headteachers.length] as string;
  // Whoever is new came in by a place that became free.
  const submitted = person.daysHere ? person.daysHere + 20 : 190 - 2 * index;
  return {
    id: seed.id('application', person.key),
    reference: newReference('SSL'),
    workGroupId: workGroupIdOf(seed, group.key),
    state: 'AWAITING_HUB' as const,
    name: person.name,
    email: person.email,
    role: /subject leader/i.test(person.jobTitle) ? ('SUBJECT_LEADER' as const) : ('HEAD_OF_DEPARTMENT' as const),
    schoolUrn: person.schoolUrn as number,
    involvement: INVOLVEMENTS[index % INVOLVEMENTS.length] as Involvement,
    hopes: person.seeks,
    accessNeeds: '',
    headteacherName: headteacher,
    headteacherEmail: `${addressOf(headteacher)}@tessellate.example`,
    submittedAt: seed.daysAgo(submitted),
    committedAt: seed.daysAgo(submitted - 3 - (index % 7)),
    decidedAt: seed.daysAgo(submitted - 12),
    decidedBy: seed.person(group.hub === 'sussex' ? 'ma' : 'mc'),
    personId: seed.person(person.key),
  };
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
    ...askedOf(seed, daysAgo, committedDaysAgo ?? 0),
  };
}

/** Written to on the day of the registration, and once a week while no answer came. */
function askedOf(seed: SeedContext, daysAgo: number, answeredDaysAgo: number) {
  const headteacherAsked = Math.min(HEADTEACHER_ASKED_AT_MOST, 1 + Math.floor((daysAgo - answeredDaysAgo) / 7));
  return { headteacherAsked, headteacherAskedAt: seed.daysAgo(daysAgo - 7 * (headteacherAsked - 1)) };
}
