import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

const NOBODY = '00000000-0000-0000-0000-000000000000';

type Rule = (tx: EntityManager, personIds: string[], now: Date) => Promise<Map<string, Date>>;

/**
 * When people may be sent what is not urgent: the hours they chose, outside school holidays. The domain that keeps their
 * choices gives the rule; what a lower domain writes to them keeps to it all the same.
 */
@Injectable()
export class MailHours {
  private rule: Rule = (_tx, personIds, now) => Promise.resolve(new Map(personIds.map(id => [id, now])));

  follow(rule: Rule): void {
    this.rule = rule;
  }

  /** The same for whoever has no account, and so has chosen nothing. */
  async opening(tx: EntityManager, now: Date): Promise<Date> {
    return (await this.rule(tx, [NOBODY], now)).get(NOBODY) ?? now;
  }

  /** @returns for each person the next moment when something may come, which is `now` when that is within their hours */
  next(tx: EntityManager, personIds: string[], now: Date): Promise<Map<string, Date>> {
    return this.rule(tx, personIds, now);
  }
}
