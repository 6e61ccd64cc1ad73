import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { addressGroup, type GraphqlContext } from '@tessellate/api-kernel';
import {
  coerceInputValue,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
  type TypeNode,
} from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import { ONE_BY_ONE, RequestTurns, waitingRequest } from '../web/request-turns';
import { isPersistedDocument } from './persisted-documents';

export const MAX_DEPTH = 12;
export const MAX_COMPLEXITY = 12_000;
/** Fragments that spread one another twice each double with every one; our longest document has a few hundred fields. */
const MAX_NODES = 2_000;
/** More than this is answered one by one: about ten milliseconds. */
const LARGE_COMPLEXITY = 2_000;
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
 * The first variable that does not fit is named, and no other is looked for. GraphQL's own message would show the whole value: 2,000
 * unknown fields took twelve seconds, and a text is nobody's business but its reader's.
 */
function requireFittingVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  variables: Record<string, unknown>,
): void {
  for (const { variable, type: node, defaultValue } of operation?.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as TypeNode);
    if (!isInputType(type)) continue;
    if (!Object.hasOwn(variables, name)) {
      if (isNonNullType(type) && !defaultValue)
        throw misfit(`Variable "$${name}" of required type "${type}" was not provided.`);
      continue;
    }
    coerceInputValue(variables[name], type, (path, _value, error) => {
      const place = path.map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
      // The scalar's own refusal goes along: its words are for people.
      throw misfit(`Variable "$${name}" got invalid value at "${name}${place}"; ${error.message}`, error);
    });
  }
}

const refused = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

const misfit = (message: string, originalError?: Error) =>
  new GraphQLError(message.length > 600 ? `${message.slice(0, 300)} … ${message.slice(-280)}` : message, {
    extensions: { code: 'BAD_USER_INPUT' },
    originalError: originalError ?? null,
  });

/** @throws GraphQLError TOO_COMPLEX also for what is too much to be measured */
function measured(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity({ ...options, maxQueryNodes: MAX_NODES });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw refused('TOO_COMPLEX', 'This query asks for too much at once. Ask for fewer fields.');
  }
}

function complexityPlugin(): ApolloServerPlugin<GraphqlContext> {
  let schema: GraphQLSchema;
  const turns = new RequestTurns(
    ONE_BY_ONE,
    'Several of your large requests are still running. Wait for them to finish, then try again.',
  );
  return {
    serverWillStart: async service => {
      schema = service.schema;
    },
    requestDidStart: async () => {
      const large = waitingRequest();
      return {
        // The answer is still to be written when it is known.
        willSendResponse: async () => void setImmediate(() => large.release()),
        didResolveOperation: async ({ request, document, operation, contextValue: { ctx } }) => {
          // The schema has none, which validation overlooks.
          if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
            throw refused('BAD_USER_INPUT', 'There are no subscriptions here: what is new is told by sockets.');
          const variables = request.variables ?? {};
          requireFittingVariables(schema, operation, variables);
          // Documents from our own build were measured when they were built; only foreign ones are measured here.
          if (isPersistedDocument(request.query)) return;
          const complexity = measured({
            schema,
            query: document,
            ...(request.operationName ? { operationName: request.operationName } : {}),
            variables,
            estimators: [fieldExtensionsEstimator(), byPageSize, simpleEstimator({ defaultComplexity: 1 })],
          });
          if (complexity > MAX_COMPLEXITY) {
            throw refused(
              'TOO_COMPLEX',
              `This query asks for too much at once (${complexity} of ${MAX_COMPLEXITY}). Ask for fewer rows or fewer fields.`,
            );
          }
          if (complexity > LARGE_COMPLEXITY) await turns.turn(ctx.viewer?.personId ?? addressGroup(ctx.address), large);
        },
      };
    },
  };
}

export function limitPlugins(): ApolloServerPlugin<GraphqlContext>[] {
  return [
    ...(protection.plugins as ApolloServerPlugin<GraphqlContext>[]),
    complexityPlugin(),
    ApolloServerPluginCacheControlDisabled(),
  ];
}
