import type { SocketAck, SocketRefused } from '@tessellate/contract';

const refused = (code: Extract<SocketAck, { ok: false }>['code'], message: string): SocketAck => ({
  ok: false,
  code,
  message,
});

export const UNKNOWN_ROOM = refused('INVALID_INPUT', 'This room does not exist.');
export const UNSEEN = refused('NOT_FOUND', 'This page does not exist, or you do not have access to it.');
export const TOO_MANY_ROOMS = refused('RATE_LIMITED', 'Too many pages are open at once. Close some and reload.');
export const TOO_FAST = refused('RATE_LIMITED', 'That was a lot at once. Live updates will start in a moment.');

/** What the client reads of a connection that is refused, and after how long it may try again. */
const refusedFor = (seconds: number, code: SocketRefused['code'], message: string): Error =>
  Object.assign(new Error(message), { data: { code, retryAfterSeconds: seconds } satisfies SocketRefused });

export const tooManySockets = (): Error =>
  refusedFor(60, 'RATE_LIMITED', 'Too many pages are open at once. Close some and the others will carry on.');
/** Nobody can be asked who this is, which says nothing against them. */
export const cannotTell = (): Error =>
  refusedFor(5, 'UNAVAILABLE', 'Live updates cannot start just now. We will keep trying.');
