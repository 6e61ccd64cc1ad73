import { Injectable } from '@nestjs/common';
import { composeMail, type Letter, MailQueue, unsubscribeHeaders } from '@tessellate/mail-api';
import type { EntityManager } from 'typeorm';
import { ApplicationLinks } from '../applications/application-links.service';

export interface NewsReader {
  id: string;
  email: string;
  hubName: string;
}

/** How long a wish stands, and the links with it. */
export const KEPT_YEARS = 2;
/** Where mail programs take an address off the list. */
export const NEWS_STOP_PATH = '/api/recruiting-news/stop';

/** The letters to people who wish to be told when a hub recruits; each takes the wish back with one link. */
@Injectable()
export class RecruitingNewsLetters {
  constructor(
    private readonly mails: MailQueue,
    private readonly links: ApplicationLinks,
  ) {}

  confirm(tx: EntityManager, reader: NewsReader): Promise<void> {
    return this.send(tx, reader, {
      subject: `Shall we tell you when ${reader.hubName} recruits?`,
      before: [
        `Somebody, probably you, asked us to write to this address when ${reader.hubName} starts taking applications.`,
        'If you confirm, we will write to you once, when the hub starts recruiting. If not, do nothing: we will delete the address after a week.',
      ],
      button: { label: 'Confirm or cancel', url: this.url(reader) },
    });
  }

  already(tx: EntityManager, reader: NewsReader): Promise<void> {
    return this.send(tx, reader, {
      subject: `You are on ${reader.hubName}’s list`,
      before: [
        `You have already asked and confirmed: we will write to you when ${reader.hubName} starts taking applications.`,
      ],
    });
  }

  recruits(
    tx: EntityManager,
    reader: NewsReader,
    group: { reference: string; until: string; url: string },
  ): Promise<void> {
    return this.send(
      tx,
      reader,
      {
        subject: `${reader.hubName} is now taking applications`,
        before: [
          `You asked us to tell you: ${group.reference} is taking applications until ${group.until}.`,
          'This is the only message we will send; we have taken your address off the list.',
        ],
        button: { label: 'Read more and register interest', url: group.url },
      },
      false,
    );
  }

  private url({ id }: NewsReader): string {
    const expires = new Date();
    expires.setUTCFullYear(expires.getUTCFullYear() + KEPT_YEARS);
    return this.links.newsUrl(id, expires);
  }

  private send(
    tx: EntityManager,
    reader: NewsReader,
    letter: Omit<Letter, 'to' | 'greeting' | 'footer'>,
    listed = true,
  ): Promise<void> {
    const url = this.url(reader);
    return this.mails.add(
      tx,
      composeMail({
        ...letter,
        to: reader.email,
        greeting: 'Hello,',
        footer: listed
          ? [{ text: 'To be taken off the list, with your address deleted:', url, label: 'Take me off' }]
          : [{ text: `You are getting this because you asked to be told when ${reader.hubName} recruits.` }],
        // Mail programs post to the address, so the token cannot stand behind a `#` there.
        headers: unsubscribeHeaders(url.replace('/recruiting-news#', `${NEWS_STOP_PATH}?token=`)),
      }),
    );
  }
}
