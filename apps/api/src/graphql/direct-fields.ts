import type { ExternalContextCreator } from '@nestjs/core';
import { ctxOfExecution, type GraphqlContext } from '@tessellate/api-kernel';

interface Parameter {
  index: number;
  data?: unknown;
  factory?: unknown;
  pipes: unknown[];
}

interface EnhancerOptions {
  guards?: boolean;
  filters?: boolean;
  interceptors?: boolean;
}

/** How Nest's metadata names `@Parent()`: its enumeration of parameter kinds is not exported. */
const PARENT = '0:';

type Resolver = (parent: unknown, args: unknown, context: GraphqlContext) => unknown;

/**
 * Calls the resolvers of fields that take only their parent and the request context without Nest's parameter pipeline.
 * Nothing is checked or transformed for such fields anyway, and a page has hundreds of them: going through the pipeline's
 * promises took longer than everything they do.
 */
export function callPlainFieldsDirectly(creator: ExternalContextCreator): void {
  const original = creator.create.bind(creator) as (...args: unknown[]) => unknown;
  const create = (...args: unknown[]): unknown => {
    const [instance, callback, methodName, metadataKey] = args as [
      object,
      (...values: unknown[]) => unknown,
      string,
      string,
    ];
    const options = args[7] as EnhancerOptions | undefined;
    const enhanced = !options || options.guards || options.filters || options.interceptors;
    const sources = args[8] === 'graphql' && !enhanced ? sourcesOf(instance, methodName, metadataKey) : null;
    return sources ? direct(instance, callback, sources) : original(...args);
  };
  creator.create = create as typeof creator.create;
}

/** Where each parameter comes from, or null when one needs Nest. */
function sourcesOf(instance: object, methodName: string, metadataKey: string): ('parent' | 'ctx')[] | null {
  const parameters = Reflect.getMetadata(metadataKey, instance.constructor, methodName) as
    Record<string, Parameter> | undefined;
  if (!parameters) return null;
  const sources: ('parent' | 'ctx')[] = [];
  for (const [key, { index, factory, data, pipes }] of Object.entries(parameters)) {
    if (pipes.length > 0 || data !== undefined) return null;
    if (factory === ctxOfExecution) sources[index] = 'ctx';
    else if (key.startsWith(PARENT)) sources[index] = 'parent';
    else return null;
  }
  return Object.keys(sources).length === sources.length ? sources : null;
}

function direct(
  instance: object,
  callback: (...values: unknown[]) => unknown,
  sources: ('parent' | 'ctx')[],
): Resolver {
  return (parent, _args, context) =>
    callback.apply(
      instance,
      sources.map(source => (source === 'ctx' ? context.ctx : parent)),
    );
}
