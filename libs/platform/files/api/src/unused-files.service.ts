import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandService, Jobs } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';
import { FileStore } from './file.store';

export const UNUSED_FILES_JOB = 'files.unused';
const EVERY_NIGHT = '40 3 * * *';
/** Longer than a text stays on a device before it is sent. */
const KEPT_DAYS = 30;
const BATCH = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface UnusedFile {
  id: string;
  ownerId: string;
}

/** Says which of these files stand in something that its library keeps, without having been used. */
type Keeper = (tx: EntityManager, files: UnusedFile[]) => Promise<string[]>;

/**
 * Removes what somebody uploaded and then never used. What has stood in anything once is kept, since former versions of
 * texts may show it; so is what a keeper wants, such as what stands in a draft of its owner.
 */
@Injectable()
export class UnusedFiles implements OnModuleInit {
  private readonly keepers: Keeper[] = [];

  constructor(
    private readonly commands: CommandService,
    private readonly jobs: Jobs,
    private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    this.jobs.every(UNUSED_FILES_JOB, EVERY_NIGHT, async () => void (await this.remove()));
  }

  keep(keeper: Keeper): void {
    this.keepers.push(keeper);
  }

  /** @returns how many files were removed */
  async remove(): Promise<number> {
    await this.store.removeStale();
    let total = 0;
    for (let after: string | null = FIRST; after;) {
      const { removed, last } = await this.removeSome(after);
      total += removed;
      after = last;
    }
    return total;
  }

  /** The bytes go first: after a crash in between, the rows are still there to be found the next night. */
  private removeSome(after: string): Promise<{ removed: number; last: string | null }> {
    return this.commands.unattended(async ({ tx }) => {
      const files: UnusedFile[] = await tx.query(
        `SELECT id, owner_id AS "ownerId" FROM stored_file
         WHERE used_at IS NULL AND created_at < now() - make_interval(days => $1) AND id > $2
         ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED`,
        [KEPT_DAYS, after, BATCH],
      );
      const kept = new Set<string>();
      for (const keeper of this.keepers) for (const id of await keeper(tx, files)) kept.add(id);
      const going = files.map(({ id }) => id).filter(id => !kept.has(id));
      for (const id of going) await this.store.remove(id);
      await tx.query('DELETE FROM stored_file WHERE id = ANY($1::uuid[])', [going]);
      return { removed: going.length, last: files.at(-1)?.id ?? null };
    });
  }
}
