import { DEFAULT_SENDING_HOURS, type SendingHours } from '@tessellate/notifications-contract';
import type { EntityManager } from 'typeorm';

export interface StoredSettings extends SendingHours {
  personId: string;
  emailOff: boolean;
}

/** What people have chosen; nobody who left everything as it came. */
export const settingsOf = (tx: EntityManager, personIds: string[]): Promise<StoredSettings[]> =>
  tx.query(
    `SELECT person_id AS "personId", email_off AS "emailOff", mode, days, opens_at AS "from", closes_at AS until,
       in_holidays AS "inHolidays", paused_until AS "pausedUntil"
     FROM notice_settings WHERE person_id = ANY($1::uuid[])`,
    [personIds],
  );

export async function settingsFor(tx: EntityManager, personId: string): Promise<StoredSettings> {
  const [settings] = await settingsOf(tx, [personId]);
  return settings ?? { personId, emailOff: false, ...DEFAULT_SENDING_HOURS };
}
