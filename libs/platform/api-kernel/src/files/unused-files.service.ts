import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.service';
import { CommandService } from '../operations/command.service';
import { FileStore } from './file-store';

export const UNUSED_FILES_JOB = 'files.unused';
const EVERY_NIGHT = '40 3 * * *';
/** Longer than a text stays on a device before it is sent. */
const KEPT_DAYS = 30;
const BATCH = 100;

/**
 * Removes what somebody uploaded and then never used. What has stood in anything once is kept, since former versions of
 * texts may show it; so is what stands in a draft of its owner.
 */
@Injectable()
export class UnusedFiles implements OnModuleInit {
  constructor(
    private readonly commands: CommandService,
    private readonly jobs: Jobs,
    private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    this.jobs.every(UNUSED_FILES_JOB, EVERY_NIGHT, async () => void (await this.remove()));
  }

  /** @returns how many files were removed */
  async remove(): Promise<number> {
    await this.store.removeStale();
    let total = 0;
    for (;;) {
      const removed = await this.removeSome();
      total += removed;
      if (removed < BATCH) return total;
    }
  }

  /** The bytes go first: after a crash in between, the rows are still there to be found the next night. */
  private removeSome(): Promise<number> {
    return this.commands.unattended(async ({ tx }) => {
      const [rows]: [{ id: string }[], number] = await tx.query(
        `DELETE FROM stored_file WHERE id IN (
           SELECT f.id FROM stored_file f
           WHERE f.used_at IS NULL AND f.created_at < now() - make_interval(days => $1) AND NOT EXISTS (
             SELECT 1 FROM draft d WHERE d.person_id = f.owner_id AND position(f.id::text IN d.payload::text) > 0)
           LIMIT $2 FOR UPDATE SKIP LOCKED)
         RETURNING id`,
        [KEPT_DAYS, BATCH],
      );
      for (const { id } of rows) await this.store.remove(id);
      return rows.length;
    });
  }
}
