import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext } from '@tessellate/api-kernel';

/** For whoever manages a hub: a group of this year or the next, and somebody who leads it. */
@Injectable()
export class WorkGroupFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx) });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    const { managedHubIds } = ctx.me;
    if (managedHubIds.length === 0) return [];
    const [row] = await this.database.read<Row>('work-groups.first-steps', GROUPS, [managedHubIds]);
    const { groups = 0, led = 0, withoutLead = null } = row ?? {};
    return [
      {
        id: 'group.create',
        title: 'Create a Work Group',
        detail: 'Its year, its name and how many places it has.',
        path: '/hub/groups/new',
        action: 'Create',
        done: groups > 0,
        order: 10,
      },
      {
        id: 'group.facilitator',
        title: 'Appoint a facilitator',
        detail: 'Found by name, or invited by e-mail. They plan the cycle from there.',
        path: withoutLead ? `/group/${withoutLead}` : '/hub',
        action: 'Appoint',
        done: led > 0,
        order: 20,
      },
    ];
  }
}

interface Row {
  groups: number;
  /** Those that somebody leads, or is asked to lead. */
  led: number;
  withoutLead: string | null;
}

const GROUPS = `
  SELECT count(*)::int AS groups, (count(*) FILTER (WHERE l.led))::int AS led,
    (min(g.id::text) FILTER (WHERE NOT l.led)) AS "withoutLead"
  FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM work_group_membership m
      WHERE m.work_group_id = g.id AND m.role = 'FACILITATOR' AND m.until IS NULL)
    OR EXISTS (SELECT 1 FROM role_invitation i
      WHERE i.kind = 'FACILITATOR' AND i.target_id = g.id AND i.expires_at > now()) AS led) l
  WHERE g.hub_id = ANY($1::uuid[]) AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date`;
