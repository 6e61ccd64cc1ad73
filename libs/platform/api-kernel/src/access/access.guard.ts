import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphqlContext } from '../context/request-context';
import { forbidden, unauthenticated } from '../errors/app-error';
import { ACCESS_METADATA, type AccessRule } from './access.decorators';
import { PermissionRegistry } from './permission.registry';

/** Denies every operation that does not say who may call it. HTTP controllers check in their own handlers. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: PermissionRegistry,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_METADATA, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (rule && 'public' in rule) return true;
    if (execution.getType<string>() !== 'graphql') throw forbidden();
    const { ctx } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    if (!ctx.viewer) throw unauthenticated();
    if (!rule) throw forbidden();
    if (!this.permissions.allows(rule.permission, ctx.viewer)) throw forbidden();
    return true;
  }
}
