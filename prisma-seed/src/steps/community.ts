import { DEMO_PASSWORD, hashPassword, IdentityService } from '@tessellate/identity-api';
import { HUBS, hubReferenceId, NetworkAdministration } from '@tessellate/network-api';
import { CycleAdministration, type NewStep } from '@tessellate/cycle-api';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { SchoolTime } from '@tessellate/school-time-api';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { people } from '../content/people';
import { NEW_GROUP, workGroups as all } from '../content/programme';
import { schools } from '../content/schools';
import type { CastKey, HubKey, PersonSeed, StepSeed, WorkGroupSeed } from '../content/types';
import type { SeedContext } from '../seed-context';
import { stepDates } from '../step-dates';

/** Accounts offered for one-click sign-in, with what each is good for. */
const DEMO_ACCOUNTS: Partial<Record<CastKey, { role: string; description: string }>> = {
  a1: { role: 'Subject leader', description: 'Takes part in the Sussex Work Group: read, share, comment and talk.' },
  a2: { role: 'Subject leader', description: 'A second participant, to try live threads in two windows.' },
  fa: { role: 'Facilitator', description: 'Leads the Sussex Work Group: pin, lock and remove with a reason.' },
  x1: { role: 'Alumni', description: 'Finished in an earlier year and stays in the hub community.' },
  d1: { role: 'Department colleague', description: 'Sees and contributes to one department, nothing else.' },
  ma: {
    role: 'Hub manager',
    description: 'Sees every Work Group of the Sussex hub, and fills the one that is recruiting.',
  },
  nat: { role: 'National coordinator', description: 'The picture across hubs, without personal content.' },
};

const workGroups: readonly WorkGroupSeed[] = all;

export const hubIdOf = (hub: HubKey): string => {
  const found = HUBS.find(candidate => candidate.slug === hub);
  if (!found) throw new Error(`No hub ${hub}`);
  return hubReferenceId(found.slug);
};

/** The department of a school in the demo community. */
export const departmentIdOf = (seed: SeedContext, schoolUrn: number): string =>
  seed.id('department', String(schoolUrn));

export async function seedPeople(seed: SeedContext): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await seed.app.get(IdentityService).createPeople(
    people.map(person => ({
      id: seed.person(person.key),
      name: person.name,
      email: person.email,
      passwordHash,
      emailVerified: true,
      jobTitle: person.jobTitle,
      offers: person.offers,
      seeks: person.seeks,
      demo: DEMO_ACCOUNTS[person.key] ?? {},
      createdAt: joinedAt(seed, person),
    })),
  );
}

/** One-click accounts are offered in the order they joined, so they join in the order above. */
function joinedAt(seed: SeedContext, person: PersonSeed): Date {
  if (person.daysHere) return seed.daysAgo(person.daysHere);
  const place = Object.keys(DEMO_ACCOUNTS).indexOf(person.key);
  if (place >= 0) return seed.daysAgo(90 - place / 1_000);
  return seed.daysAgo(person.role === 'alumni' ? 500 : 80);
}

export async function seedNetwork(seed: SeedContext): Promise<void> {
  const network = seed.app.get(NetworkAdministration);
  for (const school of schools) {
    await network.saveSchool({
      ...school,
      status: 'OPEN',
      ageLow: 11,
      ageHigh: 18,
      sixthForm: null,
      gender: null,
      website: null,
      closedOn: null,
    });
    await network.addDepartment({ id: departmentIdOf(seed, school.urn), schoolUrn: school.urn });
  }
  for (const person of people) await placeInNetwork(seed, network, person);
}

