import { CycleStepQueries, StepService } from '@tessellate/cycle-api';
import { londonTime } from '@tessellate/school-time-contract';
import { drafts, stepDetails } from '../content/planning';
import { workGroups } from '../content/programme';
import type { SeedContext } from '../seed-context';
import { datesOf, stepIdOf, workGroupIdOf } from './community';

/** What stands in a step besides its title: agenda, materials, how to get there; and drafts that only facilitators see. */
export async function seedPlanning(seed: SeedContext): Promise<void> {
  await seedDetails(seed);
  const published = workGroups.find(({ key }) => key === drafts.group)?.steps ?? [];
  const dates = (await datesOf(seed, [...published, ...drafts.steps])).slice(published.length);
  for (const [index, draft] of drafts.steps.entries()) {
    const date = dates[index] as string;
    const ctx = await seed.actingAs(drafts.by);
    const workshop = draft.kind === 'WORKSHOP';
    await seed.app.get(StepService).add(ctx, {
      mutationId: seed.id('draft-step', `${drafts.group}:${draft.title}`),
      workGroupId: workGroupIdOf(seed, drafts.group),
      kind: draft.kind,
      fields: {
        title: draft.title,
        brief: draft.brief,
        ...(workshop
          ? {
              startsAt: londonTime(date, '16:00'),
              endsAt: londonTime(date, '17:30'),
              format: 'ONLINE',
              dayEquivalent: 0.25,
            }
          : { dueAt: londonTime(date, '17:00') }),
        resources: [],
      },
    });
  }
}

async function seedDetails(seed: SeedContext): Promise<void> {
  const ctx = await seed.actingAs('fa');
  for (const [key, details] of Object.entries(stepDetails)) {
    const [group = '', kind = '', number] = key.split(':');
    const step = await seed.app.get(CycleStepQueries).byId(ctx, stepIdOf(seed, group, kind, Number(number)));
    if (!step) throw new Error(`The seed has no step ${key}`);
    const { id: stepId, version, title, brief, startsAt, endsAt, dueAt, format, venue, dayEquivalent } = step;
    await seed.app.get(StepService).edit(ctx, {
      mutationId: seed.id('step-details', key),
      stepId,
      version,
      fields: { title, brief, startsAt, endsAt, dueAt, format, venue, dayEquivalent, resources: [], ...details },
    });
  }
}
