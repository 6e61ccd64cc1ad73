import { Outbox } from '@tessellate/api-kernel';
import { GroupMoves } from '@tessellate/recruiting-api';
import { SchoolTime } from '@tessellate/school-time-api';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { DataSource } from 'typeorm';
import { workGroups as all } from '../content/programme';
import type { WorkGroupSeed } from '../content/types';
import type { SeedContext } from '../seed-context';
import { workGroupIdOf } from './community';

const workGroups: readonly WorkGroupSeed[] = all;

/** Who went on in another group of the hub, moved by its manager. */
export async function seedMoves(seed: SeedContext): Promise<void> {
  const manager = await seed.actingAs('ma');
  const calendar = await seed.app.get(SchoolTime).calendar();
  for (const { key, movedOn = [] } of workGroups)
    for (const { person, to, daysAgo, reason } of movedOn) {
      const [workGroupId, toWorkGroupId] = [workGroupIdOf(seed, key), workGroupIdOf(seed, to)];
      const personId = seed.person(person);
      await seed.app.get(GroupMoves).move(manager, {
        ...{ mutationId: seed.id('move', person), workGroupId, personIds: [personId], toWorkGroupId, reason },
      });
      await seed.app.get(Outbox).settled();
      const day = calendar.lastSchoolDay(londonDate(seed.daysAgo(daysAgo)));
      await backdate(seed, { workGroupId, toWorkGroupId, personId, at: londonTime(day, '15:40') });
    }
}

/** It happened then, not today. */
async function backdate(
  seed: SeedContext,
  {
    workGroupId,
    toWorkGroupId,
    personId,
    at,
  }: { workGroupId: string; toWorkGroupId: string; personId: string; at: Date },
): Promise<void> {
  const { manager: tx } = seed.app.get(DataSource);
  await tx.query('UPDATE membership_move SET made_at = $2, moved_at = $2 WHERE person_id = $1', [personId, at]);
  await tx.query('UPDATE work_group_membership SET until = $3 WHERE work_group_id = $1 AND person_id = $2', [
    ...[workGroupId, personId, at],
  ]);
  await tx.query('UPDATE work_group_membership SET since = $3 WHERE work_group_id = $1 AND person_id = $2', [
    ...[toWorkGroupId, personId, at],
  ]);
  await tx.query('UPDATE application SET decided_at = $2 WHERE person_id = $1', [personId, at]);
  await tx.query(
    `UPDATE application_history h SET at = $2 FROM application a
     WHERE a.id = h.application_id AND a.person_id = $1 AND (h.to_state = 'WITHDRAWN' OR a.work_group_id = $3)`,
    [personId, at, toWorkGroupId],
  );
  await tx.query(`UPDATE notice SET at = $1 WHERE kind IN ('workGroup.moved', 'workGroup.memberMoved')`, [at]);
}
