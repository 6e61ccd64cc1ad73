import { Injectable } from '@nestjs/common';
import { AppError, CommandService, forbidden, invalidInput, type RequestContext } from '@tessellate/api-kernel';
import type { RsvpWorkshopInput } from './graphql/workshop.input';
import { assertOn, holdWorkshop, placeOf, type WorkshopRow } from './workshop.access';

const SHORTEST_REASON = 3;

/** Coming, online, apologies. */
@Injectable()
export class RsvpService {
  constructor(private readonly commands: CommandService) {}

  /** @returns the workshop's id */
  async answer(ctx: RequestContext, input: RsvpWorkshopInput): Promise<string> {
    return this.commands.run(ctx, 'rsvpWorkshop', input, async ({ tx, emit }) => {
      const workshop = await holdWorkshop(tx, ctx, input.workshopId);
      const place = await placeOf(tx, workshop.workGroupId, ctx.me.personId);
      if (place?.role !== 'PARTICIPANT' || place.ended)
        throw forbidden('Participants say whether they are coming. You lead the group, so you are expected anyway.');
      assertOpen(workshop);
      const reason = reasonOf(workshop, input);
      await tx.query(
        `INSERT INTO workshop_rsvp (step_id, person_id, choice, reason, starts_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (step_id, person_id) DO UPDATE
         SET choice = excluded.choice, reason = excluded.reason, starts_at = excluded.starts_at, answered_at = now()`,
        [workshop.id, ctx.me.personId, input.choice, reason, workshop.startsAt],
      );
      await emit('workshop.changed', { workGroupId: workshop.workGroupId, stepId: workshop.id });
      return workshop.id;
    });
  }
}

function assertOpen(workshop: WorkshopRow): asserts workshop is WorkshopRow & { startsAt: Date } {
  assertOn(workshop);
  if (!workshop.published)
    throw new AppError('LOCKED', `Workshop ${workshop.number} is not published yet, so nobody has been asked to come.`);
  if (workshop.startsAt <= new Date())
    throw new AppError(
      'LOCKED',
      'The workshop has started, so you can no longer change your answer. Tell your facilitator.',
    );
}

function reasonOf(workshop: WorkshopRow, { choice, reason }: RsvpWorkshopInput): string | null {
  if (choice === 'ONLINE' && workshop.format !== 'BLENDED')
    throw invalidInput(
      'You cannot choose how to join this workshop. Say that you are coming, or send apologies.',
      'choice',
    );
  if (choice !== 'APOLOGIES') return null;
  const words = reason?.trim() ?? '';
  if (words.length < SHORTEST_REASON)
    throw invalidInput('Say in a few words why; only your facilitators read it.', 'reason');
  return words;
}
