import { Injectable } from '@nestjs/common';
import { composeMail, type Letter, MailQueue } from '@tessellate/mail-api';
import type { WrittenEnding } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { ApplicationLinks } from '../applications/application-links.service';
import { type EndedApplication, endLetter } from '../applications/end.letters';
import { awaitsHeadteacher, type LockedGroup, type PlaceApplication } from './place-application';

type Group = Pick<LockedGroup, 'reference' | 'title' | 'linksEnd'>;

const WHEN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** The letters to people who registered and have no account yet. Each belongs to the change it tells of. */
@Injectable()
export class PlaceLetters {
  constructor(
    private readonly mail: MailQueue,
    private readonly links: ApplicationLinks,
  ) {}

  invited(tx: EntityManager, group: Group, application: PlaceApplication): Promise<void> {
    return this.send(tx, application, {
      subject: `Your place in ${group.title} is confirmed`,
      before: [
        `You have a place in ${group.reference}. We look forward to working with you and your department.`,
        'Set up your account now. It takes a minute, and then you can see the workshops, the tasks and the others in your group.',
      ],
      button: { label: 'Set up my account', url: this.links.invitationUrl(application.id, group.linksEnd) },
      after: ['The link is only for you and works once, so please do not pass this message on.'],
    });
  }

  waitlisted(tx: EntityManager, group: LockedGroup, application: PlaceApplication, position: number): Promise<void> {
    return this.send(tx, application, {
      subject: `You are on the waitlist for ${group.title}`,
      before: [
        `All places in ${group.reference} are taken for now. You are number ${position} on the waitlist.`,
        awaitsHeadteacher(group, application)
          ? 'When a place becomes free, we offer it to the person who has waited longest. It can be yours once your headteacher has confirmed the full year, so please remind them.'
          : 'When a place becomes free, we offer it to the person who has waited longest. You do not need to do anything until then.',
      ],
      button: this.status(group, application),
    });
  }

  offered(tx: EntityManager, group: Group, application: PlaceApplication, expiresAt: Date): Promise<void> {
    return this.send(tx, application, {
      subject: `A place in ${group.title} is free for you`,
      before: [
        `A place in ${group.reference} has become free, and you are next.`,
        `We will keep it for you until ${WHEN.format(expiresAt)}, 6 pm. After that it goes to the next person waiting.`,
      ],
      button: { label: 'Accept or decline the place', url: this.links.statusUrl(application.id, group.linksEnd) },
    });
  }

  /** Whoever had withdrawn is in line again. */
  cameBack(tx: EntityManager, group: Group, application: PlaceApplication): Promise<void> {
    return this.send(tx, application, {
      subject: `Your interest in ${group.title} is open again`,
      before: [
        `You or your school told your hub that you would like a place in ${group.reference} after all. Your application is open again, and your hub will write to you when it has decided.`,
      ],
      button: this.status(group, application),
      after: ['If that is a mistake, open the link and withdraw.'],
    });
  }

  /** @param application as it stood before it ended */
  ended(
    tx: EntityManager,
    group: Group,
    application: PlaceApplication,
    ending: WrittenEnding,
    reason = '',
    movedTo?: EndedApplication['movedTo'],
  ): Promise<void> {
    const { reference: groupReference, title: groupTitle } = group;
    return this.mail.add(
      tx,
      endLetter(ending, {
        ...application,
        ...{ groupReference, groupTitle, reason },
        from: application.state,
        ...(movedTo ? { movedTo } : {}),
      }),
    );
  }

  private status(group: Group, application: PlaceApplication): Letter['button'] {
    return { label: 'Check my application', url: this.links.statusUrl(application.id, group.linksEnd) };
  }

  private send(
    tx: EntityManager,
    { email, name, reference }: PlaceApplication,
    letter: Omit<Letter, 'to' | 'greeting' | 'footer'>,
  ): Promise<void> {
    const footer = [{ text: `You are getting this because you registered interest. Your reference is ${reference}.` }];
    return this.mail.add(tx, composeMail({ ...letter, to: email, greeting: `Hello ${name},`, footer }));
  }
}
