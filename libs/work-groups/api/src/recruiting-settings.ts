import type { EntityManager } from 'typeorm';

/** What a Work Group says of its recruiting; the recruiting domain decides it. */
export interface RecruitingSettings {
  capacity: number;
  recruitingUntil: Date | null;
  offerDays: number;
}

export async function setRecruiting(
  tx: EntityManager,
  workGroupId: string,
  { capacity, recruitingUntil, offerDays }: RecruitingSettings,
): Promise<void> {
  await tx.query('UPDATE work_group SET capacity = $2, recruiting_until = $3, offer_days = $4 WHERE id = $1', [
    workGroupId,
    capacity,
    recruitingUntil,
    offerDays,
  ]);
}
