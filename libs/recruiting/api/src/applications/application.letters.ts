import { Injectable } from '@nestjs/common';
import { Jobs, Notices } from '@tessellate/api-kernel';
import { type Mail, MailHours, MailQueue } from '@tessellate/mail-api';
import { HubDirectory } from '@tessellate/network-api';
import { SchoolTime } from '@tessellate/school-time-api';
import type { EntityManager } from 'typeorm';
import { ApplicationLinks } from './application-links.service';
import { applicationMails } from './application-mails';
import type { ApplicationRow } from './application-row';
import { noteAsked } from './headteacher-asking';
import { workshopDates } from './workshop-dates';
import { endLetter } from './end.letters';
import { RECEIVED_NOTICE } from './application.notices';

/** A manager has a headteacher reminded. */
export const NUDGE_JOB = 'application.nudge-headteacher';
export const REMIND_JOB = 'application.remind-headteacher';
/** After so many school days without an answer, and again after as many more. */
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
    private readonly hours: MailHours,
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

  /** It came from another hub: its managers hear of it as of a new one, and the headteacher answers for this group. */
  async movedHere(tx: EntityManager, application: ApplicationRow): Promise<void> {
    const { hubId, workGroupId, schoolName, committedAt, headteacherEmail } = application;
    if (!committedAt && headteacherEmail) await this.askHeadteacher(tx, application);
    await this.notices.raise(tx, {
      kind: RECEIVED_NOTICE,
      to: await this.hubs.managerIds(hubId, tx),
      about: { type: 'WORK_GROUP', id: workGroupId },
      data: { schoolName },
    });
  }

  /** Asks the headteacher, with the dates, and plans to ask once more should no answer come. */
  async askHeadteacher(tx: EntityManager, application: ApplicationRow): Promise<void> {
    const { id } = application;
    await this.mails.add(tx, await this.headteacherMail(tx, application));
    await noteAsked(tx, id);
    await this.planReminder(tx, id);
  }

  async headteacherMail(tx: EntityManager, application: ApplicationRow): Promise<Mail> {
    const { workGroupId, headteacherAsked: before } = application;
    const workshops = await workshopDates(tx, workGroupId);
    return applicationMails.askHeadteacher(application, { url: this.commitmentUrl(application), before, workshops });
  }

  async planReminder(tx: EntityManager, applicationId: string): Promise<void> {
    const calendar = await this.schoolTime.calendar(tx);
    await this.remindAt(tx, applicationId, calendar.afterSchoolDays(new Date(), REMIND_AFTER_SCHOOL_DAYS));
  }

  /** A reminder that is due in quiet hours or holidays waits until they end. @returns whether it does */
  async waitsForHours(tx: EntityManager, applicationId: string): Promise<boolean> {
    const now = new Date();
    const opens = await this.hours.opening(tx, now);
    if (opens <= now) return false;
    await this.remindAt(tx, applicationId, opens);
    return true;
  }

  private async remindAt(tx: EntityManager, applicationId: string, startAfter: Date): Promise<void> {
    await this.jobs.add(tx, REMIND_JOB, { applicationId }, { startAfter, key: applicationId });
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

  dropReminder(tx: EntityManager, applicationId: string): Promise<void> {
    return this.jobs.cancel(tx, REMIND_JOB, applicationId);
  }

  private statusUrl({ id, linksEnd }: ApplicationRow): string {
    return this.links.statusUrl(id, linksEnd);
  }

  private commitmentUrl({ id, linksEnd, headteacherEmail }: ApplicationRow): string {
    return this.links.commitmentUrl(id, linksEnd, headteacherEmail);
  }
}
