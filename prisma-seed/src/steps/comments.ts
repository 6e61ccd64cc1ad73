import { CommentService } from '@tessellate/comments-api';
import { DataSource } from 'typeorm';
import { comments } from '../content/comments';
import { people } from '../content/people';
import type { CommentSeed } from '../content/types';
import type { SeedContext } from '../seed-context';
import { departmentIdOf } from './community';
import { react } from './reactions';
import { strategyIdOf } from './strategies';

/** Comments older than this have been seen by whoever they concern. */
const SEEN_AFTER_DAYS = 4;

export async function seedComments(seed: SeedContext): Promise<void> {
  for (const [index, comment] of comments.entries()) await seedOne(seed, comment, `comment-${index}`);
  await seed.app
    .get(DataSource)
    .query('UPDATE comment_notice SET seen_at = at WHERE at < $1', [seed.daysAgo(SEEN_AFTER_DAYS)]);
}

async function seedOne(seed: SeedContext, comment: CommentSeed, key: string): Promise<void> {
  const service = seed.app.get(CommentService);
  const id = seed.id('comment', key);
  const target = targetOf(seed, comment);
  const at = seed.daysAgo(comment.daysAgo);
  await service.post(
    await seed.actingAs(comment.author),
    { mutationId: id, ...target, document: seed.document(comment.body) },
    at,
  );
  await react(seed, 'COMMENT', id, comment.reactions, at);
  for (const [index, reply] of (comment.replies ?? []).entries()) {
    const replyId = seed.id('comment', `${key}-${index}`);
    const replyAt = seed.daysAgo(reply.daysAgo);
    await service.post(
      await seed.actingAs(reply.author),
      { mutationId: replyId, ...target, parentId: id, document: seed.document(reply.body) },
      replyAt,
    );
    await react(seed, 'COMMENT', replyId, reply.reactions, replyAt);
  }
  if (comment.resolved) {
    await service.resolve(await seed.actingAs(comment.author), {
      mutationId: seed.id('resolve', key),
      id,
      resolved: true,
    });
  }
}

function targetOf(seed: SeedContext, comment: CommentSeed) {
  if ('strategy' in comment.on)
    return { targetType: 'STRATEGY' as const, targetId: strategyIdOf(seed, comment.on.strategy) };
  const { department } = comment.on;
  const owner = people.find(person => person.key === department);
  if (!owner?.schoolUrn) throw new Error(`${department} has no school to comment on`);
  return { targetType: 'DEPARTMENT' as const, targetId: departmentIdOf(seed, owner.schoolUrn) };
}
