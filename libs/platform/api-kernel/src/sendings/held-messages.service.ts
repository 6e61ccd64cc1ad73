import { Injectable } from '@nestjs/common';
import type { NoticeRaised } from '@tessellate/contract';
import type { EntityManager } from 'typeorm';
import type { JobOptions } from '../jobs/job-handlers';

/** How a message goes out: work for later, or a notice. */
export type MessageWay = { job: string; data: object; options?: JobOptions } | { notice: NoticeRaised };

/** Something that people will read, before it goes out. */
export interface HeldMessage {
  /** An e-mail address, or the ids of people with an account. */
  to: { email: string } | { personIds: string[] };
  subject: string;
  text: string;
  way: MessageWay;
  /** Where nothing is held, this is done within the act instead. */
  direct?: () => Promise<void>;
}

/**
 * Collects what one transaction would send. Whatever sends asks here first (`keep`), so that no act has to be told apart:
 * its letters and notices wait together, or are only looked at.
 */
@Injectable()
export class HeldMessages {
  private readonly collecting = new WeakMap<EntityManager, HeldMessage[]>();

  /** @returns false when nothing is collected on this transaction, and the message is to go out now */
  keep(tx: EntityManager, message: HeldMessage): boolean {
    return (this.collecting.get(tx)?.push(message) ?? 0) > 0;
  }

  async during<T>(tx: EntityManager, work: () => Promise<T>): Promise<{ result: T; messages: HeldMessage[] }> {
    const messages: HeldMessage[] = [];
    this.collecting.set(tx, messages);
    try {
      return { result: await work(), messages };
    } finally {
      this.collecting.delete(tx);
    }
  }
}
