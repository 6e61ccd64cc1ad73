import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphqlContext } from '@tessellate/api-kernel';
import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import { isPersistedDocument } from './persisted-documents';

export const MAX_DEPTH = 12;
export const MAX_COMPLEXITY = 12_000;
/**
 * Counted by the parser itself, so that a long document is refused where it gets too long. Five times what our longest has:
 * comparing fields with one another takes the square of it, 115 ms for 3,000.
 */
export const parseOptions = { maxTokens: 1_200 } as const;

const protection = new ApolloArmor({
  maxDepth: { n: MAX_DEPTH, flattenFragments: true },
  maxAliases: { n: 30 },
  maxDirectives: { n: 30 },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

export const limitRules = protection.validationRules;

/** A list costs what one of its rows costs, times the rows asked for. */
const byPageSize: ComplexityEstimator = ({ args, childComplexity }) => {
  const rows = (args['first'] as number | undefined) ?? (args['last'] as number | undefined);
  return typeof rows === 'number' ? 1 + Math.max(1, rows) * childComplexity : undefined;
};

/**
 * The first variable that does not fit is named, and no other is looked for: each message shows the whole value, so that 2,000
 * unknown fields took twelve seconds.
 */
function requireFittingVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  variables: Record<string, unknown>,
): void {
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const [first] = errors ?? [];
  if (!first) return;
  // The scalar's own refusal goes along: its words are for people.
  throw new GraphQLError(shortened(first.message), {
    extensions: { code: 'BAD_USER_INPUT' },
    originalError: first.originalError ?? null,
  });
}

const shortened = (message: string): string =>
  message.length > 600 ? `${message.slice(0, 300)} … ${message.slice(-280)}` : message;

function complexityPlugin(): ApolloServerPlugin<GraphqlContext> {
  let schema: GraphQLSchema;
  return {
    serverWillStart: async service => {
      schema = service.schema;
    },
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operation }) => {
        const variables = request.variables ?? {};
        requireFittingVariables(schema, operation, variables);
        // Documents from our own build were measured when they were built; only foreign ones are measured here.
        if (isPersistedDocument(request.query)) return;
        const complexity = getComplexity({
          schema,
          query: document,
          ...(request.operationName ? { operationName: request.operationName } : {}),
          variables,
          estimators: [fieldExtensionsEstimator(), byPageSize, simpleEstimator({ defaultComplexity: 1 })],
        });
        if (complexity > MAX_COMPLEXITY) {
          throw new GraphQLError(
            `This query asks for too much at once (${complexity} of ${MAX_COMPLEXITY}). Ask for fewer rows or fewer fields.`,
            { extensions: { code: 'TOO_COMPLEX' } },
          );
        }
      },
    }),
  };
}

export function limitPlugins(): ApolloServerPlugin<GraphqlContext>[] {
  return [
    ...(protection.plugins as ApolloServerPlugin<GraphqlContext>[]),
    complexityPlugin(),
    ApolloServerPluginCacheControlDisabled(),
  ];
}
