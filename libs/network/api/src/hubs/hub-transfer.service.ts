import { Injectable } from '@nestjs/common';
import { CommandService, invalidInput, type RequestContext } from '@tessellate/api-kernel';
import { HUB_LIMITS } from '@tessellate/network-contract';
import { dayText, londonDate } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { HubManagers, without } from '../members/hub-managers.service';
import type { TransferHubInput } from './graphql/hub.input';
import { HubDirectory } from './hub.directory';

const DAY_MS = 86_400_000;

/** Another school or college leads a hub from a day on. */
@Injectable()
export class HubTransferService {
  constructor(
    private readonly commands: CommandService,
    private readonly managers: HubManagers,
    private readonly hubs: HubDirectory,
  ) {}

  /** A transfer that is still to come gives way to the new one. */
  async transfer(ctx: RequestContext, input: TransferHubInput): Promise<string> {
    const { hubId } = input;
    const leadSchool = input.leadSchool.trim();
    const reason = input.reason.trim();
    const from = input.from ?? new Date();
    if (Math.abs(from.getTime() - Date.now()) > HUB_LIMITS.transferDays * DAY_MS) {
      throw invalidInput('Choose a day within a year of today.', 'from');
    }
    return this.commands.run(ctx, 'transferHub', input, async ({ tx, signal }) => {
      const hub = await this.managers.lock(tx, hubId);
      const day = londonDate(from);
      await makeRoom(tx, hubId, day);
      await tx.query(
        `INSERT INTO hub_transfer (id, hub_id, lead_school, takes_effect_on, reason, decided_by) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (hub_id, takes_effect_on) DO UPDATE
         SET lead_school = excluded.lead_school, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = now()`,
        [randomUUID(), hubId, leadSchool, day, reason, ctx.me.personId],
      );
      await this.managers.log(tx, {
        ...{ actorId: ctx.me.personId, action: 'hub.transferred', hubId },
        reason: `${leadSchool} from ${day}: ${reason}`,
      });
      const to = without(await this.hubs.managerIds(hubId, tx), ctx.me.personId);
      const words = `${leadSchool} leads the hub from ${dayText(from)}. The reason given: ${reason}`;
      await this.managers.tell(tx, hub, to, words);
      await signal('hub', hubId);
      return hubId;
    });
  }
}

/** @throws AppError INVALID_INPUT for a day before the school that leads it now took over */
async function makeRoom(tx: EntityManager, hubId: string, day: string): Promise<void> {
  const today = londonDate(new Date());
  await tx.query('DELETE FROM hub_transfer WHERE hub_id = $1 AND takes_effect_on > $2', [hubId, today]);
  const [last]: { leadSchool: string; day: string }[] = await tx.query(
    `SELECT lead_school AS "leadSchool", takes_effect_on::text AS day FROM hub_transfer
     WHERE hub_id = $1 ORDER BY takes_effect_on DESC LIMIT 1`,
    [hubId],
  );
  if (last && day < last.day) {
    throw invalidInput(
      `${last.leadSchool} took over on ${dayText(new Date(`${last.day}T12:00:00Z`))}. Choose a later day.`,
      'from',
    );
  }
}
