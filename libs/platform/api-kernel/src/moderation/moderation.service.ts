import { Injectable } from '@nestjs/common';
import type { TargetRef } from '@tessellate/contract';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service';
import type { RequestContext } from '../context/request-context';
import { forbidden, invalidInput, notFound } from '../errors/app-error';
import { moderated } from '../notices/moderation-notice';
import { Notices } from '../notices/notices.service';
import type { CommandScope } from '../operations/command.service';
import { type Authored, TargetRegistry } from '../targets/target.registry';

/** Taking away what somebody else wrote, of whatever host, and putting it back: never without a reason, a line in the log and word to its author. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly targets: TargetRegistry,
    private readonly audit: AuditService,
    private readonly notices: Notices,
  ) {}

  /**
   * @returns when it was hidden, or null when somebody had hidden it before
   * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT without a reason
   */
  async hide(
    { tx }: Pick<CommandScope, 'tx'>,
    ctx: RequestContext,
    target: TargetRef,
    given: string | null | undefined,
  ): Promise<Date | null> {
    const host = this.targets.of(target.type);
    const moderation = host.moderation;
    const authored = await moderation?.authorOf(tx, target.id);
    if (!moderation || !authored) throw notFound();
    if (!(await host.can(ctx, 'moderate', [target.id])).has(target.id)) throw forbidden(moderation.refusal);
    const reason = given?.trim();
    if (!reason) throw invalidInput('Say why you are removing it: its author will be told.', 'reason');
    const at = await moderation.hide(tx, target.id, { personId: ctx.me.personId, reason });
    if (!at) return null;
    await this.tell(tx, ctx, moderation.act, target, { ...authored, reason });
    return at;
  }

  /**
   * Shows again what a moderator hid; never what its author took back.
   * @returns false when somebody had put it back before
   * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT without a reason
   */
  async restore(
    { tx }: Pick<CommandScope, 'tx'>,
    ctx: RequestContext,
    target: TargetRef,
    given: string,
  ): Promise<boolean> {
    const { moderation } = this.targets.of(target.type);
    const restoring = moderation?.restoring;
    const authored = await moderation?.authorOf(tx, target.id);
    if (!restoring || !authored) throw notFound();
    if (!(await restoring.can(ctx, target.id))) throw forbidden(restoring.refusal);
    const reason = given.trim();
    if (!reason) throw invalidInput('Say why you are putting it back: its author will be told.', 'reason');
    if (!(await restoring.restore(tx, target.id))) return false;
    // It can be looked at again, so the notice leads to the thing itself.
    await this.tell(tx, ctx, restoring.act, target, { ...authored, place: target, reason });
    return true;
  }

  private async tell(
    tx: EntityManager,
    ctx: RequestContext,
    act: string,
    target: TargetRef,
    { authorId, audienceId, place, what, reason }: Authored & { reason: string },
  ): Promise<void> {
    await this.audit.append(tx, {
      actorId: ctx.me.personId,
      action: act,
      targetType: target.type,
      targetId: target.id,
      subjectId: authorId,
      audienceId,
      reason,
    });
    await this.notices.raise(tx, moderated({ kind: act, personId: authorId, host: place, reason, what }));
  }
}
