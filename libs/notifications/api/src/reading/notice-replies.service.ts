import { Injectable } from '@nestjs/common';
import {
  AppError,
  Database,
  invalidInput,
  notFound,
  PermissionRegistry,
  type RequestContext,
  TargetRegistry,
  WriteRates,
} from '@tessellate/api-kernel';
import type { TargetRef } from '@tessellate/contract';
import type { ReplyToNoticeInput } from '../graphql/notice.input';

/** Answers to what a notice is about. Its host posts them by its own rules; nothing of them is kept here. */
@Injectable()
export class NoticeReplies {
  constructor(
    private readonly database: Database,
    private readonly targets: TargetRegistry,
    private readonly permissions: PermissionRegistry,
    private readonly rates: WriteRates,
  ) {}

  /** @returns the path of the answer. @throws AppError NOT_FOUND for another's notice as for none, and whatever the host refuses */
  async post(ctx: RequestContext, { noticeId, mutationId, document }: ReplyToNoticeInput): Promise<string> {
    const [about] = await this.database.read<TargetRef>(
      'notice.about',
      'SELECT about_type AS type, about_id AS id FROM notice WHERE person_id = $1 AND id = $2',
      [ctx.me.personId, noticeId],
    );
    if (!about) throw notFound('This notice');
    if (!(await this.targets.isVisible(ctx, about)))
      throw new AppError(
        'NOT_FOUND',
        'What you are replying to has been removed, or is no longer shared with you. Your text is kept: copy it if you still need it.',
      );
    const { replies } = this.targets.of(about.type);
    if (!replies || !this.permissions.allows(replies.permission, ctx.me))
      throw invalidInput('You cannot reply to this notice. Open it to see what you can do there.', 'noticeId');
    await this.rates.takeMutation(ctx, replies.mutation, mutationId);
    return replies.post(ctx, about.id, { mutationId, document });
  }
}
