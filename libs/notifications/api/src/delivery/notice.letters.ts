import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, Notices, type NoticeText } from '@tessellate/api-kernel';
import { composeMail, type Mail, unsubscribeHeaders } from '@tessellate/mail-api';
import { UnsubscribeLink } from './unsubscribe-link.service';

const MOST_ROWS = 20;

interface Recipient {
  personId: string;
  name: string;
  email: string;
}

/** How notices look as an e-mail. */
@Injectable()
export class NoticeLetters {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly notices: Notices,
    private readonly links: UnsubscribeLink,
  ) {}

  /** One e-mail with one or many notices. */
  compose(to: Recipient, told: { kind: string; text: NoticeText }[], digest: boolean): Mail {
    const { publicUrl } = this.config;
    const shown = told.slice(0, MOST_ROWS);
    const more = told.length - shown.length;
    const whys = new Set(told.flatMap(({ kind }) => this.notices.of(kind)?.why ?? []));
    return composeMail({
      to: to.email,
      subject: subjectOf(told, digest),
      greeting: `Hello ${to.name},`,
      before: [digest ? 'Here is what has happened since your last digest.' : 'There is something new for you.'],
      rows: shown.map(({ text: { title, detail, path } }) => ({
        title,
        ...(detail ? { detail } : {}),
        url: publicUrl + path,
      })),
      button: { label: 'Open your notices', url: `${publicUrl}/notices` },
      after: more > 0 ? [`There are ${more} more in the app.`] : [],
      footer: [
        { text: `Why you are getting this: ${[...whys].join(' ')}` },
        {
          text: 'Choose which notices you get, and when:',
          url: `${publicUrl}/notices/settings`,
          label: 'your notice settings',
        },
        { text: 'To stop these e-mails:', url: this.links.pageOf(to.personId), label: 'unsubscribe' },
      ],
      headers: unsubscribeHeaders(this.links.addressOf(to.personId)),
    });
  }
}

function subjectOf(told: { text: NoticeText }[], digest: boolean): string {
  const first = told[0]?.text.title ?? '';
  if (digest) return told.length === 1 ? `Your daily digest: ${first}` : `Your daily digest: ${told.length} notices`;
  return told.length === 1 ? first : `${first}, and ${told.length - 1} more`;
}
