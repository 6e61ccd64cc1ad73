import { Injectable } from '@nestjs/common';
import {
  CommandService,
  Database,
  invalidInput,
  mergeChanges,
  Notices,
  notFound,
  type RequestContext,
  stale,
} from '@tessellate/api-kernel';
import { nextSending, type NoticeEmail, type SendingHours } from '@tessellate/notifications-contract';
import { SchoolTime } from '@tessellate/school-time-api';
import type { EntityManager } from 'typeorm';
import { DeliveryPlanner } from '../delivery/delivery-planner.service';
import { DeliveryClock } from '../delivery/delivery-clock.service';
import type { ChangeNoticeHoursInput, ChooseNoticeInput, NoticeHoursInput } from '../graphql/notice.input';
import type { NoticeKindSetting, NoticeSettingsType } from '../graphql/notice.type';
import { settingsFor, type StoredSettings } from './settings.store';

/** What reaches a person, how and when. */
@Injectable()
export class NoticeSettingsService {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandService,
    private readonly notices: Notices,
    private readonly schoolTime: SchoolTime,
    private readonly planner: DeliveryPlanner,
    private readonly clock: DeliveryClock,
  ) {}

  async read(ctx: RequestContext): Promise<NoticeSettingsType> {
    const { personId } = ctx.me;
    const { personId: _same, ...settings } = await settingsFor(this.database.manager, personId);
    const chosen = await this.database.read<{ kind: string; inApp: boolean; email: NoticeEmail }>(
      'notice.preferences',
      'SELECT kind, in_app AS "inApp", email FROM notice_preference WHERE person_id = $1',
      [personId],
    );
    const byKind = new Map(chosen.map(choice => [choice.kind, choice]));
    // A choice for what a role of another year could get stays stored, and holds again with the role.
    const own = this.notices.all.filter(({ canGet }) => canGet(ctx.me));
    const kinds = own.map((kind): NoticeKindSetting => {
      const { inApp = true, email = kind.email } = byKind.get(kind.kind) ?? {};
      return { kind: kind.kind, label: kind.label, section: kind.section, why: kind.why, inApp, email };
    });
    kinds.sort((a, b) => a.section.localeCompare(b.section) || a.label.localeCompare(b.label));
    return { id: personId, ...settings, kinds };
  }

  /** @throws AppError NOT_FOUND for a kind that is not there, or that the viewer’s roles do not get */
  async choose(ctx: RequestContext, input: ChooseNoticeInput): Promise<void> {
    const { personId } = ctx.me;
    const { kind, inApp, email } = input;
    if (!this.notices.of(kind)?.canGet(ctx.me)) throw notFound('This kind of notice');
    await this.commands.run(ctx, 'chooseNotice', input, async ({ tx }) => {
      await tx.query(
        `INSERT INTO notice_preference (person_id, kind, in_app, email) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, kind) DO UPDATE SET in_app = excluded.in_app, email = excluded.email`,
        [personId, kind, inApp, email],
      );
      const dueAt = await this.dueFor(tx, await settingsFor(tx, personId));
      // What waits already follows the new choice too: nobody is sent what they have just switched off.
      await tx.query(
        `UPDATE notice SET email = $3, due_at = $4 WHERE person_id = $1 AND kind = $2 AND email <> 'NEVER' AND mail_id IS NULL`,
        [personId, kind, email, dueAt],
      );
      await this.planner.plan(tx, [personId]);
      return kind;
    });
  }

  /** @throws AppError STALE when another device has set the same to something else */
  async changeHours(ctx: RequestContext, input: ChangeNoticeHoursInput): Promise<void> {
    const { personId } = ctx.me;
    const mine = hoursOf(input);
    requireHours(mine);
    await this.commands.run(ctx, 'changeNoticeHours', input, async ({ tx }) => {
      const now = hoursOf(await settingsFor(tx, personId));
      const { merged, both } = mergeChanges(now, input.base ? hoursOf(input.base) : now, mine);
      if (both)
        throw stale('This was changed on another device in the meantime. Save again if what you have here is right.', {
          field: both,
          current: now,
        });
      requireHours(merged);
      await this.store(tx, { personId, ...merged });
      return personId;
    });
  }

  /** From the link in a mail, by whoever has it: stops notices by e-mail, or lets them come again. */
  async switchMail(personId: string, on: boolean): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      await this.store(tx, { ...(await settingsFor(tx, personId)), emailOff: !on });
    });
  }

  async mailIsOn(personId: string): Promise<boolean> {
    return !(await settingsFor(this.database.manager, personId)).emailOff;
  }

  private async store(tx: EntityManager, settings: StoredSettings): Promise<void> {
    const { personId, emailOff, mode, days, from, until, inHolidays, pausedUntil } = settings;
    await tx.query(
      `INSERT INTO notice_settings (person_id, email_off, mode, days, opens_at, closes_at, in_holidays, paused_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (person_id) DO UPDATE SET email_off = excluded.email_off, mode = excluded.mode, days = excluded.days,
         opens_at = excluded.opens_at, closes_at = excluded.closes_at, in_holidays = excluded.in_holidays,
         paused_until = excluded.paused_until`,
      [personId, emailOff, mode, days, from, until, inHolidays, pausedUntil],
    );
    if (emailOff) {
      await tx.query(`UPDATE notice SET email = 'NEVER' WHERE person_id = $1 AND mail_id IS NULL`, [personId]);
      return;
    }
    await tx.query(`UPDATE notice SET due_at = $2 WHERE person_id = $1 AND email = 'SOON' AND mail_id IS NULL`, [
      personId,
      await this.dueFor(tx, settings),
    ]);
    await this.planner.plan(tx, [personId]);
  }

  private async dueFor(tx: EntityManager, hours: SendingHours): Promise<Date> {
    const settled = new Date(this.clock.now().getTime() + this.clock.batchWindowMs);
    return nextSending(settled, hours, await this.schoolTime.calendar(tx));
  }
}

type Hours = Omit<StoredSettings, 'personId'>;

function hoursOf({ emailOff, mode, days, from, until, inHolidays, pausedUntil }: Hours | NoticeHoursInput): Hours {
  return { emailOff, mode, days, from, until, inHolidays, pausedUntil: pausedUntil ?? null };
}

function requireHours({ mode, days, from, until }: Hours): void {
  if (mode !== 'OWN') return;
  if (days.length === 0) throw invalidInput('Choose at least one day.', 'days');
  if (from >= until) throw invalidInput('The end of the day must come after its beginning.', 'until');
}
