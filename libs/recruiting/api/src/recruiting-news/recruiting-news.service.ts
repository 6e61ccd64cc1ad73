import { Injectable } from '@nestjs/common';
import {
  CommandService,
  Database,
  invalidInput,
  Jobs,
  notFound,
  RateLimits,
  type RequestContext,
} from '@tessellate/api-kernel';
import { cleanEmail, emailProblem } from '@tessellate/contract';
import { HubDirectory } from '@tessellate/network-api';
import { ApplicationLinks } from '../applications/application-links.service';
import type { RecruitingNewsType, RequestRecruitingNewsInput } from './graphql/recruiting-news.type';
import { RecruitingNewsLetters } from './recruiting-news.letters';

const BY_ADDRESS = { max: 20, seconds: 3600 };
const BY_EMAIL = { max: 3, seconds: 24 * 3600 };

/** Who wishes to be told when a hub recruits: asked by e-mail whether they do. */
@Injectable()
export class RecruitingNews {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly hubs: HubDirectory,
    private readonly links: ApplicationLinks,
    private readonly letters: RecruitingNewsLetters,
    private readonly limits: RateLimits,
    private readonly jobs: Jobs,
  ) {}

  /** Says nothing of whether the address was known. @throws AppError INVALID_INPUT, NOT_FOUND, RATE_LIMITED */
  async request(ctx: RequestContext, input: RequestRecruitingNewsInput): Promise<void> {
    const email = cleanEmail(input.email);
    const problem = emailProblem(email);
    if (problem) throw invalidInput(problem, 'email');
    const hub = await this.hubs.bySlug(input.hub);
    if (!hub) throw notFound('This hub');
    await this.limits.take('recruiting-news.address', ctx.address, BY_ADDRESS, 'That was a lot in a short time.');
    await this.limits.take('recruiting-news.email', email, BY_EMAIL, 'This address has been used several times today.');
    await this.commands.unattended(async ({ tx }) => {
      const [row]: { id: string; confirmed: boolean }[] = await tx.query(
        `INSERT INTO recruiting_news_request (id, hub_id, email) VALUES ($1, $2, $3)
         ON CONFLICT (hub_id, email) DO UPDATE SET requested_at = now() RETURNING id, confirmed_at IS NOT NULL AS confirmed`,
        [input.mutationId, hub.id, email],
      );
      if (!row) return;
      const reader = { id: row.id, email, hubName: hub.name };
      await (row.confirmed ? this.letters.already(tx, reader) : this.letters.confirm(tx, reader));
    });
    this.jobs.wake();
  }

  /** @throws AppError NOT_FOUND for a link that is none, or whose wish is gone */
  async read(token: string): Promise<RecruitingNewsType> {
    const id = this.idOf(token);
    const [row] = await this.database.read<{ hubId: string; confirmed: boolean }>(
      'recruiting-news.read',
      'SELECT hub_id AS "hubId", confirmed_at IS NOT NULL AS confirmed FROM recruiting_news_request WHERE id = $1',
      [id],
    );
    const hub = row ? await this.hubs.byId(row.hubId) : null;
    if (!row || !hub) throw notFound('This request');
    return { id, hub, confirmed: row.confirmed };
  }

  /** A wish that is confirmed already stays so. */
  async confirm(token: string): Promise<RecruitingNewsType> {
    await this.database.write(
      'recruiting.news-confirmed',
      'UPDATE recruiting_news_request SET confirmed_at = coalesce(confirmed_at, now()) WHERE id = $1',
      [this.idOf(token)],
    );
    return this.read(token);
  }

  /** Forgets the address. Once forgotten, doing it again changes nothing. */
  async forget(token: string): Promise<void> {
    await this.database.write('recruiting.news-forgotten', 'DELETE FROM recruiting_news_request WHERE id = $1', [
      this.idOf(token),
    ]);
  }

  private idOf(token: string): string {
    this.links.check('news', token);
    return this.links.idIn(token);
  }
}
