import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, CommandService, Database, Jobs, type Outbox } from '@tessellate/api-kernel';
import { HubDirectory } from '@tessellate/network-api';
import type { SchoolTime } from '@tessellate/school-time-api';
import { dayText } from '@tessellate/school-time-contract';
import { publicPaths } from '@tessellate/public-site-contract';
import { KEPT_YEARS, type NewsReader, RecruitingNewsLetters } from './recruiting-news.letters';

const TELL_JOB = 'recruiting-news.tell';
const ERASE_JOB = 'recruiting-news.erase';

/** Tells those who wished for it that a hub recruits, once, and forgets them then. */
@Injectable()
export class RecruitingNewsJobs implements OnModuleInit {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly hubs: HubDirectory,
    private readonly letters: RecruitingNewsLetters,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ workGroupId: string }>(TELL_JOB, ({ workGroupId }) => this.tell(workGroupId));
    this.jobs.every(ERASE_JOB, '50 3 * * *', () => this.erase());
  }

  listen(outbox: Outbox, schoolTime: SchoolTime): void {
    const tellSoon = ({ workGroupId }: { workGroupId: string }) =>
      this.commands.unattended(async ({ tx }) => {
        const startAfter = (await schoolTime.calendar(tx)).nextSchoolHour(new Date());
        await this.jobs.add(tx, TELL_JOB, { workGroupId }, { startAfter, key: workGroupId });
      });
    outbox.on('workGroup.recruitingOpened', tellSoon);
    // A group may recruit from its first day; one that does not tells nobody.
    outbox.on('workGroup.created', tellSoon);
  }

  /** May run again after a crash: whoever was written to is off the list. */
  private async tell(workGroupId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const [group]: { hubId: string; reference: string; until: Date }[] = await tx.query(
        'SELECT hub_id AS "hubId", reference, recruiting_until AS until FROM work_group WHERE id = $1 AND recruiting_until > now()',
        [workGroupId],
      );
      const hub = group ? await this.hubs.byId(group.hubId) : null;
      if (!group || !hub) return;
      const readers: NewsReader[] = await tx.query(
        `WITH gone AS (DELETE FROM recruiting_news_request WHERE hub_id = $1 AND confirmed_at IS NOT NULL RETURNING id, email)
         SELECT id, email, $2::text AS "hubName" FROM gone ORDER BY email`,
        [group.hubId, hub.name],
      );
      const url = this.config.publicUrl + publicPaths.interest(workGroupId);
      for (const reader of readers) {
        await this.letters.recruits(tx, reader, { reference: group.reference, until: dayText(group.until), url });
      }
    });
    this.jobs.wake();
  }

  private async erase(): Promise<void> {
    await this.database.write(
      'recruiting.news-expired',
      `DELETE FROM recruiting_news_request WHERE requested_at < now() - interval '${KEPT_YEARS} years'
         OR (confirmed_at IS NULL AND requested_at < now() - interval '7 days')`,
    );
  }
}
