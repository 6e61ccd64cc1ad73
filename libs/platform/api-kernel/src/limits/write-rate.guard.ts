import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '../context/request-context';
import { WriteRates } from './write-rates.service';

/** Counts every mutation, also several in one request, after it is known to be allowed and before it does anything. */
@Injectable()
export class WriteRateGuard implements CanActivate {
  constructor(private readonly rates: WriteRates) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (execution.getType<string>() !== 'graphql') return true;
    const graphql = GqlExecutionContext.create(execution);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    if (info.operation.operation !== 'mutation' || info.path.prev) return true;
    const { ctx } = graphql.getContext<GraphqlContext>();
    const { input } = graphql.getArgs<{ input?: { mutationId?: unknown } }>();
    await this.rates.takeMutation(ctx, info.fieldName, input?.mutationId);
    return true;
  }
}
