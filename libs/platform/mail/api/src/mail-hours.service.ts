import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

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

  /** @returns for each person the next moment when something may come, which is `now` when that is within their hours */
  next(tx: EntityManager, personIds: string[], now: Date): Promise<Map<string, Date>> {
    return this.rule(tx, personIds, now);
  }
}
