import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { unauthenticated } from '../errors/app-error';
import type { Viewer } from './viewer';

/** Everything about one request that services need. Explicit, first parameter everywhere. */
export class RequestContext {
  /** Whether this request ended the session that it came with: the browser then clears what it kept. */
  sessionEnded = false;
  private readonly loaders = new Map<string, unknown>();

  constructor(
    readonly requestId: string,
    readonly viewer: Viewer | null,
    readonly address: string = '',
  ) {}

  /** One instance of a batch loader per request. `key` names it: `identity.person`. */
  loader<T>(key: string, create: () => T): T {
    let loader = this.loaders.get(key) as T | undefined;
    if (!loader) {
      loader = create();
      this.loaders.set(key, loader);
    }
    return loader;
  }

  /** The signed-in person. @throws AppError UNAUTHENTICATED */
  get me(): Viewer {
    if (!this.viewer) throw unauthenticated();
    return this.viewer;
  }
}

/** GraphQL context value: `{ ctx }`. */
export interface GraphqlContext {
  ctx: RequestContext;
}

/** What `Ctx` takes from an execution; the third argument of every GraphQL resolver is its context. */
export const ctxOfExecution = (_: unknown, execution: ExecutionContext): RequestContext =>
  execution.getArgByIndex<GraphqlContext>(2).ctx;

/** Parameter decorator for resolvers: the `RequestContext`. */
export const Ctx = createParamDecorator(ctxOfExecution);
