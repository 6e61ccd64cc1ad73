import { Injectable } from '@nestjs/common';
import { CommandService, Database, type RequestContext } from '@tessellate/api-kernel';
import { PUT_OFF_KEPT } from '@tessellate/notifications-contract';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { DeliveryClock } from '../delivery/delivery-clock.service';
import type { PutOffNeedInput } from '../graphql/put-off.input';

const MORNING = '06:00';

/** What people have put off or dismissed of what waits for them on Home. The domains that name it need not know. */
@Injectable()
export class PutOffService {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandService,
    private readonly clock: DeliveryClock,
  ) {}

  async keys(ctx: RequestContext): Promise<string[]> {
    const rows = await this.database.read<{ key: string }>(
      'notice.put-off',
      'SELECT key FROM put_off_need WHERE person_id = $1 AND (until IS NULL OR until > $2) ORDER BY key',
      [ctx.me.personId, this.clock.now()],
    );
    return rows.map(({ key }) => key);
  }

  async putOff(ctx: RequestContext, input: PutOffNeedInput): Promise<void> {
    const { personId } = ctx.me;
    const { key, way } = input;
    await this.commands.run(ctx, 'putOffNeed', input, async ({ tx }) => {
      const now = this.clock.now();
      if (way === 'BACK') {
        await tx.query('DELETE FROM put_off_need WHERE person_id = $1 AND key = $2', [personId, key]);
        return key;
      }
      const until = way === 'TOMORROW' ? londonTime(londonDate(now, 1), MORNING) : null;
      await tx.query(
        `INSERT INTO put_off_need (person_id, key, until) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, key) DO UPDATE SET until = excluded.until, at = now()`,
        [personId, key, until],
      );
      await tx.query(
        `DELETE FROM put_off_need WHERE person_id = $1 AND (until < $2 OR key IN (
           SELECT key FROM put_off_need WHERE person_id = $1 ORDER BY at DESC, key OFFSET $3))`,
        [personId, now, PUT_OFF_KEPT],
      );
      return key;
    });
  }
}
