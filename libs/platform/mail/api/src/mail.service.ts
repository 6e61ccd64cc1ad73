import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { senderOf } from '@tessellate/contract';
import { randomUUID } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { APP_CONFIG, type AppConfig, Database, loggable } from '@tessellate/api-kernel';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Whom an answer goes to, where somebody wrote the letter. */
  replyTo?: { name: string; address: string };
  /** Such as those of `unsubscribeHeaders`. What all letters have is added when they are sent. */
  headers?: Record<string, string>;
  /** Small text files, such as a calendar invitation. `method` is that of `text/calendar`. */
  attachments?: { filename: string; content: string; contentType: string; method?: string }[];
}

/** Every letter is written by the program: out-of-office replies and mailing lists are asked not to answer. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
const MAILBOX_KEEPS = 500;
const RETRY_AFTER_MS = [2_000, 15_000, 60_000];

/** Mail goes out by SMTP when SMTP_URL is set; otherwise it lands in the development mailbox. */
@Injectable()
export class MailService implements OnApplicationShutdown {
  private readonly logger = new Logger(MailService.name);
  private readonly transport: Transporter | null;

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
  ) {
    this.transport = config.smtpUrl
      ? createTransport({ url: config.smtpUrl, pool: true, connectionTimeout: 10_000 })
      : null;
  }

  /**
   * Resolves when the mail server, or the mailbox, has taken the message. @throws when it has not
   * @param mail with an `id`, sending it again is the same message: the mailbox keeps it once, mail programs know it by its Message-ID
   */
  async send({ id, ...mail }: Mail & { id?: string }): Promise<void> {
    if (this.transport) {
      const messageId = id ? `<${id}@${new URL(this.config.publicUrl).hostname}>` : undefined;
      const { name, email } = senderOf(this.config.mailFrom);
      await this.transport.sendMail({
        ...mail,
        // As objects: a string would be parsed, and "k,l@school.example" is two addresses to a parser.
        from: { name, address: email },
        to: { name: '', address: mail.to },
        headers: { ...AUTOMATIC, ...mail.headers },
        attachments: plainAttachments(mail),
        ...calendarOf(mail),
        ...(messageId ? { messageId } : {}),
      });
      return;
    }
    await this.database.write(
      'kernel.keep-mail',
      `WITH kept AS (SELECT id FROM mailbox_message ORDER BY at DESC OFFSET ${MAILBOX_KEEPS - 1}),
            dropped AS (DELETE FROM mailbox_message WHERE id IN (SELECT id FROM kept))
       INSERT INTO mailbox_message (id, recipient, subject, text, html, attachments) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING`,
      [
        id ?? randomUUID(),
        mail.to,
        mail.subject,
        mail.text,
        mail.html,
        mail.attachments ? JSON.stringify(mail.attachments) : null,
      ],
    );
  }

  /**
   * Hands the message over without letting the caller wait for a mail server, and tries again when it is refused:
   * the time an answer takes must not tell whether an account exists.
   */
  async sendSoon(mail: Mail): Promise<void> {
    if (!this.transport) return this.send(mail);
    void this.sendWithRetries(mail);
  }

  async onApplicationShutdown(): Promise<void> {
    this.transport?.close();
  }

  private async sendWithRetries(mail: Mail): Promise<void> {
    for (const wait of [...RETRY_AFTER_MS, null]) {
      try {
        return await this.send(mail);
      } catch (error) {
        this.logger.warn(`A message was not taken by the mail server: ${loggable(error)}`);
        if (wait === null) return;
        await new Promise(resolve => setTimeout(resolve, wait).unref());
      }
    }
  }
}

/** Mail programs offer an invitation as such only when it is an alternative of the text. */
function calendarOf({ attachments = [] }: Mail) {
  const event = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  return event
    ? { icalEvent: { method: event.method ?? 'REQUEST', filename: event.filename, content: event.content } }
    : {};
}

const plainAttachments = ({ attachments = [] }: Mail) =>
  attachments.filter(({ contentType }) => !contentType.startsWith('text/calendar'));
