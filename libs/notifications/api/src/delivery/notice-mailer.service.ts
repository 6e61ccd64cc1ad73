import { Injectable } from '@nestjs/common';
import { Database, type Jobs, RequestContextFactory } from '@tessellate/api-kernel';
import { MailService } from '@tessellate/mail-api';
import { IdentityService } from '@tessellate/identity-api';
import { NoticeQueries } from '../reading/notice.queries';
import { NoticeLetters } from './notice.letters';

export const SEND_JOB = 'notice.send';
export interface SendJob {
  mailId: string;
}

/** Sends a claimed e-mail. Its words are found at this moment, at every try anew: what was hidden meanwhile is left out. */
@Injectable()
export class NoticeMailer {
  constructor(
    private readonly database: Database,
    private readonly mail: MailService,
    private readonly queries: NoticeQueries,
    private readonly people: IdentityService,
    private readonly contexts: RequestContextFactory,
    private readonly letters: NoticeLetters,
  ) {}

  register(jobs: Jobs): void {
    jobs.handle<SendJob>(SEND_JOB, ({ mailId }) => this.send(mailId));
  }

  private async send(mailId: string): Promise<void> {
    const [mail] = await this.database.read<{ personId: string; digest: boolean }>(
      'notice.mail',
      `SELECT person_id AS "personId", digest_on IS NOT NULL AS digest FROM notice_mail WHERE id = $1 AND done_at IS NULL`,
      [mailId],
    );
    if (!mail) return;
    const { personId, digest } = mail;
    const to = await this.people.recipient(personId);
    const told = to ? await this.worded(personId, mailId) : [];
    // Sent again after a crash it has the same id, by which mail programs and the mailbox know it.
    if (to && told.length > 0)
      await this.mail.send({ ...this.letters.compose({ personId, ...to }, told, digest), id: mailId });
    await this.database.write('notice.mail-done', 'UPDATE notice_mail SET done_at = now() WHERE id = $1', [mailId]);
  }

  private async worded(personId: string, mailId: string) {
    const rows = await this.queries.ofMail(mailId);
    const texts = await this.queries.quoted(await this.contexts.forPerson(personId), rows);
    return rows.flatMap(({ id, kind }) => {
      const text = texts.get(id);
      return text ? [{ kind, text }] : [];
    });
  }
}
