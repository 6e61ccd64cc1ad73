import type { ApolloCache } from '@apollo/client/cache';
import type { LiveComment } from '@tessellate/comments-contract';
import type { TargetRef } from '@tessellate/contract';
import type { ResultOf } from '@tessellate/web-kernel';
import { CommentEdgesQuery, CommentHostQuery, CommentStoredFragment } from './comments.documents';

/** The only writer of comments to the cache: answers to mutations and socket events both come here. */

export type StoredComment = ResultOf<typeof CommentStoredFragment>;

const keyOf = (cache: ApolloCache, id: string) => cache.identify({ __typename: 'Comment', id });
const hostOf = ({ type, id }: TargetRef) => ({ targetType: type, targetId: id });

export const readComment = (cache: ApolloCache, id: string): StoredComment | null =>
  cache.readFragment({
    id: keyOf(cache, id),
    fragment: CommentStoredFragment,
    fragmentName: 'CommentStored_comment',
  });

export const readHost = (cache: ApolloCache, host: TargetRef): ResultOf<typeof CommentHostQuery> | null =>
  cache.readQuery({ query: CommentHostQuery, variables: hostOf(host) });

/**
 * Mutations ask for their answer with `no-cache`: only what is written here is counted and put into its list.
 * Puts a comment where it belongs: below its parent, or in the list of open or of resolved ones. What is there already
 * is only brought up to date, so that a mutation and its own event may come in any order.
 */
export function storeComment(cache: ApolloCache, comment: StoredComment): void {
  const before = readComment(cache, comment.id);
  if (before && before.version > comment.version) return;
  cache.batch({
    update: inner => {
      inner.writeFragment({
        id: keyOf(inner, comment.id),
        fragment: CommentStoredFragment,
        fragmentName: 'CommentStored_comment',
        data: comment,
      });
      if (comment.parentId) placeReply(inner, comment.parentId, comment.id);
      else placeInLists(inner, comment);
      count(inner, comment, before);
    },
  });
}

/** What a socket tells is the same for everybody; what only concerns the viewer is derived from their rights on the host. */
export function storeLiveComment(cache: ApolloCache, told: LiveComment, viewerId: string | null): void {
  const before = readComment(cache, told.id);
  const can = readHost(cache, { type: told.targetType, id: told.targetId })?.commentsViewerCan;
  const own = told.author.id === viewerId;
  const gone = told.removedAt !== null;
  const { text: _, author, ...facts } = told;
  storeComment(cache, {
    __typename: 'Comment',
    ...facts,
    removalReason: before?.removalReason ?? null,
    remover: before?.remover ?? null,
    author: { __typename: 'Person', ...author },
    reactions: before?.reactions ?? [],
    replies: before?.replies ?? [],
    viewerCan: {
      __typename: 'CommentViewerCan',
      edit: own && !gone,
      remove: !gone && (own || (can?.moderate ?? false)),
      resolve: !gone && !told.parentId && (own || (can?.resolve ?? false)),
    },
  });
}

function placeReply(cache: ApolloCache, parentId: string, id: string): void {
  cache.modify({
    id: keyOf(cache, parentId),
    fields: {
      replies: (current: unknown, { readField, toReference }) => {
        const replies = (current ?? []) as readonly { __ref: string }[];
        if (replies.some(reply => readField('id', reply) === id)) return current;
        return [...replies, toReference({ __typename: 'Comment', id })];
      },
    },
  });
}

function placeInLists(cache: ApolloCache, { id, targetType, targetId, resolvedAt, createdAt }: StoredComment): void {
  for (const resolved of [false, true]) {
    const belongs = (resolvedAt !== null) === resolved;
    cache.updateQuery({ query: CommentEdgesQuery, variables: { targetType, targetId, resolved } }, data => {
      if (!data) return undefined;
      const { edges, pageInfo } = data.comments;
      const there = edges.some(edge => edge.node.id === id);
      if (there === belongs) return undefined;
      if (!belongs) {
        return { ...data, comments: { ...data.comments, edges: edges.filter(edge => edge.node.id !== id) } };
      }
      const later = edges.findIndex(edge => createdAtOf(cache, edge.node.id) > Date.parse(createdAt));
      // Behind the end of what is loaded it will come with its page.
      if (later < 0 && pageInfo.hasNextPage) return undefined;
      const edge = { __typename: 'CommentEdge' as const, cursor: '', node: { __typename: 'Comment' as const, id } };
      const at = later < 0 ? edges.length : later;
      return { ...data, comments: { ...data.comments, edges: [...edges.slice(0, at), edge, ...edges.slice(at)] } };
    });
  }
}

const createdAtOf = (cache: ApolloCache, id: string): number =>
  Date.parse(readComment(cache, id)?.createdAt ?? '') || 0;

function count(cache: ApolloCache, after: StoredComment, before: StoredComment | null): void {
  const shown = (comment: StoredComment | null) => Number(comment !== null && !comment.removedAt);
  const closed = (comment: StoredComment | null) =>
    Number(comment !== null && !comment.removedAt && !comment.parentId && comment.resolvedAt !== null);
  const { targetType, targetId } = after;
  cache.modify({
    id: cache.identify({ __typename: 'CommentCountType', targetType, targetId }),
    fields: {
      count: (current: unknown) => Math.max(0, Number(current) + shown(after) - shown(before)),
      resolved: (current: unknown) => Math.max(0, Number(current) + closed(after) - closed(before)),
    },
  });
}
