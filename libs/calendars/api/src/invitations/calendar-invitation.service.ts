import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, BY_NAME } from '@tessellate/api-kernel';
import { MailHours, MailQueue } from '@tessellate/mail-api';
import type { EntityManager } from 'typeorm';
import type { InvitationState } from '../calendar-invitation.entity';
import { STEP_COLUMNS } from '../feed/feed.queries';
import { type CalendarStep, stepHeading } from '../ics/calendar-text';
import { type DueLetter, dueLetter, type Pair } from './due-letter';
import { invitationLetter } from './invitation-letter';

export interface InvitationScope {
  workGroupId: string;
  /** Only these steps; all of the group's when left out. */
  stepIds?: string[];
  /** Only this person; everybody concerned when left out. */
  personId?: string;
}

/** The step is empty where it is gone, what was sent where nothing was. */
type PairRow = Omit<Pair, 'step' | 'sent'> &
  Pick<CalendarStep, 'workGroupId' | 'reference'> & {
    [Column in keyof Omit<CalendarStep, 'workGroupId' | 'reference'>]: CalendarStep[Column] | null;
  } & {
    exists: boolean;
    sentState: InvitationState | null;
    sentSequence: number | null;
    sentTitle: string | null;
    sentStartsAt: Date | null;
    sentEndsAt: Date | null;
  };

/**
 * Brings what people's calendars were told by e-mail in line with the cycle as it is. It compares and sends the difference,
 * so running it again sends nothing.
 */
