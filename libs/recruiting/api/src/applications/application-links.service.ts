import { Inject, Injectable } from '@nestjs/common';
import { AppError, type AppConfig, APP_CONFIG, notFound } from '@tessellate/api-kernel';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a link is for. One made for one purpose opens nothing else. */
export type LinkPurpose = 'status' | 'commitment' | 'invitation' | 'news';

const MAC_BYTES = 24;
const ID_BYTES = 16;
const HEAD_BYTES = ID_BYTES + 6;
const FORM_KEPT_MS = 14 * 86_400_000;

/**
 * Links for people without an account. The address itself is the proof, signed with AUTH_SECRET. The token stands behind
 * the `#`: browsers do not send that part, so it comes into no log, of this server or of a proxy before it.
 */
@Injectable()
export class ApplicationLinks {
  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  statusUrl(applicationId: string, expires: Date): string {
    return `${this.config.publicUrl}/application#${this.token('status', applicationId, expires)}`;
  }

  /** Makes the account of a confirmed place; whoever opens it has proved the address. */
  invitationUrl(applicationId: string, expires: Date): string {
    return `${this.config.publicUrl}/join#${this.token('invitation', applicationId, expires)}`;
  }

  /** Bound to the headteacher's address: when the applicant corrects it, what went to the wrong one opens nothing. */
  commitmentUrl(applicationId: string, expires: Date, headteacherEmail: string): string {
    return `${this.config.publicUrl}/commitment#${this.token('commitment', applicationId, expires, headteacherEmail)}`;
  }

  /** Confirms a wish to be told when a hub recruits, or takes it back. */
  newsUrl(requestId: string, expires: Date): string {
    return `${this.config.publicUrl}/recruiting-news#${this.token('news', requestId, expires)}`;
  }

  token(purpose: LinkPurpose, id: string, expires: Date, boundTo = ''): string {
    const head = Buffer.alloc(HEAD_BYTES);
    head.write(id.replaceAll('-', ''), 'hex');
    head.writeUIntBE(Math.floor(expires.getTime() / 1_000), ID_BYTES, 6);
    return Buffer.concat([head, this.mac(purpose, head, boundTo)]).toString('base64url');
  }

  /** The id that a token names, not checked yet. @throws NOT_FOUND when it cannot be one of ours */
  idIn(token: string): string {
    return uuidOf(bytesOf(token));
  }

  /** @throws NOT_FOUND for a token that was not made here for this, and for one that has expired (`reason: EXPIRED`) */
  check(purpose: LinkPurpose, token: string, boundTo = ''): void {
    const bytes = bytesOf(token);
    const head = bytes.subarray(0, HEAD_BYTES);
    if (!timingSafeEqual(bytes.subarray(HEAD_BYTES), this.mac(purpose, head, boundTo))) throw notFound('This link');
    if (head.readUIntBE(ID_BYTES, 6) * 1_000 > Date.now()) return;
    throw new AppError('NOT_FOUND', 'This link has expired. Write to your Maths Hub if you still need it.', {
      reason: 'EXPIRED',
    });
  }

  /** Says when a form was opened, so that one which is filled in faster than anybody can read is noticed. */
  formToken(openedAt = new Date()): string {
    const head = Buffer.concat([Buffer.alloc(6), randomBytes(10)]);
    head.writeUIntBE(openedAt.getTime(), 0, 6);
    return Buffer.concat([head, this.mac('form', head)]).toString('base64url');
  }

  /** How long ago the form was opened, in milliseconds; null when the token is none of ours or too old. */
  formAge(token: string): number | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== 16 + MAC_BYTES) return null;
    const head = bytes.subarray(0, 16);
    if (!timingSafeEqual(bytes.subarray(16), this.mac('form', head))) return null;
    const age = Date.now() - head.readUIntBE(0, 6);
    return age >= 0 && age < FORM_KEPT_MS ? age : null;
  }

  private mac(purpose: LinkPurpose | 'form', head: Buffer, boundTo = ''): Buffer {
    const key = createHmac('sha256', this.config.authSecret).update(`tessellate/application-link/${purpose}`).digest();
    return createHmac('sha256', key).update(head).update(boundTo).digest().subarray(0, MAC_BYTES);
  }
}

function bytesOf(token: string): Buffer {
  const bytes = Buffer.from(token.slice(0, 200), 'base64url');
  // Decoding forgives stray characters; only the one spelling that was given out is accepted.
  if (bytes.length !== HEAD_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) throw notFound('This link');
  return bytes;
}

const uuidOf = (bytes: Buffer): string =>
  bytes
    .subarray(0, ID_BYTES)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
