import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphqlContext, RequestContextFactory } from '@tessellate/api-kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, OperationTypeNode, parse, validate } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { viewerHeader } from './viewer-header';

interface KnownBody {
  operationName?: unknown;
  variables?: unknown;
}

const JSON_TYPE = 'application/json; charset=utf-8';
/** What clients say they accept, and the type that Apollo would answer with. Anybody else is left to Apollo. */
const ANSWER_TYPES = new Map<string | undefined, string>([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
]);

const MOST_VALUES = 500;

/** Whether there are no more values inside than any screen's question has. */
function isSmall(variables: object): boolean {
  let left = MOST_VALUES;
  const waiting: unknown[] = [variables];
  for (let item = waiting.pop(); item !== undefined || waiting.length > 0; item = waiting.pop()) {
    if (typeof item !== 'object' || item === null) continue;
    const values = Object.values(item) as unknown[];
    left -= values.length;
    if (left < 0) return false;
    waiting.push(...values);
  }
  return true;
}

/**
 * Answers the queries of our own web app with compiled code instead of interpreting them anew each time. Only what
 * succeeds is answered here: a query that meets any error goes to Apollo as if nothing had been tried, so that errors
 * are worded, logged and coded in one place. Mutations always go there.
 */
export class CompiledQueries {
  /** By document; null for those that are not for here. */
  private readonly compiled = new Map<string, CompiledQuery | null>();
  private contexts: RequestContextFactory | null = null;

  constructor(private readonly app: INestApplicationContext) {}

  /** Sends the answer, or returns undefined to let the request pass on. */
  async answer(
    document: string,
    body: KnownBody,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> {
    const type = ANSWER_TYPES.get(request.headers.accept);
    const variables = body.variables ?? {};
    if (!type || body.operationName || typeof variables !== 'object' || Array.isArray(variables)) return undefined;
    // Compiled code names every part that does not fit; interpreted, the first is enough.
    if (!isSmall(variables)) return undefined;
    const query = this.queryOf(document);
    if (!query) return undefined;
    try {
      const context: GraphqlContext = {
        ctx: await this.contextsOf().fromHeaders(request.headers, request.id, request.ip),
      };
      const result = await query.query(undefined, context, variables as Record<string, unknown>);
      if (result.errors) return undefined;
      // As bytes: a long string would be gone through once for its length and once more, into a larger buffer, to be sent.
      return reply
        .code(200)
        .header('content-type', type)
        .header(...viewerHeader(context.ctx))
        .send(Buffer.from(JSON.stringify(result)));
    } catch {
      return undefined;
    }
  }

  private contextsOf(): RequestContextFactory {
    this.contexts ??= this.app.get<RequestContextFactory>(RequestContextFactory, { strict: false });
    return this.contexts;
  }

  private queryOf(document: string): CompiledQuery | null {
    let query = this.compiled.get(document);
    if (query === undefined) {
      query = this.compile(parse(document, { noLocation: true }));
      this.compiled.set(document, query);
    }
    return query;
  }

  private compile(document: DocumentNode): CompiledQuery | null {
    const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);
    if (operations.length !== 1 || operations[0]?.operation !== OperationTypeNode.QUERY) return null;
    const { schema } = this.app.get(GraphQLSchemaHost, { strict: false });
    if (validate(schema, document).length > 0) return null;
    const query = compileQuery(schema, document);
    return isCompiledQuery(query) ? query : null;
  }
}
