import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addressGroup, AppError, unauthenticated } from '@tessellate/api-kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PersonOf } from './fair-requests';
import { countValues } from './json-size';
import { ONE_BY_ONE, RequestTurns, type WaitingRequest, waitingRequest } from './request-turns';

/** Almost all that people send is smaller: long texts are not. */
const HEAVY_BYTES = 16 * 1024;
/** The longest form that visitors have is a tenth of this. */
const VISITOR_BYTES = 64 * 1024;
/** The longest text of the editor has about half as many: each paragraph is seven. */
const MOST_VALUES = 60_000;

/**
 * Reads JSON: a long body waits for its turn before anything is made of it, and one of very many values is refused by counting
 * them. What one person sends on many connections would otherwise be read all at once, before anybody else is answered.
 */
export function useHeavyBodies(
  app: NestFastifyApplication,
  fastify: FastifyInstance,
  bodyLimit: number,
  personOf: PersonOf,
): void {
  const requests = new RequestTurns(
    ONE_BY_ONE,
    'Several long pieces of your writing are still being sent. Wait for them to finish, then try again.',
  );
  const heavy = new WeakMap<FastifyRequest, WaitingRequest>();
  fastify.addHook('onRequest', async (request, reply) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (!encoding && !(Number(length) > HEAVY_BYTES)) return;
    if (Number(length) > VISITOR_BYTES && isJson(request) && !(await personOf(request)))
      return signedOut(request, reply);
    const waiting = waitingRequest();
    heavy.set(request, waiting);
    // However it ends: answered, refused or left.
    reply.raw.once('close', () => {
      waiting.gone = true;
      waiting.release();
    });
  });

  const parse = fastify.getDefaultJsonParser('error', 'error') as (
    request: FastifyRequest,
    text: string,
    done: (error: Error | null, body?: unknown) => void,
  ) => void;
  app.useBodyParser('application/json', { bodyLimit }, async (untyped: unknown, body: Buffer) => {
    const request = untyped as FastifyRequest;
    const waiting = heavy.get(request);
    if (waiting) {
      const person = await personOf(request);
      if (!person && body.length > VISITOR_BYTES) throw unauthenticated();
      await requests.turn(person ?? addressGroup(request.ip), waiting);
      if (countValues(body, MOST_VALUES) > MOST_VALUES)
        throw new AppError('TOO_LARGE', 'This has too many parts to send at once. Split it up.');
    }
    return new Promise<unknown>((resolve, reject) =>
      parse(request, body.toString(), (error, value) => (error ? reject(error) : resolve(value))),
    );
  });
}

const isJson = ({ headers }: FastifyRequest) => headers['content-type']?.startsWith('application/json') ?? false;

/** In words that the app knows: whoever writes so much was signed in, and signs in again with their text still there. */
function signedOut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.routeOptions.url !== '/graphql')
    return reply
      .code(413)
      .send({ code: 'TOO_LARGE', message: 'This is too long to send. Shorten it, then try again.' });
  const { code, message } = unauthenticated();
  return reply.code(200).send({ data: null, errors: [{ message, extensions: { code } }] });
}
