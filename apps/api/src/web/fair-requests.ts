import { addressGroup } from '@tessellate/api-kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pauseUpTo, RequestTurns, type WaitingRequest, waitingRequest } from './request-turns';

/** Whose a request is, or null for visitors. */
export type PersonOf = (request: FastifyRequest) => Promise<string | null>;

const busy = 'A lot of your requests are already waiting. Wait a moment, then try again.';
const bounds = (perOwner: number, waitingPerOwner: number) => ({
  atOnce: Number.POSITIVE_INFINITY,
  perOwner,
  waitingPerOwner,
});

/** What takes longer than this waited for others or for the database: whoever asked is not to wait for that once more. */
const PAUSE = pauseUpTo(20);

/** Files and pages of the web app itself are the same for all and cost next to nothing. */
const COUNTED = /^\/(graphql|api|files|calendar)(\/|$)/;

/**
 * However many connections somebody opens, few of their requests are worked on at a time; the others wait for them and for nobody
 * else, and leave others as much time as they took. A browser has six connections at most, and hardly ever uses all.
 */
export function useFairRequests(app: FastifyInstance, personOf: PersonOf): void {
  const people = new RequestTurns({ ...bounds(4, 500), rest: PAUSE }, busy);
  // Behind one address there may be a whole school.
  const visitors = new RequestTurns({ ...bounds(24, 500), rest: PAUSE }, busy);
  // By themselves: on a slow line each may take minutes.
  const uploads = new RequestTurns(
    bounds(2, 20),
    'A lot of your files are already waiting. Wait until they are done, then add this one again.',
  );
  const waiting = new WeakMap<FastifyRequest, WaitingRequest>();

  async function take(request: FastifyRequest, reply: FastifyReply, turns: RequestTurns | null): Promise<void> {
    const person = await personOf(request);
    const one = waitingRequest();
    waiting.set(request, one);
    reply.raw.once('close', () => {
      one.gone = true;
      one.release();
    });
    await (turns ?? (person ? people : visitors)).turn(person ?? addressGroup(request.ip), one);
  }

  const isUpload = ({ headers }: FastifyRequest) => headers['content-type']?.startsWith('multipart/') ?? false;
  const isCounted = ({ routeOptions }: FastifyRequest) => COUNTED.test(routeOptions.url ?? '');

  // Before anything of it is read.
  app.addHook('onRequest', async (request, reply) => {
    if (isCounted(request) && isUpload(request)) await take(request, reply, uploads);
  });
  // Once it is here: who sends slowly keeps nobody waiting, themselves included.
  app.addHook('preHandler', async (request, reply) => {
    if (isCounted(request) && !isUpload(request)) await take(request, reply, null);
  });
  // And until its answer is made, not until it has arrived.
  app.addHook('onSend', async request => {
    const one = waiting.get(request);
    if (one && !isUpload(request)) setImmediate(() => one.release());
  });
}
