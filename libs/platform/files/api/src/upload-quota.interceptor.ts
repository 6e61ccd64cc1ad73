import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { LIMITS } from '@tessellate/contract';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RequestContextFactory } from '@tessellate/api-kernel';
import { UploadQuota } from './upload-quota.service';

/** Runs an upload only when its owner has room for it. Whoever is not signed in is refused by the handler itself. */
@Injectable()
export class UploadQuotaInterceptor implements NestInterceptor {
  constructor(
    private readonly quota: UploadQuota,
    private readonly contexts: RequestContextFactory,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const ctx = await this.contexts.fromHeaders(request.headers, request.id, request.ip);
    if (!ctx.viewer) return next.handle();
    const announced = request.headers['content-length'];
    return from(this.quota.within(ctx, announced, LIMITS.attachmentBytes, () => lastValueFrom<unknown>(next.handle())));
  }
}
