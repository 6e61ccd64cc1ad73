import { Injectable } from '@nestjs/common';
import { Jobs, Outbox } from '@tessellate/api-kernel';
import { offerExpiry } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { lockPlaces } from '../applications/application-row';
import { moveApplication } from '../applications/move-application';
import { PlaceLetters } from './place.letters';
import {
  awaitsHeadteacher,
  type LockedGroup,
  PLACE_APPLICATION,
  type PlaceApplication,
  STARTED,
} from './place-application';

export const OFFER_EXPIRY = 'application.offer-expiry';

/**
 * The places of a group and who waits for one. Whatever gives out or frees a place first locks the group's row, so that two
 * at once come one after the other; and while somebody waits, no place is free that nobody is offered.
 */
@Injectable()
export class Waitlist {
  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly letters: PlaceLetters,
  ) {}

  async lock(tx: EntityManager, workGroupId: string): Promise<LockedGroup | null> {
    await lockPlaces(tx, workGroupId);
    return this.locked(tx, workGroupId);
  }

  async free(tx: EntityManager, group: LockedGroup): Promise<number> {
    const [row]: { taken: number }[] = await tx.query('SELECT places_taken($1) AS taken', [group.id]);
    return group.capacity - (row?.taken ?? 0);
  }

  /**
   * A place of the group is free again. Called in the transaction that freed it, which has locked the group's places
   * (`lockPlaces`), so that two at once are served one after the other.
   */
  async freed(tx: EntityManager, workGroupId: string): Promise<void> {
    const group = await this.locked(tx, workGroupId);
    if (group) await this.fill(tx, group);
  }

  /** Offers every free place to whoever waits longest. @returns how many offers were made */
  async fill(tx: EntityManager, group: LockedGroup): Promise<number> {
    if (group.started) return 0;
    let offers = 0;
    for (let free = await this.free(tx, group); free > 0; free--) {
      const head = await this.head(tx, group);
      if (!head) break;
      await this.offer(tx, group, head);
      offers += 1;
    }
    return offers;
  }

  /** Puts an application at the end of the list. */
  async join(tx: EntityManager, group: LockedGroup, application: PlaceApplication): Promise<void> {
    await moveApplication(tx, application.id, 'WAITLIST');
    await this.letters.waitlisted(tx, group, application, await this.position(tx, application.id));
    await this.tell(tx, application);
  }

  /** 1 is next; 0 when it does not wait. */
  async position(tx: EntityManager, id: string): Promise<number> {
    const [row]: { position: number }[] = await tx.query(
      `SELECT count(*)::int AS position FROM application mine JOIN application other ON other.work_group_id = mine.work_group_id
       WHERE mine.id = $1 AND mine.state = 'WAITLISTED' AND other.state = 'WAITLISTED' AND
         (other.waitlisted_at, other.id) <= (mine.waitlisted_at, mine.id)`,
      [id],
    );
    return row?.position ?? 0;
  }

  async tell(tx: EntityManager, { id, workGroupId }: Pick<PlaceApplication, 'id' | 'workGroupId'>): Promise<void> {
    await this.outbox.add(tx, 'application.changed', { applicationId: id, workGroupId });
  }

  async startClock(tx: EntityManager, id: string, expiresAt: Date): Promise<void> {
    await this.jobs.add(tx, OFFER_EXPIRY, { applicationId: id }, { startAfter: expiresAt, key: id });
  }

  /** Ends an offer's clock. */
  async stopClock(tx: EntityManager, id: string): Promise<void> {
    await this.jobs.cancel(tx, OFFER_EXPIRY, id);
  }

  /** Asked after the lock: what was counted before it may have been given away meanwhile. */
  private async locked(tx: EntityManager, workGroupId: string): Promise<LockedGroup | null> {
    const rows: LockedGroup[] = await tx.query(
      `SELECT g.id, g.hub_id AS "hubId", g.title, g.reference, g.capacity, g.offer_days AS "offerDays",
         p.commitment_required AS "commitmentRequired",
         (y.ends_on + 1)::timestamp AT TIME ZONE 'Europe/London' AS "linksEnd",
         ${STARTED} AS started
       FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id JOIN project_version p ON p.id = g.project_version_id WHERE g.id = $1`,
      [workGroupId],
    );
    return rows[0] ?? null;
  }

  /**
   * Whoever waits longest, locked. One that is just being withdrawn is waited for and then passed over; so is whoever’s
   * headteacher has still to answer, where the project asks for that: they keep their position.
   */
  private async head(tx: EntityManager, group: LockedGroup): Promise<PlaceApplication | null> {
    const waits = `work_group_id = $1 AND state = 'WAITLISTED' AND
      ($2 OR committed_at IS NOT NULL OR commitment_waived_at IS NOT NULL)`;
    const values = [group.id, !awaitsHeadteacher(group, { committed: false })];
    for (;;) {
      const rows: PlaceApplication[] = await tx.query(
        `SELECT ${PLACE_APPLICATION} FROM application WHERE ${waits} ORDER BY waitlisted_at, id LIMIT 1 FOR NO KEY UPDATE`,
        values,
      );
      if (rows[0]) return rows[0];
      const waiting: unknown[] = await tx.query(`SELECT 1 FROM application WHERE ${waits} LIMIT 1`, values);
      if (waiting.length === 0) return null;
    }
  }

  private async offer(tx: EntityManager, group: LockedGroup, application: PlaceApplication): Promise<void> {
    const expiresAt = offerExpiry(new Date(), group.offerDays);
    await moveApplication(tx, application.id, 'OFFER', { offerExpiresAt: expiresAt });
    await this.startClock(tx, application.id, expiresAt);
    await this.letters.offered(tx, group, application, expiresAt);
    await this.tell(tx, application);
  }
}
