import { RequestContextFactory } from '@tessellate/api-kernel';
import type { TargetType } from '@tessellate/contract';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { CommentService } from '../comment.service';

/** Whatever gives out the server's providers: a Nest application. */
interface Providers {
  get<T>(type: abstract new (...args: never[]) => T): T;
}

export interface CommentOptions {
  authorId: string;
  targetId: string;
  targetType?: TargetType;
  parentId?: string;
  text?: string;
  createdAt?: Date;
}

/** Posts a comment as its author would. @returns its id */
export async function aComment(app: Providers, given: CommentOptions): Promise<string> {
  const { authorId, targetType = 'STRATEGY', text = 'How did you begin?', createdAt, ...rest } = given;
  const ctx = await app.get(RequestContextFactory).forPerson(authorId);
  const input = { mutationId: randomUUID(), targetType, document: textDocument(text), ...rest };
  return app.get(CommentService).post(ctx, input, createdAt);
}
