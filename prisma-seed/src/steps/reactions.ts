import type { TargetType } from '@tessellate/contract';
import type { ReactionKind } from '@tessellate/reactions-contract';
import { DataSource } from 'typeorm';
import type { SeedContext } from '../seed-context';

/** Writes reactions with their date in one statement. */
export async function react(
  seed: SeedContext,
  type: TargetType,
  id: string,
  reactions: Partial<Record<ReactionKind, readonly string[]>> | undefined,
  at: Date,
): Promise<void> {
  const rows = Object.entries(reactions ?? {}).flatMap(([kind, keys]) =>
    keys.map(key => [kind, seed.person(key)] as const),
  );
  if (rows.length === 0) return;
  await seed.app.get(DataSource).query(
    `INSERT INTO reaction (target_type, target_id, kind, person_id, at)
     SELECT $1, $2, kind, person_id, $5 FROM unnest($3::text[], $4::uuid[]) AS r(kind, person_id) ON CONFLICT DO NOTHING`,
    [type, id, rows.map(([kind]) => kind), rows.map(([, person]) => person), at],
  );
}
