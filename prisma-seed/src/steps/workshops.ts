import {
  FeedbackService,
  RegisterService,
  RsvpService,
  VisitorService,
  WorkshopReminders,
} from '@tessellate/workshops-api';
import { DataSource } from 'typeorm';
import { people } from '../content/people';
import { workGroups as all } from '../content/programme';
import type { CastKey, WorkGroupSeed } from '../content/types';
import { type FeedbackSeed, workshopFeedback } from '../content/workshop-feedback';
import { type HeldWorkshopSeed, heldWorkshops, type NextWorkshopSeed, nextWorkshops } from '../content/workshops';
import type { SeedContext } from '../seed-context';
import { startedIn, stepIdOf } from './community';
import { seedMoves } from './moves';

const workGroups: readonly WorkGroupSeed[] = all;

/** Registers of the workshops that are over, answers for the next ones. */
export async function seedWorkshops(seed: SeedContext): Promise<void> {
  const [first, ...rest] = heldWorkshops;
  if (first) await takeRegister(seed, first);
  // Between two registers, as it was in the autumn.
  await seedMoves(seed);
  for (const held of rest) await takeRegister(seed, held);
  for (const given of workshopFeedback) await giveFeedback(seed, given);
  for (const next of nextWorkshops) await prepare(seed, next);
}

async function takeRegister(seed: SeedContext, held: HeldWorkshopSeed): Promise<void> {
  const register = seed.app.get(RegisterService);
  const workshopId = stepIdOf(seed, held.group, 'workshop', held.number);
  const ctx = await seed.actingAs(held.facilitator);
  const { corrected, others = {} } = held;
  const group = workGroups.find(({ key }) => key === held.group);
  const kept = group ? (held.number === 1 && group.movedOn ? startedIn(group) : group.participants) : [];
  // Whoever is new came after it.
  const participants = kept.filter(key => !people.find(person => person.key === key)?.daysHere);
  const marks = participants.map((key: CastKey) => {
    const { mark, credit = null } = others[key] ?? { mark: corrected?.person === key ? corrected.was : 'PRESENT' };
    return { personId: seed.person(key), mark, credit };
  });
  const id = (what: string) => seed.id('register', `${held.group}:${held.number}:${what}`);
  await register.mark(ctx, { mutationId: id('marks'), workshopId, marks });
  if (corrected) {
    const correction = [{ personId: seed.person(corrected.person), mark: 'PRESENT' as const }];
    await register.mark(ctx, { mutationId: id('correction'), workshopId, marks: correction, reason: corrected.reason });
  }
  // Half an hour before the start, when the register opens, is the earliest that one can have come.
  for (const [place, visitor] of (held.visitors ?? []).entries())
    await seed.app
      .get(VisitorService)
      .add(ctx, { mutationId: id(`visitor:${place}`), workshopId, ...visitor, arrivedAt: new Date(0) });
  // The register was taken on the day, not today.
  await seed.app.get(DataSource).query(
    `UPDATE workshop_attendance a SET marked_at = s.starts_at, free_until = NULL FROM cycle_step s
       WHERE s.id = a.step_id AND s.id = $1`,
    [workshopId],
  );
  if (held.byCode) await arriveByCode(seed, workshopId, Object.keys(others) as CastKey[]);
}

/** In the quarter of an hour before the start, each at a minute of their own. */
async function arriveByCode(seed: SeedContext, workshopId: string, others: CastKey[]): Promise<void> {
  await seed.app.get(DataSource).query(
    `UPDATE workshop_attendance a SET way = 'CODE', marked_by = a.person_id, arrived_at = t.at, marked_at = t.at
     FROM (SELECT w.person_id, s.starts_at - make_interval(mins => row_number() OVER (ORDER BY w.person_id)::int) AS at
       FROM workshop_attendance w JOIN cycle_step s ON s.id = w.step_id
       WHERE w.step_id = $1 AND w.person_id <> ALL ($2::uuid[])) t
     WHERE a.step_id = $1 AND a.person_id = t.person_id`,
    [workshopId, others.map(key => seed.person(key))],
  );
}

async function giveFeedback(
  seed: SeedContext,
  { group, number, facilitator, open, answers }: FeedbackSeed,
): Promise<void> {
  const feedback = seed.app.get(FeedbackService);
  const workshopId = stepIdOf(seed, group, 'workshop', number);
  const id = (what: string) => seed.id('feedback', `${group}:${number}:${what}`);
  const lead = await seed.actingAs(facilitator);
  await feedback.open(lead, { mutationId: id('open'), workshopId });
  for (const [who, worth, ready, text] of answers)
    await feedback.answer(await seed.actingAs(who), { mutationId: id(who), workshopId, worth, ready, text });
  if (open) return;
  await feedback.close(lead, { mutationId: id('close'), workshopId });
  // It was asked for on the day and closed by itself after a week.
  await seed.app.get(DataSource).query(
    `UPDATE workshop_feedback f SET opened_at = s.ends_at, closes_at = s.ends_at + interval '7 days'
     FROM cycle_step s WHERE s.id = f.step_id AND s.id = $1`,
    [workshopId],
  );
}

async function prepare(seed: SeedContext, next: NextWorkshopSeed): Promise<void> {
  const workshopId = stepIdOf(seed, next.group, 'workshop', next.number);
  await seed.app
    .get(DataSource)
    .query(
      'UPDATE cycle_step SET access_notes = coalesce(access_notes, $2), join_url = coalesce(join_url, $3), agenda = coalesce(agenda, $4) WHERE id = $1',
      [workshopId, next.accessNotes ?? null, next.joinUrl ?? null, next.agenda],
    );
  const rsvps = seed.app.get(RsvpService);
  for (const [key, answer] of Object.entries(next.answers)) {
    const mutationId = seed.id('rsvp', `${next.group}:${next.number}:${key}`);
    await rsvps.answer(await seed.actingAs(key), { mutationId, workshopId, ...answer });
  }
  await seed.app.get(WorkshopReminders).follow([workshopId]);
}
