import { invalidInput } from '@tessellate/api-kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CompiledQueries } from './compiled-queries';
import documents from './persisted-documents.json' with { type: 'json' };

interface GraphqlBody {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/** Our longest has a tenth of it. What is no token, such as a comma, is gone through by the parser too. */
const MOST_CHARACTERS = 20_000;

const byHash = new Map<string, string>(Object.entries(documents));
const known = new Set(byHash.values());

export const isPersistedDocument = (query: string | undefined): boolean => query !== undefined && known.has(query);

const answer = (reply: FastifyReply, code: string, message: string) =>
  reply.code(200).send({ errors: [{ message, extensions: { code } }] });

/**
 * Puts the document in place of its hash before Apollo sees the request. A hash that this build does not know is
 * answered with PERSISTED_QUERY_NOT_FOUND, upon which an older or newer client sends its whole document.
 */
export function usePersistedDocuments(app: FastifyInstance, persistedOnly: boolean, queries: CompiledQueries): void {
  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method !== 'POST' || request.routeOptions.url !== '/graphql') return;
    const body = request.body as GraphqlBody | null | undefined;
    if (typeof body !== 'object' || body === null) return;
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    const document = typeof hash === 'string' ? byHash.get(hash) : undefined;
    if (document !== undefined) {
      body.query = document;
      delete body.extensions;
      return queries.answer(document, body, request, reply);
    }
    if (persistedOnly && !(typeof body.query === 'string' && known.has(body.query))) {
      return answer(reply, 'FORBIDDEN', 'This server accepts only the documents of its own web app.');
    }
    if (hash !== undefined && typeof body.query !== 'string') {
      return answer(reply, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    }
    if (typeof body.query === 'string' && body.query.length > MOST_CHARACTERS)
      throw invalidInput(`A document may have ${MOST_CHARACTERS} characters. Send texts as variables.`, 'query');
    if (hash !== undefined) delete body.extensions;
  });
}
