import { Injectable } from '@nestjs/common';
import { CommandService, type DeliveredEvent, Notices } from '@tessellate/api-kernel';
import type { NoticeRaised } from '@tessellate/contract';
import { DEFAULT_SENDING_HOURS, nextSending, type NoticeEmail } from '@tessellate/notifications-contract';
import { SchoolTime } from '@tessellate/school-time-api';
import type { EntityManager } from 'typeorm';
import { NoticeService } from '../reading/notice.service';
import { settingsOf } from '../settings/settings.store';
import { DeliveryPlanner } from './delivery-planner.service';
import { DeliveryClock } from './delivery-clock.service';

interface Delivery {
  personId: string;
  inApp: boolean;
  email: NoticeEmail;
  dueAt: Date | null;
}

/** In the list alone. */
const unmailed = (delivery: Delivery): Delivery => ({ ...delivery, email: 'NEVER', dueAt: null });

/** Puts what was raised into the list of each person told, and plans the e-mail. The same event again changes nothing. */
@Injectable()
export class NoticeDelivery {
  constructor(
    private readonly commands: CommandService,
    private readonly notices: Notices,
    private readonly schoolTime: SchoolTime,
    private readonly planner: DeliveryPlanner,
    private readonly service: NoticeService,
    private readonly clock: DeliveryClock,
  ) {}

  /** Replayed, it puts back what is missing from lists; whatever was to be mailed of it has been. */
  async deliver(event: NoticeRaised, { replayed }: Pick<DeliveredEvent, 'replayed'>): Promise<void> {
    const told = await this.commands.unattended(async ({ tx }) => {
      const deliveries = await this.deliveriesFor(tx, event);
      const added = await this.insert(tx, event, replayed ? deliveries.map(unmailed) : deliveries);
      await this.planner.plan(
        tx,
        added.filter(row => row.email === 'SOON').map(row => row.personId),
      );
      return added.filter(row => row.inApp).map(row => row.personId);
    });
    for (const personId of told) this.service.tell(personId);
  }

  private async deliveriesFor(tx: EntityManager, { kind, personIds }: NoticeRaised): Promise<Delivery[]> {
    const defaults = this.notices.of(kind);
    // Kept in the outbox until a server that knows the kind runs, as during an update of several servers.
    if (!defaults) throw new Error(`The notice ${kind} is registered by no domain`);
    const chosen: { personId: string; inApp: boolean; email: NoticeEmail }[] = await tx.query(
      `SELECT person_id AS "personId", in_app AS "inApp", email FROM notice_preference
       WHERE kind = $1 AND person_id = ANY($2::uuid[])`,
      [kind, personIds],
    );
    const choices = new Map(chosen.map(choice => [choice.personId, choice]));
    const settings = new Map((await settingsOf(tx, personIds)).map(row => [row.personId, row]));
    const calendar = await this.schoolTime.calendar(tx);
    const settled = new Date(this.clock.now().getTime() + this.clock.batchWindowMs);
    return personIds.map(personId => {
      const own = settings.get(personId);
      const email = own?.emailOff ? 'NEVER' : (choices.get(personId)?.email ?? defaults.email);
      const dueAt = email === 'SOON' ? nextSending(settled, own ?? DEFAULT_SENDING_HOURS, calendar) : null;
      return { personId, inApp: choices.get(personId)?.inApp ?? true, email, dueAt };
    });
  }

  private insert(tx: EntityManager, event: NoticeRaised, deliveries: Delivery[]): Promise<Delivery[]> {
    return tx.query(
      `INSERT INTO notice (person_id, id, kind, about_type, about_id, data, at, in_app, email, due_at)
       SELECT d."personId", $1, $2, $3, $4, $5::jsonb, $6, d."inApp", d.email, d."dueAt"
       FROM jsonb_to_recordset($7::jsonb) AS d("personId" uuid, "inApp" boolean, email text, "dueAt" timestamptz)
       ON CONFLICT DO NOTHING
       RETURNING person_id AS "personId", in_app AS "inApp", email, due_at AS "dueAt"`,
      [
        event.id,
        event.kind,
        event.about.type,
        event.about.id,
        JSON.stringify(event.data),
        event.at,
        JSON.stringify(deliveries),
      ],
    );
  }
}
