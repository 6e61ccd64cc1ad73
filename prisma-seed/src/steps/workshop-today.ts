import { CycleAdministration } from '@tessellate/cycle-api';
import { MessageService, StepThread, StepThreadService } from '@tessellate/discussions-api';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { DataSource } from 'typeorm';
import { GROUP_OF_TODAY } from '../content/programme';
import type { SeedContext } from '../seed-context';
import { hubIdOf, stepIdOf, workGroupIdOf } from './community';

const HOUR_MS = 3_600_000;

/** A workshop that began an hour ago, with what its people have written along. */
export async function seedWorkshopToday(seed: SeedContext): Promise<void> {
  const { key, hub, title, facilitator, participants, workshop, task, next, notes } = GROUP_OF_TODAY;
  const programme = seed.app.get(WorkGroupAdministration);
  const workGroupId = await programme.createWorkGroup({ id: workGroupIdOf(seed, key), hubId: hubIdOf(hub), title });
  const inDays = (days: number, time: string) => londonTime(londonDate(seed.startedAt, days), time);
  const taskId = stepIdOf(seed, key, 'task', 1);
  await seed.app.get(CycleAdministration).begin(workGroupId, [
    {
      id: stepIdOf(seed, key, 'workshop', 1),
      ...{ kind: 'WORKSHOP', number: 1, title: workshop.title, brief: workshop.brief, venue: workshop.venue },
      ...{ format: 'FACE_TO_FACE', dayEquivalent: 1 },
      startsAt: new Date(seed.startedAt.getTime() - HOUR_MS),
      endsAt: new Date(seed.startedAt.getTime() + 5 * HOUR_MS),
      agendaItems: workshop.agendaItems.map((item, index) => ({
        ...{ prompt: null, ...item },
        id: seed.id('agenda-item', `${key}:${index}`),
      })),
    },
    {
      id: taskId,
      kind: 'TASK',
      number: 1,
      title: task.title,
      brief: task.brief,
      dueAt: inDays(task.dueInDays, '17:00'),
    },
    {
      id: stepIdOf(seed, key, 'workshop', 2),
      ...{ kind: 'WORKSHOP', number: 2, title: next.title, brief: next.brief, format: 'ONLINE', dayEquivalent: 1 },
      ...{ startsAt: inDays(next.inDays, '09:30'), endsAt: inDays(next.inDays, '15:00') },
    },
  ]);
  const since = seed.daysAgo(60);
  const add = (person: string, role: 'FACILITATOR' | 'PARTICIPANT') =>
    programme.addMember({ workGroupId, personId: seed.person(person), role, since });
  await add(facilitator, 'FACILITATOR');
  for (const person of participants) await add(person, 'PARTICIPANT');
  await seed.app.get(StepThreadService).settle(workGroupId);
  const { threadId } = await seed.app.get(DataSource).manager.findOneByOrFail(StepThread, { stepId: taskId });
  for (const [index, [author, text]] of notes.entries())
    await seed.app.get(MessageService).post(await seed.actingAs(author), {
      ...{ mutationId: seed.id('message', `${key}:${index}`), threadId, document: seed.document(text), quoteOf: null },
    });
}
