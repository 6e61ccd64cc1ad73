import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, isUuid } from '@tessellate/api-kernel';
import { UNSUBSCRIBE_PAGE, UNSUBSCRIBE_PATH } from '@tessellate/notifications-contract';
import { createHmac, timingSafeEqual } from 'node:crypto';

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
    if (typeof token !== 'string') return null;
    const personId = token.split('.')[0];
    if (!isUuid(personId)) return null;
    const [given, right] = [Buffer.from(token), Buffer.from(this.token(personId))];
    return given.length === right.length && timingSafeEqual(given, right) ? personId : null;
  }

  private token(personId: string): string {
    const signature = createHmac('sha256', this.config.authSecret)
      .update(`notices.unsubscribe:${personId}`)
      .digest('base64url');
    return `${personId}.${signature}`;
  }
}
