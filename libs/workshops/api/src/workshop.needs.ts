import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Database,
  invalidInput,
  MOST_NEEDS,
  type Need,
  NeedsRegistry,
  type RequestContext,
} from '@tessellate/api-kernel';
import { workshopPath, type WorkshopFormat } from '@tessellate/cycle-contract';
import { londonDaysBetween, whenText } from '@tessellate/school-time-contract';
import {
  REGISTER_MARGIN_MS,
  REGISTER_NAMED_DAYS,
  RSVP_ANCHOR,
  UNANSWERED_NAMED_DAYS,
} from '@tessellate/workshops-contract';
import { RsvpService } from './rsvp.service';

interface Row {
  kind: 'REGISTER' | 'ANSWERS' | 'RSVP';
  /** Participants who are not marked, or have not answered. */
  count: number;
  id: string;
  workGroupId: string;
  reference: string;
  number: number;
  title: string;
  startsAt: Date;
  endsAt: Date | null;
  format: WorkshopFormat | null;
  publishedAt: Date;
  /** They have answered, but for another date. */
  beforeMove: boolean;
}

const REGISTER = 'workshop.register';
const ANSWERS = 'workshop.answers';
const RSVP = 'workshop.rsvp';

/** What workshops wait for: the register and answers of others from whoever leads, their own answer from whoever takes part. */
@Injectable()
export class WorkshopNeeds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: NeedsRegistry,
    private readonly rsvps: RsvpService,
  ) {}

  onModuleInit(): void {
    this.registry.register({
      kinds: [REGISTER, ANSWERS, RSVP],
      needs: ctx => this.needs(ctx),
      answers: {
        [RSVP]: {
          mutation: 'rsvpWorkshop',
          permission: 'workshop.rsvp',
          take: async (ctx, workshopId, { id, mutationId }) => {
            if (id !== 'COMING' && id !== 'ONLINE')
              throw invalidInput('Say that you are coming, or open the workshop to send apologies.', 'answer');
            await this.rsvps.answer(ctx, { mutationId, workshopId, choice: id });
          },
        },
      },
    });
  }

  private async needs(ctx: RequestContext): Promise<Need[]> {
    const { personId, ownWorkGroupIds } = ctx.me;
    if (ownWorkGroupIds.length === 0) return [];
    const now = new Date();
    const rows = await this.database.read<Row>('workshop.needs', NEEDS, [
      personId,
      ownWorkGroupIds,
      REGISTER_MARGIN_MS / 1_000,
      REGISTER_NAMED_DAYS,
      UNANSWERED_NAMED_DAYS,
    ]);
    return rows.map(row => IN_WORDS[row.kind](row, now));
  }
}

const IN_WORDS: Readonly<Record<Row['kind'], (row: Row, now: Date) => Need>> = {
  REGISTER: (row, now) => {
    const today = londonDaysBetween(now, row.startsAt) === 0;
    const open = row.count === 1 ? 'one person is' : `${row.count} people are`;
    return {
      ...common(row, REGISTER),
      title: today
        ? `Today’s register: workshop ${row.number}`
        : `The register of workshop ${row.number} is not complete`,
      detail: `${whenText(row.startsAt, row.endsAt)} · ${open} not marked yet`,
      path: `${workshopPath(row.workGroupId, row.id)}/register`,
      action: 'Open the register',
      weight: 'OTHERS_WAIT',
    };
  },
  ANSWERS: row => ({
    ...common(row, ANSWERS),
    title: `${row.count === 1 ? 'One person has' : `${row.count} people have`} not answered for workshop ${row.number}`,
    action: 'See who',
    weight: 'OWN',
  }),
  RSVP: row => ({
    ...common(row, RSVP),
    title: row.beforeMove
      ? `Workshop ${row.number} has moved: can you still come?`
      : `Are you coming to workshop ${row.number}?`,
    path: `${workshopPath(row.workGroupId, row.id)}#${RSVP_ANCHOR}`,
    action: 'I can’t come',
    weight: 'OTHERS_WAIT',
    answers: [
      { id: 'COMING', label: 'I’m coming' },
      ...(row.format === 'BLENDED' ? [{ id: 'ONLINE', label: 'I’ll join online' }] : []),
    ],
  }),
};

/** What was put off for one date waits again when the workshop moves. */
const common = (row: Row, kind: string) => ({
  key: `${kind}:${row.id}`,
  facts: row.startsAt.toISOString(),
  detail: `${whenText(row.startsAt, row.endsAt)} · ${row.reference}`,
  path: workshopPath(row.workGroupId, row.id),
  since: row.publishedAt,
  dueAt: row.startsAt,
});

/** Of a workshop `w`, its participants `p` of whom this holds. */
const participantsWithout = (what: string): string => `CROSS JOIN LATERAL (
  SELECT count(*)::int AS count FROM work_group_membership p
  WHERE p.work_group_id = w.work_group_id AND p.role = 'PARTICIPANT' AND p.until IS NULL AND NOT EXISTS (${what})) x`;

const COLUMNS = `w.id, w.work_group_id AS "workGroupId", w.reference, w.number, w.title, w.starts_at AS "startsAt",
  w.ends_at AS "endsAt", w.format, w.published_at AS "publishedAt"`;

/** Those who lead do the register, however late, and see who has not answered; participants answer for the next workshop. */
const NEEDS = `
  WITH w AS (
    SELECT s.id, s.work_group_id, g.reference, s.number, s.title, s.starts_at, s.ends_at, s.format, s.published_at, m.role,
      s.starts_at > now() AND row_number() OVER (PARTITION BY s.work_group_id ORDER BY s.starts_at <= now(), s.starts_at, s.id) = 1 AS next
    FROM work_group_membership m JOIN work_group g ON g.id = m.work_group_id
    JOIN cycle_step s ON s.work_group_id = m.work_group_id AND s.kind = 'WORKSHOP' AND s.published_at IS NOT NULL
      AND s.cancelled_at IS NULL AND s.starts_at IS NOT NULL
    WHERE m.person_id = $1 AND m.until IS NULL AND m.work_group_id = ANY($2::uuid[]))
  SELECT 'REGISTER' AS kind, x.count, ${COLUMNS}, false AS "beforeMove"
  FROM w ${participantsWithout('SELECT 1 FROM workshop_attendance a WHERE a.step_id = w.id AND a.person_id = p.person_id')}
  WHERE w.role = 'FACILITATOR' AND x.count > 0 AND w.starts_at > now() - make_interval(days => $4::int)
    AND (w.starts_at <= now() + make_interval(secs => $3)
      OR (w.starts_at AT TIME ZONE 'Europe/London')::date = (now() AT TIME ZONE 'Europe/London')::date)
  UNION ALL
  SELECT 'ANSWERS' AS kind, x.count, ${COLUMNS}, false AS "beforeMove"
  FROM w ${participantsWithout('SELECT 1 FROM workshop_rsvp r WHERE r.step_id = w.id AND r.person_id = p.person_id')}
  WHERE w.role = 'FACILITATOR' AND w.next AND x.count > 0 AND w.starts_at <= now() + make_interval(days => $5::int)
  UNION ALL
  SELECT 'RSVP' AS kind, 1 AS count, ${COLUMNS}, r.step_id IS NOT NULL AS "beforeMove"
  FROM w LEFT JOIN workshop_rsvp r ON r.step_id = w.id AND r.person_id = $1
  WHERE w.role = 'PARTICIPANT' AND w.next AND (r.step_id IS NULL OR r.starts_at IS DISTINCT FROM w.starts_at)
  ORDER BY "startsAt", id, kind DESC LIMIT ${MOST_NEEDS}`;