@Injectable()
export class CalendarInvitationService {
  constructor(
    private readonly mail: MailQueue,
    private readonly hours: MailHours,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async settle(tx: EntityManager, { workGroupId, stepIds, personId }: InvitationScope): Promise<void> {
    // Two deliveries of one event must not both find something to send.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('calendar ' || $1))`, [workGroupId]);
    const rows: PairRow[] = await tx.query(PAIRS, [workGroupId, stepIds ?? null, personId ?? null]);
    const now = new Date();
    const letters = rows.flatMap(row => {
      const pair = pairOf(row);
      const due = dueLetter(pair, now);
      return due ? [{ row, pair, due }] : [];
    });
    if (letters.length === 0) return;
    const opens = await this.hours.next(tx, [...new Set(letters.map(({ pair }) => pair.personId))], now);
    const told: object[] = [];
    for (const { row, pair, due } of letters) {
      const step = stepToTell(row, pair, due);
      const letter = invitationLetter(pair, step, due, this.config, now);
      await this.mail.add(tx, letter, {
        at: sendAt(pair, step, opens.get(pair.personId) ?? now, now),
        // While a letter waits for the morning, a newer one takes its place.
        key: `calendar:${pair.stepId}:${pair.personId}`,
      });
      told.push({
        step_id: pair.stepId,
        person_id: pair.personId,
        work_group_id: workGroupId,
        state: due.kind === 'INVITED' || due.kind === 'CHANGED' ? 'INVITED' : 'CANCELLED',
        sequence: due.sequence,
        title: stepHeading(step),
        starts_at: step.startsAt,
        ends_at: step.endsAt ?? step.startsAt,
      });
    }
    await tx.query(TOLD, [JSON.stringify(told)]);
  }

  async settlePerson(tx: EntityManager, personId: string): Promise<void> {
    const groups: { id: string }[] = await tx.query(
      'SELECT work_group_id AS id FROM work_group_membership WHERE person_id = $1 AND until IS NULL ORDER BY work_group_id',
      [personId],
    );
    for (const { id } of groups) await this.settle(tx, { workGroupId: id, personId });
  }
}

function pairOf(row: PairRow): Pair {
  const { stepId, personId, name, email, member, sentState, sentSequence, sentTitle, sentStartsAt, sentEndsAt } = row;
  const sent = sentState && {
    state: sentState,
    sequence: sentSequence,
    title: sentTitle,
    startsAt: sentStartsAt,
    endsAt: sentEndsAt,
  };
  // The columns of a step, and those of what was sent, are all filled or all empty.
  return { stepId, personId, name, email, member, step: row.exists ? row : null, sent } as Pair;
}

/** Taking something back names what the calendar holds, and tells those who left nothing new. */
function stepToTell(row: PairRow, { stepId, step, sent }: Pair, { kind }: DueLetter): CalendarStep {
  if (step && (kind === 'INVITED' || kind === 'CHANGED')) return step;
  if (!sent) throw new Error(`Nothing was sent of ${stepId} that could be taken back`);
  const [, number = '0', title = sent.title] = /^Workshop (\d+): (.*)$/s.exec(sent.title) ?? [];
  return {
    id: stepId,
    workGroupId: row.workGroupId,
    reference: row.reference,
    kind: 'WORKSHOP',
    number: Number(number),
    title,
    brief: '',
    startsAt: sent.startsAt,
    endsAt: sent.endsAt,
    dueAt: null,
    format: null,
    venue: null,
    accessNotes: null,
    joinUrl: null,
    agenda: null,
    agendaItems: [],
    sequence: sent.sequence,
    publishedAt: sent.startsAt,
    cancelledAt: new Date(),
    cancelReason: kind === 'CANCELLED' ? row.cancelReason : null,
  };
}

/** In the person's hours, unless what it tells of begins before them. */
function sendAt({ sent }: Pair, { startsAt }: CalendarStep, opens: Date, now: Date): Date {
  const begins = Math.min(startsAt?.getTime() ?? Infinity, sent?.startsAt.getTime() ?? Infinity);
  return begins <= opens.getTime() ? now : opens;
}

// Members with every workshop of the group, and whoever was told of one; not those who want no such letters.
const PAIRS = `
  WITH group_member AS (
    SELECT person_id FROM work_group_membership WHERE work_group_id = $1 AND until IS NULL
  ), pair AS (
    SELECT s.id AS step_id, m.person_id FROM cycle_step s CROSS JOIN group_member m
      WHERE s.work_group_id = $1 AND s.kind = 'WORKSHOP' AND s.published_at IS NOT NULL AND s.starts_at IS NOT NULL
    UNION SELECT step_id, person_id FROM calendar_invitation WHERE work_group_id = $1
  )
  SELECT ${STEP_COLUMNS.replace('s.work_group_id', 'g.id')}, pair.step_id AS "stepId", pair.person_id AS "personId", p.name, p.email,
    s.id IS NOT NULL AND s.published_at IS NOT NULL AS exists,
    EXISTS (SELECT 1 FROM group_member m WHERE m.person_id = pair.person_id) AS member,
    i.state AS "sentState", i.sequence AS "sentSequence", i.title AS "sentTitle", i.starts_at AS "sentStartsAt",
    i.ends_at AS "sentEndsAt"
  FROM pair
  JOIN work_group g ON g.id = $1
  JOIN person p ON p.id = pair.person_id AND p.email IS NOT NULL AND p.erased_at IS NULL
  LEFT JOIN cycle_step s ON s.id = pair.step_id
  LEFT JOIN calendar_invitation i ON i.step_id = pair.step_id AND i.person_id = pair.person_id
  LEFT JOIN calendar_preference c ON c.person_id = pair.person_id
  WHERE coalesce(c.invitations, true) AND ($2::uuid[] IS NULL OR pair.step_id = ANY($2::uuid[]))
    AND ($3::uuid IS NULL OR pair.person_id = $3)
  ORDER BY s.position, p.name ${BY_NAME}, p.id`;

const TOLD = `
  INSERT INTO calendar_invitation (step_id, person_id, work_group_id, state, sequence, title, starts_at, ends_at)
  SELECT step_id, person_id, work_group_id, state, sequence, title, starts_at, ends_at
  FROM jsonb_to_recordset($1::jsonb) AS told(step_id uuid, person_id uuid, work_group_id uuid, state text, sequence int,
    title text, starts_at timestamptz, ends_at timestamptz)
  ON CONFLICT ON CONSTRAINT calendar_invitation_pkey DO UPDATE SET state = excluded.state, sequence = excluded.sequence,
    title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at, sent_at = now()`;
