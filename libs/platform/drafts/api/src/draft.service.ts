import { Injectable } from '@nestjs/common';
import { LIMITS } from '@tessellate/contract';
import type { EntityManager } from 'typeorm';
import { AppError, Database, type RequestContext } from '@tessellate/api-kernel';
import { DraftQuota } from './draft-quota.service';
import type { DraftType, SaveDraftInput, SaveDraftResult } from './draft.type';

const COLUMNS = 'key, payload, version, updated_at AS "updatedAt"';

/**
 * Drafts are idempotent by nature (the last text of a version wins), so they skip the command table:
 * they are saved every few seconds while somebody types.
 */
@Injectable()
export class DraftService {
  constructor(
    private readonly database: Database,
    private readonly quota: DraftQuota,
  ) {}

  async find(ctx: RequestContext, key: string): Promise<DraftType | null> {
    const rows = await this.database.read<DraftType>(
      'draft.find',
      `SELECT ${COLUMNS} FROM draft WHERE person_id = $1 AND key = $2`,
      [ctx.me.personId, key],
    );
    return rows[0] ?? null;
  }

  /** The viewer's drafts whose key starts with `prefix`, newest first. */
  list(ctx: RequestContext, prefix: string): Promise<DraftType[]> {
    return this.database.read<DraftType>(
      'draft.list',
      `SELECT ${COLUMNS} FROM draft WHERE person_id = $1 AND starts_with(key, $2) ORDER BY updated_at DESC LIMIT 50`,
      [ctx.me.personId, prefix],
    );
  }

  async save(ctx: RequestContext, input: SaveDraftInput): Promise<SaveDraftResult> {
    const payload = JSON.stringify(input.payload);
    const bytes = Buffer.byteLength(payload);
    if (bytes > LIMITS.draftBytes) {
      throw new AppError(
        'TOO_LARGE',
        'This draft is too long to keep on the server. It stays on this device; shorten it or split it.',
      );
    }
    const room = this.quota.of(ctx);
    const saved = await this.database.write<DraftType>(
      'draft.save',
      // A draft that grows no longer finds room, however full it is.
      `WITH held AS (
         SELECT count(*) AS count, coalesce(sum(bytes), 0) AS bytes FROM draft WHERE person_id = $1 AND key <> $2)
       INSERT INTO draft AS d (person_id, key, payload, bytes, session_id)
       SELECT $1, $2, $3::jsonb, $5::int, $8::uuid FROM held WHERE (held.count < $6::int AND held.bytes + $5::int <= $7::int)
         OR EXISTS (SELECT 1 FROM draft WHERE person_id = $1 AND key = $2 AND bytes >= $5::int)
       ON CONFLICT (person_id, key) DO UPDATE SET
         payload = EXCLUDED.payload, bytes = EXCLUDED.bytes, session_id = EXCLUDED.session_id, version = d.version + 1, updated_at = now()
       WHERE d.version = $4::int OR d.payload = EXCLUDED.payload
       RETURNING ${COLUMNS}`,
      [
        ctx.me.personId,
        input.key,
        payload,
        input.baseVersion ?? null,
        bytes,
        room.drafts,
        room.draftBytes,
        // The seed and jobs write for people without a session of theirs.
        ctx.me.sessionId === 'system' ? null : ctx.me.sessionId,
      ],
    );
    if (saved[0]) return { draft: saved[0], conflict: null };
    await this.quota.explain(ctx, input.key, bytes);
    const current = await this.find(ctx, input.key);
    // Discarded between the two statements: the text that was sent is the only one there is.
    if (!current) return this.save(ctx, input);
    return { draft: current, conflict: current };
  }

  async discard(ctx: RequestContext, key: string): Promise<void> {
    await this.database.write('draft.discard', 'DELETE FROM draft WHERE person_id = $1 AND key = $2', [
      ctx.me.personId,
      key,
    ]);
  }

  /** Who of these people is writing at one of these places, and when they last saved: never what they wrote. */
  writersAt(personIds: readonly string[], keys: readonly string[]): Promise<{ personId: string; savedAt: Date }[]> {
    return this.database.read(
      'draft.writers',
      `SELECT person_id AS "personId", max(updated_at) AS "savedAt" FROM draft
       WHERE person_id = ANY($1::uuid[]) AND key = ANY($2::text[]) GROUP BY person_id`,
      [personIds, keys],
    );
  }

  /** Puts a draft aside with the change that published it, unless another device has saved something else meanwhile. */
  async publish(tx: EntityManager, ctx: RequestContext, key: string, isPublished: (payload: unknown) => boolean) {
    const rows: { payload: unknown }[] = await tx.query(
      'SELECT payload FROM draft WHERE person_id = $1 AND key = $2 FOR UPDATE',
      [ctx.me.personId, key],
    );
    if (rows[0] && isPublished(rows[0].payload))
      await tx.query('DELETE FROM draft WHERE person_id = $1 AND key = $2', [ctx.me.personId, key]);
  }

  /** Makes what was published a draft again; newer words that wait there already stay. */
  async takeBack(tx: EntityManager, ctx: RequestContext, key: string, payload: unknown): Promise<void> {
    await tx.query(
      `INSERT INTO draft (person_id, key, payload, bytes) VALUES ($1, $2, $3::jsonb, octet_length($3::text))
       ON CONFLICT DO NOTHING`,
      [ctx.me.personId, key, JSON.stringify(payload)],
    );
  }

  /** Those of the files that stand in a draft of their owner. */
  async filesIn(tx: EntityManager, files: { id: string; ownerId: string }[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT f.id FROM unnest($1::uuid[], $2::uuid[]) AS f (id, owner_id)
       WHERE EXISTS (SELECT 1 FROM draft d WHERE d.person_id = f.owner_id AND position(f.id::text IN d.payload::text) > 0)`,
      [files.map(({ id }) => id), files.map(({ ownerId }) => ownerId)],
    );
    return rows.map(({ id }) => id);
  }
}
