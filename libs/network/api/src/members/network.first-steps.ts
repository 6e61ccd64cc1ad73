import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext } from '@tessellate/api-kernel';

/** For whoever coordinates the hubs: managers for those that have none. */
@Injectable()
export class NetworkFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx) });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    if (!ctx.me.national) return [];
    const [row] = await this.database.read<{ without: string | null; named: boolean }>(
      'network.first-steps',
      MANAGERS,
      [ctx.me.personId],
    );
    const { without = null, named = false } = row ?? {};
    return [
      {
        id: 'hub.manager',
        title: 'Give a hub somebody who manages it',
        detail: 'Found by name, or invited by e-mail. They fill its Work Groups from there.',
        path: without ? `/national/hubs/${without}` : '/national',
        action: 'Choose',
        done: named || !without,
        order: 10,
      },
    ];
  }
}

const MANAGERS = `
  SELECT (SELECT h.id FROM hub h WHERE h.closed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM hub_membership m WHERE m.hub_id = h.id AND m.role = 'MANAGER' AND m.until IS NULL)
      AND NOT EXISTS (SELECT 1 FROM role_invitation i WHERE i.kind = 'HUB_MANAGER' AND i.target_id = h.id AND i.expires_at > now())
      ORDER BY h.name, h.id LIMIT 1) AS without,
    EXISTS (SELECT 1 FROM audit_entry a WHERE a.actor_id = $1 AND a.action IN ('hub.managerAppointed', 'hub.managerInvited')) AS named`;
