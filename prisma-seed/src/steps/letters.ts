import { type AppConfig, APP_CONFIG, Jobs } from '@tessellate/api-kernel';
import { MailHours } from '@tessellate/mail-api';
import { DecisionsService } from '@tessellate/recruiting-api';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { GroupLetterService } from '@tessellate/work-groups-api';
import { DataSource } from 'typeorm';
import { letterSent, letterWaiting } from '../content/letters';
import { workGroups } from '../content/programme';
import { RECRUITING_GROUP, waitlistedJustNow } from '../content/recruiting';
import type { SeedContext } from '../seed-context';
import { workGroupIdOf } from './community';

/** Letters to people of a group, and what waits: it goes out in the morning, and can be taken back until then. */
export async function seedLetters(seed: SeedContext): Promise<void> {
  await untilMorning(seed, async () => {
    await seedWaitingLetter(seed);
    await seedHeldDecision(seed);
  });
  await seedSentLetter(seed);
}

/** Holds what is done meanwhile until the next morning, and not for the ten minutes after which a demo would show none of it. */
async function untilMorning(seed: SeedContext, work: () => Promise<void>): Promise<void> {
  const config = seed.app.get<AppConfig>(APP_CONFIG);
  const before = config.holdMinutes;
  const morning = londonTime(londonDate(seed.startedAt, 1), '08:00');
  config.holdMinutes = Math.ceil((morning.getTime() - Date.now()) / 60_000);
  await work();
  config.holdMinutes = before;
}

async function seedWaitingLetter(seed: SeedContext): Promise<void> {
  const { key, by, to, subject, words } = letterWaiting;
  await seed.app.get(GroupLetterService).send(await seed.actingAs(by), {
    mutationId: seed.id('letter', key),
    workGroupId: workGroupIdOf(seed, RECRUITING_GROUP.key),
    audience: 'REGISTRANTS',
    to: to.map(applicant => seed.id('application', applicant)),
    subject,
    words,
  });
}

async function seedHeldDecision(seed: SeedContext): Promise<void> {
  await seed.app.get(DecisionsService).decide(await seed.actingAs('ma'), {
    mutationId: seed.id('decision', 'waitlisted-just-now'),
    workGroupId: workGroupIdOf(seed, RECRUITING_GROUP.key),
    decision: 'WAITLIST',
    applications: waitlistedJustNow.map(key => ({ id: seed.id('application', key), version: 1 })),
  });
}

async function seedSentLetter(seed: SeedContext): Promise<void> {
  const { key, group, by, daysAgo, subject, words } = letterSent;
  // It went out days ago, in hours in which letters do.
  seed.app.get(MailHours).follow(async (_tx, ids, now) => new Map(ids.map(id => [id, now])));
  const mutationId = seed.id('letter', key);
  const people = workGroups.find(candidate => candidate.key === group)?.participants ?? [];
  await seed.app.get(GroupLetterService).send(await seed.actingAs(by), {
    mutationId,
    workGroupId: workGroupIdOf(seed, group),
    audience: 'MEMBERS',
    to: people.map(person => seed.person(person)),
    subject,
    words,
  });
  await seed.app.get(Jobs).settled();
  const { manager: tx } = seed.app.get(DataSource);
  const at = seed.daysAgo(daysAgo);
  await tx.query('UPDATE group_letter SET written_at = $2 WHERE id = $1', [mutationId, at]);
  await tx.query('UPDATE group_letter_recipient SET sent_at = $2 WHERE letter_id = $1 AND sent_at IS NOT NULL', [
    mutationId,
    at,
  ]);
}
