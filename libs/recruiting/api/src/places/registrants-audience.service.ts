import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import { LetterAudiences, type LetterPerson } from '@tessellate/work-groups-api';
import type { EntityManager } from 'typeorm';
import { DecisionRecall } from './decision-recall.service';

const PEOPLE = `SELECT a.id, a.name, nullif(a.email, '') AS email, coalesce(s.name, '') AS place, a.person_id AS "personId",
     CASE a.state WHEN 'AWAITING_HUB' THEN 'Awaiting decision' WHEN 'WAITLISTED' THEN 'On the waitlist'
       WHEN 'OFFERED' THEN 'Offered a place, not answered' WHEN 'PLACED' THEN
         CASE WHEN a.person_id IS NULL THEN 'Has a place, no account yet' ELSE 'Has a place' END
       ELSE 'Ended' END AS standing,
     CASE a.state WHEN 'WITHDRAWN' THEN CASE a.ending WHEN 'MOVED_HUB' THEN 'Moved to another hub'
         WHEN 'OFFER_DECLINED' THEN 'Turned down the offer' WHEN 'OFFER_LAPSED' THEN 'Did not answer the offer' ELSE 'Withdrew' END
       WHEN 'DECLINED' THEN 'Was declined' WHEN 'REMOVED' THEN 'Was removed'
       ELSE CASE WHEN a.email = '' THEN 'Has no e-mail address' END END AS why
   FROM application a LEFT JOIN school s ON s.urn = a.school_urn
   WHERE a.work_group_id = $1 ORDER BY a.name, a.id`;

/** Those who registered for a group: the managers of its hub write to them. */
@Injectable()
export class RegistrantsAudience implements OnModuleInit {
  constructor(
    private readonly audiences: LetterAudiences,
    private readonly recall: DecisionRecall,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.audiences.register({
      audience: 'REGISTRANTS',
      inCharge: (ctx, ids) => this.recall.managed(ctx, ids),
      people: (id, tx) => this.people(id, tx),
      recipient: ({ email }) => ({ email }),
      because: reference => `You are getting this because you registered interest in ${reference}.`,
    });
  }

  private people(id: string, tx?: EntityManager): Promise<LetterPerson[]> {
    return tx ? tx.query(PEOPLE, [id]) : this.database.read<LetterPerson>('letters.registrants', PEOPLE, [id]);
  }
}
