import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG } from '@tessellate/api-kernel';
import { personOfUnsubscribeToken, unsubscribeToken } from '@tessellate/mail-api';
import { UNSUBSCRIBE_PAGE, UNSUBSCRIBE_PATH } from '@tessellate/notifications-contract';

const PURPOSE = 'notices.unsubscribe';

/** Links that work signed out, for as long as somebody keeps the mail: they can switch its owner's mail and nothing else. */
@Injectable()
export class UnsubscribeLink {
  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  /** For people: a page that asks first, since mail scanners follow every link. */
  pageOf(personId: string): string {
    return `${this.config.publicUrl}${UNSUBSCRIBE_PAGE}?token=${this.token(personId)}`;
  }

  /** For mail programs, which post to it (RFC 8058). */
  addressOf(personId: string): string {
    return `${this.config.publicUrl}${UNSUBSCRIBE_PATH}?token=${this.token(personId)}`;
  }

  /** Whose mail the token is for, or null. */
  personOf(token: unknown): string | null {
    return personOfUnsubscribeToken(this.config.authSecret, PURPOSE, token);
  }

  private token(personId: string): string {
    return unsubscribeToken(this.config.authSecret, PURPOSE, personId);
  }
}
