import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import type { DraftPlaceType, OpenDraftInput, OpenDraftResult } from './draft.type';

/** Pages tell every minute that they are open; one that has not for two and a half is closed or has no connection. */
const OPEN_SECONDS = 150;

/** What people call the devices of these sessions, by the session's id; those that ended are left out. */
export type DeviceNames = (sessionIds: string[]) => Promise<ReadonlyMap<string, string>>;

export interface OpenPlace {
  key: string;
  sessionId: string;
  seenAt: Date;
}

/** On which devices their writer has a draft open. */
@Injectable()
export class DraftOpenings {
  private names: DeviceNames = async () => new Map();

  constructor(private readonly database: Database) {}

  /** Who keeps the sessions knows their devices. */
  useDeviceNames(names: DeviceNames): void {
    this.names = names;
  }

  deviceNames(sessionIds: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const asked = [...new Set(sessionIds)].filter(id => id !== null);
    return asked.length === 0 ? Promise.resolve(new Map()) : this.names(asked);
  }

  /** Notes that the draft is open here, or no longer. */
  async open(ctx: RequestContext, { key, closing }: OpenDraftInput): Promise<OpenDraftResult> {
    const { personId, sessionId } = ctx.me;
    if (closing)
      await this.database.write(
        'draft.close',
        'DELETE FROM draft_opening WHERE person_id = $1 AND key = $2 AND session_id = $3',
        [personId, key, sessionId],
      );
    else
      await this.database.write(
        'draft.open',
        `WITH gone AS (DELETE FROM draft_opening WHERE person_id = $1 AND seen_at < now() - interval '1 hour')
         INSERT INTO draft_opening (person_id, key, session_id) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, key, session_id) DO UPDATE SET seen_at = now()`,
        [personId, key, sessionId],
      );
    const [[draft], places] = await Promise.all([
      this.database.read<{ version: number }>(
        'draft.version',
        'SELECT version FROM draft WHERE person_id = $1 AND key = $2',
        [personId, key],
      ),
      this.elsewhere(ctx, [key]),
    ]);
    return { version: draft?.version ?? null, elsewhere: await this.named(places) };
  }

  /** Where else the viewer has these drafts open now. */
  elsewhere(ctx: RequestContext, keys: readonly string[]): Promise<OpenPlace[]> {
    return this.database.read<OpenPlace>(
      'draft.elsewhere',
      `SELECT key, session_id AS "sessionId", seen_at AS "seenAt" FROM draft_opening
       WHERE person_id = $1 AND key = ANY($2::text[]) AND session_id <> $3
         AND seen_at > now() - make_interval(secs => $4::float8)
       ORDER BY seen_at DESC LIMIT 200`,
      [ctx.me.personId, keys, ctx.me.sessionId, OPEN_SECONDS],
    );
  }

  private async named(places: readonly OpenPlace[]): Promise<DraftPlaceType[]> {
    const names = await this.deviceNames(places.map(({ sessionId }) => sessionId));
    // A session that has ended writes nothing any more.
    return places.flatMap(({ sessionId, seenAt }) => {
      const device = names.get(sessionId);
      return device ? [{ device, seenAt }] : [];
    });
  }
}