async function placeInNetwork(seed: SeedContext, network: NetworkAdministration, person: PersonSeed): Promise<void> {
  const personId = seed.person(person.key);
  if (person.schoolUrn !== null && person.role !== 'facilitator' && person.role !== 'hub-manager') {
    const role = person.role === 'colleague' ? 'COLLEAGUE' : 'HEAD';
    await network.addDepartmentMember({
      personId,
      departmentId: departmentIdOf(seed, person.schoolUrn),
      role,
      since: seed.daysAgo(person.daysHere ?? 80),
    });
  }
  if (person.role === 'national') await network.appointNational(personId);
  if (!person.hub) return;
  const hubId = hubIdOf(person.hub);
  if (person.role === 'hub-manager')
    await network.addHubMember({ personId, hubId, role: 'MANAGER', since: seed.daysAgo(person.daysHere ?? 700) });
  if (person.role === 'alumni')
    await network.addHubMember({ personId, hubId, role: 'ALUMNI', since: seed.daysAgo(person.daysHere ?? 120) });
}

export const workGroupIdOf = (seed: SeedContext, key: string): string => seed.id('work-group', key);
export const stepIdOf = (seed: SeedContext, group: string, kind: string, number: number): string =>
  seed.id('step', `${group}:${kind}:${number}`);

/** The school days of a group's steps. */
export async function datesOf(seed: SeedContext, steps: readonly { dayOffset: number }[]): Promise<string[]> {
  const offsets = steps.map(({ dayOffset }) => dayOffset);
  return stepDates(offsets, londonDate(seed.startedAt), await seed.app.get(SchoolTime).calendar());
}

/** Whoever took part when the year began, also who has moved since. */
export function startedIn({ key, participants, movedOn = [] }: WorkGroupSeed): CastKey[] {
  const cameLater = workGroups.flatMap(({ movedOn: moves = [] }) => moves.filter(({ to }) => to === key));
  const stayed = participants.filter(person => !cameLater.some(move => move.person === person));
  return [...stayed, ...movedOn.map(({ person }) => person)];
}

export async function seedProgramme(seed: SeedContext): Promise<void> {
  const programme = seed.app.get(WorkGroupAdministration);
  const cycles = seed.app.get(CycleAdministration);
  for (const group of workGroups) {
    const dates = await datesOf(seed, group.steps);
    const workGroupId = await programme.createWorkGroup({
      id: workGroupIdOf(seed, group.key),
      hubId: hubIdOf(group.hub),
      title: group.title,
    });
    await cycles.begin(
      workGroupId,
      group.steps.map((step: StepSeed, index) => stepOf(seed, group.key, step, dates[index] as string)),
    );
    for (const key of group.facilitators) {
      await programme.addMember({
        workGroupId,
        personId: seed.person(key),
        role: 'FACILITATOR',
        since: seed.daysAgo(90),
      });
    }
    for (const key of startedIn(group)) {
      const person = people.find(candidate => candidate.key === key);
      const departmentId = person?.schoolUrn ? departmentIdOf(seed, person.schoolUrn) : null;
      await programme.addMember({
        workGroupId,
        personId: seed.person(key),
        role: 'PARTICIPANT',
        departmentId,
        since: seed.daysAgo(person?.daysHere ?? 80),
      });
    }
  }
  const { key, hub, title, facilitator, daysHere } = NEW_GROUP;
  const workGroupId = await programme.createWorkGroup({ id: workGroupIdOf(seed, key), hubId: hubIdOf(hub), title });
  const since = seed.daysAgo(daysHere);
  await programme.addMember({ workGroupId, personId: seed.person(facilitator), role: 'FACILITATOR', since });
}

function stepOf(seed: SeedContext, group: string, step: StepSeed, date: string): NewStep {
  const id = stepIdOf(seed, group, step.kind, step.number);
  const common = { id, number: step.number, title: step.title, brief: step.summary };
  if (step.kind === 'task') return { ...common, kind: 'TASK', dueAt: londonTime(date, '17:00') };
  return {
    ...common,
    kind: 'WORKSHOP',
    startsAt: londonTime(date, step.startTime ?? '09:30'),
    endsAt: londonTime(date, step.endTime ?? '15:30'),
    format: step.format === 'face-to-face' ? 'FACE_TO_FACE' : step.format === 'online' ? 'ONLINE' : 'BLENDED',
    venue: step.venue ?? null,
    dayEquivalent: step.dayEquivalent ?? null,
  };
}
