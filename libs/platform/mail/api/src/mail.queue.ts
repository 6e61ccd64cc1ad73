import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { HeldMessages, type JobOptions, Jobs } from '@tessellate/api-kernel';
import { type Mail, MailService } from './mail.service';

const JOB = 'mail.send';

/** Mail that belongs to a change: stored in its transaction, sent after commit, tried again while the mail server refuses. */
@Injectable()
export class MailQueue implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly held: HeldMessages,
    private readonly mail: MailService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<Mail>(JOB, (mail, { id }) => this.mail.send({ ...mail, id }));
  }

  async add(tx: EntityManager, mail: Mail, { at, key }: { at?: Date; key?: string } = {}): Promise<void> {
    const options: JobOptions = { ...(at ? { startAfter: at } : {}), ...(key ? { key } : {}) };
    const { to, subject, text } = mail;
    if (this.held.keep(tx, { to: { email: to }, subject, text, way: { job: JOB, data: mail, options } })) return;
    await this.jobs.add(tx, JOB, mail, options);
  }
}
