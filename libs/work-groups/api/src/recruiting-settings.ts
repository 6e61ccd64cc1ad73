import { requireOpenHub } from '@tessellate/network-api';
import type { EntityManager } from 'typeorm';

/** What a Work Group says of its recruiting; the recruiting domain decides it. */
export interface RecruitingSettings {
  capacity: number;
  recruitingUntil: Date | null;
  offerDays: number;
}

/** @throws AppError CONFLICT for a group that is to recruit in a hub that is closed */
export async function setRecruiting(
  tx: EntityManager,
  workGroupId: string,
  { capacity, recruitingUntil, offerDays }: RecruitingSettings,
): Promise<void> {
  if (recruitingUntil && recruitingUntil > new Date()) {
    const [group]: { hubId: string }[] = await tx.query('SELECT hub_id AS "hubId" FROM work_group WHERE id = $1', [
      workGroupId,
    ]);
    if (group) await requireOpenHub(tx, group.hubId);
  }
  await tx.query('UPDATE work_group SET capacity = $2, recruiting_until = $3, offer_days = $4 WHERE id = $1', [
    workGroupId,
    capacity,
    recruitingUntil,
    offerDays,
  ]);
}
