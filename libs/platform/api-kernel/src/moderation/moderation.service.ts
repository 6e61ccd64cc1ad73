import { Injectable } from '@nestjs/common';
import type { TargetRef } from '@tessellate/contract';
import { AuditService } from '../audit/audit.service';
import type { RequestContext } from '../context/request-context';
import { forbidden, invalidInput, notFound } from '../errors/app-error';
import { moderated } from '../notices/moderation-notice';
import { Notices } from '../notices/notices.service';
import type { CommandScope } from '../operations/command.service';
import { TargetRegistry } from '../targets/target.registry';

/** Taking away what somebody else wrote, of whatever host: never without a reason, a line in the log and word to its author. */
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
    if (!reason) throw invalidInput('Say why you remove it: its author will be told.', 'reason');
    const at = await moderation.hide(tx, target.id, { personId: ctx.me.personId, reason });
    if (!at) return null;
    await this.audit.append(tx, {
      actorId: ctx.me.personId,
      action: moderation.act,
      targetType: target.type,
      targetId: target.id,
      subjectId: authored.authorId,
      audienceId: authored.audienceId,
      reason,
    });
    const { authorId: personId, place, what } = authored;
    await this.notices.raise(tx, moderated({ kind: moderation.act, personId, host: place, reason, what }));
    return at;
  }
}
