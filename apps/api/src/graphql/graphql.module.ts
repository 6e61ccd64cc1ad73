import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import {
  type AppConfig,
  DateTimeScalar,
  formatError,
  type GraphqlContext,
  RequestContextFactory,
} from '@tessellate/api-kernel';
import type { FastifyRequest } from 'fastify';
import { endedSessionPlugin } from './ended-session';
import { limitPlugins, limitRules, parseOptions } from './limits';
import { statusPlugin } from './status';
import { viewerHeaderPlugin } from './viewer-header';

export function graphqlModule(config: AppConfig): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [RequestContextFactory],
    useFactory: (contexts: RequestContextFactory): ApolloDriverConfig => ({
      autoSchemaFile: true,
      sortSchema: true,
      // Apollo checks the schema when it starts; Nest would, too, by a query for all of it.
      buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTimeScalar }], skipCheck: true },
      path: '/graphql',
      graphiql: false,
      introspection: config.introspection,
      csrfPrevention: true,
      // Known documents are looked up before Apollo (see persisted-documents.ts); clients may not add new ones.
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      preserveHttpStatusForExecutionErrors: false,
      parseOptions,
      validationRules: limitRules,
      plugins: [...limitPlugins(), statusPlugin, endedSessionPlugin, viewerHeaderPlugin],
      formatError,
      context: async (request: FastifyRequest): Promise<GraphqlContext> => ({
        ctx: await contexts.fromHeaders(request.headers, request.id, request.ip),
      }),
    }),
  });
}
