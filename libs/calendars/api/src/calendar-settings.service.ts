import { Inject, Injectable } from '@nestjs/common';
import {
  AppError,
  type AppConfig,
  APP_CONFIG,
  CommandService,
  Database,
  type RequestContext,
} from '@tessellate/api-kernel';
import { feedSecret, feedSecretHash } from './feed/feed-secret';
import type { CalendarAddress, CalendarSettings } from './graphql/calendar.type';
import { CalendarInvitationService } from './invitations/calendar-invitation.service';

/** What a person chooses about their own calendar. */
@Injectable()
export class CalendarSettingsService {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly invitations: CalendarInvitationService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async settings(ctx: RequestContext): Promise<CalendarSettings> {
    const rows = await this.database.read<CalendarSettings>(
      'calendar.settings',
      `SELECT $1::uuid AS id, c.secret_made_at AS "addressMadeAt", coalesce(c.invitations, true) AS invitations,
         (SELECT count(*)::int FROM work_group_membership m WHERE m.person_id = $1 AND m.until IS NULL) AS "groupCount"
       FROM (SELECT 1) AS one LEFT JOIN calendar_preference c ON c.person_id = $1`,
      [ctx.me.personId],
    );
    return rows[0] as CalendarSettings;
  }

  /** Makes an address; the one there was stops working. @throws AppError CONFLICT when a repetition comes after a newer one */
  async makeAddress(ctx: RequestContext, mutationId: string): Promise<CalendarAddress> {
    const { personId } = ctx.me;
    const secret = feedSecret(this.config.authSecret, personId, mutationId);
    await this.commands.run(ctx, 'makeCalendarAddress', { mutationId }, async ({ tx }) => {
      await tx.query(
        `INSERT INTO calendar_preference (person_id, secret_hash, secret_made_at) VALUES ($1, $2, now())
         ON CONFLICT ON CONSTRAINT calendar_preference_pkey
         DO UPDATE SET secret_hash = excluded.secret_hash, secret_made_at = excluded.secret_made_at`,
        [personId, feedSecretHash(secret)],
      );
      return personId;
    });
    const current = await this.database.read(
      'calendar.isCurrent',
      'SELECT 1 FROM calendar_preference WHERE person_id = $1 AND secret_hash = $2',
      [personId, feedSecretHash(secret)],
    );
    if (current.length === 0) {
      throw new AppError('CONFLICT', 'This address has been replaced or switched off. Make a new one.');
    }
    const url = `${this.config.publicUrl}/calendar/${secret}.ics`;
    return { url, webcalUrl: url.replace(/^https?:/, 'webcal:'), settings: await this.settings(ctx) };
  }

  async switchOffAddress(ctx: RequestContext, mutationId: string): Promise<CalendarSettings> {
    await this.commands.run(ctx, 'switchOffCalendarAddress', { mutationId }, async ({ tx }) => {
      await tx.query('UPDATE calendar_preference SET secret_hash = NULL, secret_made_at = NULL WHERE person_id = $1', [
        ctx.me.personId,
      ]);
      return ctx.me.personId;
    });
    return this.settings(ctx);
  }

  /** Switching on sends what the person's calendar does not know yet of the workshops to come. */
  async setInvitations(ctx: RequestContext, mutationId: string, on: boolean): Promise<CalendarSettings> {
    const { personId } = ctx.me;
    await this.commands.run(ctx, 'setCalendarInvitations', { mutationId, on }, async ({ tx }) => {
      await tx.query(
        `INSERT INTO calendar_preference (person_id, invitations) VALUES ($1, $2)
         ON CONFLICT ON CONSTRAINT calendar_preference_pkey DO UPDATE SET invitations = excluded.invitations`,
        [personId, on],
      );
      if (on) await this.invitations.settlePerson(tx, personId);
      return personId;
    });
    return this.settings(ctx);
  }

  /** By the link of a letter, signed out. What is in the calendar stays there. */
  async stopInvitations(personId: string): Promise<void> {
    await this.database.write(
      'calendar.stop-invitations',
      `INSERT INTO calendar_preference (person_id, invitations)
       SELECT id, false FROM person WHERE id = $1 AND erased_at IS NULL
       ON CONFLICT ON CONSTRAINT calendar_preference_pkey DO UPDATE SET invitations = false`,
      [personId],
    );
  }
}
