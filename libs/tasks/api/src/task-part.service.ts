import { Injectable } from '@nestjs/common';
import {
  type AcceptedDocument,
  invalidInput,
  mentionedIn,
  RequestContext,
  RichTextService,
} from '@tessellate/api-kernel';
import { AttachmentLoader } from '@tessellate/files-api';
import { TASK_PART_LABELS } from '@tessellate/tasks-contract';
import type { ShareTaskPartInput } from './graphql/task.input';
import type { TaskType } from './graphql/task.type';
import { maySeeTask } from './task.policy';
import { TaskWorkQueries } from './task-work.queries';

export type AcceptedPart = ShareTaskPartInput & { accepted: AcceptedDocument };

/** What one part of somebody's work says: its text as it comes in, and its files. */
@Injectable()
export class TaskPartService {
  constructor(
    private readonly texts: RichTextService,
    private readonly works: TaskWorkQueries,
    private readonly attachments: AttachmentLoader,
  ) {}

  /** A part that is about to be shared; whom it mentions must be able to read the group's work. */
  async accept(ctx: RequestContext, task: TaskType, part: ShareTaskPartInput): Promise<AcceptedPart> {
    const field = `parts.${part.part}`;
    if (part.part !== 'EVIDENCE' && part.fileIds.length > 0)
      throw invalidInput('Files can be attached to the evidence only. Put pictures into the text.', field);
    const place = {
      field,
      reads: (reader: RequestContext) => maySeeTask(reader.me, task),
      before: () => this.mentionedBefore(ctx, task, part.part),
    };
    const missing = `Write something under “${TASK_PART_LABELS[part.part]}” before you share it.`;
    const rules = { profile: 'document' as const, ...(part.fileIds.length === 0 ? { missing } : {}) };
    return { ...part, accepted: await this.texts.accept(ctx, part.document, place, rules) };
  }

  /** Those of the files that are still there. */
  async files(ctx: RequestContext, ids: readonly string[]) {
    const files = await Promise.all(ids.map(id => this.attachments.load(ctx, id)));
    return files.filter(file => file !== null);
  }

  /** Whom the part mentioned before: they may have left meanwhile. */
  private async mentionedBefore(ctx: RequestContext, task: TaskType, part: string): Promise<string[]> {
    // With loaders of its own: what they remember is out of date once this is shared.
    const own = new RequestContext(ctx.requestId, ctx.viewer);
    const work = await this.works.mine(own, task.id);
    return work ? mentionedIn(await this.works.document(own, work.id, part)) : [];
  }
}
