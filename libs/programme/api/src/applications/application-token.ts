import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, isUuid } from '@tessellate/api-kernel';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link is good for; a link of one purpose opens nothing of another. */
export type TokenPurpose = 'status' | 'commitment' | 'invitation';

/** Signed links of people without an account: the application's id with an HMAC over purpose and id. */
@Injectable()
export class ApplicationToken {
  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  sign(purpose: TokenPurpose, id: string): string {
    return `${id}.${this.mac(purpose, id)}`;
  }

  /** @returns the application's id, or null when the link is not one of ours for this purpose */
  verify(purpose: TokenPurpose, token: string): string | null {
    const [id = '', mac = ''] = token.split('.');
    if (!isUuid(id)) return null;
    const expected = Buffer.from(this.mac(purpose, id));
    const given = Buffer.from(mac);
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
  }

  private mac(purpose: TokenPurpose, id: string): string {
    return createHmac('sha256', this.config.authSecret).update(`application:${purpose}:${id}`).digest('base64url');
  }
}
