import { Injectable } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import type { CalendarStep } from '../ics/calendar-text';

export interface FeedOwner {
  personId: string;
  tag: string | null;
  changedAt: Date | null;
}

export const STEP_COLUMNS = `s.id, s.work_group_id AS "workGroupId", g.reference, s.kind, s.number, s.title, s.brief,
  s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.due_at AS "dueAt", s.format, s.venue, s.access_notes AS "accessNotes",
  s.join_url AS "joinUrl", s.agenda, s.agenda_items AS "agendaItems", s.sequence, s.published_at AS "publishedAt", s.cancelled_at AS "cancelledAt",
  s.cancel_reason AS "cancelReason"`;

/** Reads for the subscription: three statements however many groups and steps there are. */
@Injectable()
export class FeedQueries {
  constructor(private readonly database: Database) {}

  /** Null for an address that never was, that was replaced or switched off, or whose owner's account is erased. */
  async owner(secretHash: string): Promise<FeedOwner | null> {
    const rows = await this.database.read<FeedOwner>(
      'calendar.owner',
      `SELECT c.person_id AS "personId", c.feed_tag AS tag, c.feed_changed_at AS "changedAt"
       FROM calendar_preference c JOIN person p ON p.id = c.person_id
       WHERE c.secret_hash = $1 AND p.erased_at IS NULL`,
      [secretHash],
    );
    return rows[0] ?? null;
  }

  /** The published steps of the groups the person belongs to at this moment, cancelled ones too. */
  steps(personId: string): Promise<CalendarStep[]> {
    return this.database.read<CalendarStep>(
      'calendar.steps',
      `SELECT ${STEP_COLUMNS}
       FROM work_group_membership m
       JOIN cycle_step s ON s.work_group_id = m.work_group_id
       JOIN work_group g ON g.id = m.work_group_id
       WHERE m.person_id = $1 AND m.until IS NULL AND s.published_at IS NOT NULL
       ORDER BY g.reference, g.id, s.position`,
      [personId],
    );
  }

  /**
   * Remembers that the subscription says something else now, at whole seconds as HTTP dates have them, each later than the
   * one before. @returns since when
   */
  async changed(personId: string, tag: string): Promise<Date> {
    const rows = await this.database.write<{ changedAt: Date }>(
      'calendar.changed',
      `UPDATE calendar_preference SET feed_tag = $2, feed_changed_at =
         greatest(date_trunc('second', now()), coalesce(feed_changed_at, 'epoch') + interval '1 second')
       WHERE person_id = $1 RETURNING feed_changed_at AS "changedAt"`,
      [personId, tag],
    );
    return rows[0]?.changedAt ?? new Date();
  }
}
