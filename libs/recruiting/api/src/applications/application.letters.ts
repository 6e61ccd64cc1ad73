import { Injectable } from '@nestjs/common';
import { Jobs, Notices } from '@tessellate/api-kernel';
import { MailQueue } from '@tessellate/mail-api';
import { HubDirectory } from '@tessellate/network-api';
import { SchoolTime } from '@tessellate/school-time-api';
import type { EntityManager } from 'typeorm';
import { ApplicationLinks } from './application-links.service';
import { applicationMails } from './application-mails';
import type { ApplicationRow } from './application-row';
import { endLetter } from './end.letters';
import { RECEIVED_NOTICE } from './application.notices';

export const REMIND_JOB = 'application.remind-headteacher';
const REMIND_AFTER_SCHOOL_DAYS = 5;

/** Who is told what of an application, stored with the change that it tells of. */
@Injectable()
export class ApplicationLetters {
  constructor(
    private readonly mails: MailQueue,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
    private readonly hubs: HubDirectory,
    private readonly links: ApplicationLinks,
    private readonly schoolTime: SchoolTime,
  ) {}

  async received(tx: EntityManager, application: ApplicationRow): Promise<void> {
    const { hubId, workGroupId, schoolName } = application;
    await this.mails.add(tx, applicationMails.received(application, this.statusUrl(application)));
    await this.askHeadteacher(tx, application);
    await this.notices.raise(tx, {
      kind: RECEIVED_NOTICE,
      to: await this.hubs.managerIds(hubId),
      about: { type: 'WORK_GROUP', id: workGroupId },
      data: { schoolName },
    });
  }

  /** To somebody who registers a second time, or whose address somebody else has typed. */
  async already(tx: EntityManager, application: ApplicationRow): Promise<void> {
    await this.mails.add(tx, applicationMails.already(application, this.statusUrl(application)));
  }

  /** Asks the headteacher, and asks once more when the answer has not come after a school week. */
  async askHeadteacher(tx: EntityManager, application: ApplicationRow): Promise<void> {
    await this.mails.add(tx, applicationMails.askHeadteacher(application, this.commitmentUrl(application)));
    const calendar = await this.schoolTime.calendar(tx);
    const startAfter = calendar.afterSchoolDays(new Date(), REMIND_AFTER_SCHOOL_DAYS);
    await this.jobs.add(tx, REMIND_JOB, { applicationId: application.id }, { startAfter, key: application.id });
  }

  async remindHeadteacher(tx: EntityManager, application: ApplicationRow): Promise<void> {
    await this.mails.add(tx, applicationMails.askHeadteacher(application, this.commitmentUrl(application), true));
  }

  async headteacherAnswered(tx: EntityManager, application: ApplicationRow, commits: boolean): Promise<void> {
    const letter = commits ? applicationMails.committed : applicationMails.notCommitted;
    await this.mails.add(tx, letter(application, this.statusUrl(application)));
    await this.dropReminder(tx, application.id);
  }

  async withdrawn(tx: EntityManager, application: ApplicationRow): Promise<void> {
    const ended = { ...application, from: application.state, reason: '' };
    await this.mails.add(tx, endLetter('WITHDRAWN_BY_APPLICANT', ended));
    await this.dropReminder(tx, application.id);
  }

  private dropReminder(tx: EntityManager, applicationId: string): Promise<void> {
    return this.jobs.cancel(tx, REMIND_JOB, applicationId);
  }

  private statusUrl({ id, linksEnd }: ApplicationRow): string {
    return this.links.statusUrl(id, linksEnd);
  }

  private commitmentUrl({ id, linksEnd, headteacherEmail }: ApplicationRow): string {
    return this.links.commitmentUrl(id, linksEnd, headteacherEmail);
  }
}
