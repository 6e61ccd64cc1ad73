import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, MOST_NEEDS, type Need, NeedsRegistry, type RequestContext } from '@tessellate/api-kernel';
import { dayText } from '@tessellate/school-time-contract';

interface Row {
  id: string;
  reference: string;
  startsAt: Date | null;
  since: Date;
}

const NO_FACILITATOR = 'group.facilitator';

/** For whoever manages a hub: its groups of this year and the next that nobody leads, and that nobody has been asked to lead. */
@Injectable()
export class LeaderlessGroupNeeds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: NeedsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ kinds: [NO_FACILITATOR], needs: ctx => this.needs(ctx) });
  }

  private async needs(ctx: RequestContext): Promise<Need[]> {
    const { managedHubIds } = ctx.me;
    if (managedHubIds.length === 0) return [];
    const rows = await this.database.read<Row>('cycle.needs-leaderless', NEEDS, [managedHubIds]);
    return rows.map(({ id, reference, startsAt, since }) => ({
      key: `${NO_FACILITATOR}:${id}`,
      facts: startsAt?.toISOString() ?? 'undated',
      title: 'A Work Group has no facilitator',
      detail: startsAt ? `first workshop on ${dayText(startsAt)} · ${reference}` : reference,
      path: `/group/${id}`,
      action: 'Appoint one',
      weight: 'OTHERS_WAIT',
      since,
      dueAt: startsAt,
    }));
  }
}

const NEEDS = `
  SELECT g.id, g.reference, (y.starts_on::timestamp AT TIME ZONE 'Europe/London') AS since,
    (SELECT min(s.starts_at) FROM cycle_step s WHERE s.work_group_id = g.id AND s.kind = 'WORKSHOP'
      AND s.cancelled_at IS NULL AND s.starts_at > now()) AS "startsAt"
  FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id
  WHERE g.hub_id = ANY($1::uuid[]) AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date
    AND NOT EXISTS (SELECT 1 FROM work_group_membership m
      WHERE m.work_group_id = g.id AND m.role = 'FACILITATOR' AND m.until IS NULL)
    AND NOT EXISTS (SELECT 1 FROM role_invitation i
      WHERE i.kind = 'FACILITATOR' AND i.target_id = g.id AND i.expires_at > now())
  ORDER BY "startsAt" NULLS LAST, g.id LIMIT ${MOST_NEEDS}`;
