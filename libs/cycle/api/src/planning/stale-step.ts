import { type AppError, type RequestContext, stale } from '@tessellate/api-kernel';
import type { PersonLoader } from '@tessellate/identity-api';
import type { StaleStep } from '@tessellate/cycle-contract';
import type { StepRow } from './plan.store';

/** The error of somebody whose change builds on an older version: with the step as it is now, so that both can be shown. */
export async function staleStep(ctx: RequestContext, people: PersonLoader, step: StepRow): Promise<AppError> {
  const person = step.updatedBy ? await people.load(ctx, step.updatedBy) : null;
  const current: StaleStep = {
    id: step.id,
    version: step.version,
    title: step.title,
    brief: step.brief,
    startsAt: step.startsAt?.toISOString() ?? null,
    endsAt: step.endsAt?.toISOString() ?? null,
    dueAt: step.dueAt?.toISOString() ?? null,
    format: step.format,
    venue: step.venue,
    accessNotes: step.accessNotes,
    joinUrl: step.joinUrl,
    agenda: step.agenda,
    agendaItems: step.agendaItems,
    dayEquivalent: step.dayEquivalent,
    resources: step.resources,
    updatedBy: person ? { id: person.id, name: person.name } : null,
  };
  return stale(
    `${person?.name ?? 'Somebody'} changed “${step.title}” while you were editing. Compare both versions; you have not lost anything.`,
    { current },
  );
}
