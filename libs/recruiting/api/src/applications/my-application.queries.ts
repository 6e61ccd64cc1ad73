import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { IdentityService } from '@tessellate/identity-api';
import { ApplicationLinks } from './application-links.service';
import { ApplicationQueries } from './application.queries';
import type { MyApplicationType } from './graphql/my-application.type';

const MOST = 5;

/** The applications of somebody signed in: found by their account, or by their address once it is proved to be theirs. */
@Injectable()
export class MyApplications {
  constructor(
    private readonly database: Database,
    private readonly identity: IdentityService,
    private readonly links: ApplicationLinks,
    private readonly applications: ApplicationQueries,
  ) {}

  /** The newest first. */
  async list(ctx: RequestContext): Promise<MyApplicationType[]> {
    const { personId } = ctx.me;
    const email = await this.identity.emailOf(personId);
    const account = email ? await this.identity.accountOf(email, this.database.manager) : null;
    const rows = await this.database.read<{ id: string; linksEnd: Date }>(
      'recruiting.my-applications',
      `SELECT a.id, (y.ends_on + 1)::timestamp AT TIME ZONE 'Europe/London' AS "linksEnd"
       FROM application a JOIN work_group g ON g.id = a.work_group_id JOIN academic_year y ON y.id = g.academic_year_id
       WHERE (a.person_id = $1 OR a.email = $2) AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date
       ORDER BY a.submitted_at DESC, a.id LIMIT ${MOST}`,
      [personId, account?.verified ? email : null],
    );
    return Promise.all(
      rows.map(async ({ id, linksEnd }) => {
        const token = this.links.token('status', id, linksEnd);
        return { path: `/application#${token}`, application: await this.applications.status(ctx, token) };
      }),
    );
  }
}
