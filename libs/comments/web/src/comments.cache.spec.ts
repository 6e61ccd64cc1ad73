import { InMemoryCache } from '@apollo/client/cache';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { applyReaction } from '@tessellate/reactions-web';
import type { LiveComment } from '@tessellate/comments-contract';
import { readComment, readHost, storeComment, storeLiveComment, type StoredComment } from './comments.cache';
import { CommentEdgesQuery, CommentHostQuery } from './comments.documents';
import { commentsTypePolicies } from './comments.policies';

const host = { type: 'STRATEGY' as const, id: '11111111-1111-4111-8111-111111111111' };
const variables = { targetType: host.type, targetId: host.id };
const told = (id: string, more: Partial<LiveComment> = {}): LiveComment => ({
  id,
  ...variables,
  parentId: null,
  author: { id: 'other', name: 'Mrs A. Hughes', jobTitle: 'Head of maths', pictureFileId: null },
  html: `<p>${id}</p>`,
  text: id,
  version: 1,
  createdAt: `2026-11-20T10:00:0${id.length}.000Z`,
  editedAt: null,
  resolvedAt: null,
  removedAt: null,
  ...more,
});

describe('comments in the cache', () => {
  let cache: InMemoryCache;

  beforeEach(() => {
    cache = new InMemoryCache({ typePolicies: commentsTypePolicies });
    cache.writeQuery({
      query: CommentHostQuery,
      variables,
      data: {
        __typename: 'Query',
        commentsViewerCan: { __typename: 'CommentHostViewerCan', post: true, moderate: false, resolve: true },
        commentCounts: [{ __typename: 'CommentCountType', ...variables, count: 0, resolved: 0 }],
      },
    });
    for (const resolved of [false, true]) writeList(resolved, false);
  });

  const writeList = (resolved: boolean, hasNextPage: boolean) =>
    cache.writeQuery({
      query: CommentEdgesQuery,
      variables: { ...variables, resolved },
      data: {
        __typename: 'Query',
        comments: {
          __typename: 'CommentConnection',
          edges: [],
          pageInfo: { __typename: 'PageInfo', hasNextPage, hasPreviousPage: false, startCursor: null, endCursor: null },
        },
      },
    });
  const ids = (resolved = false) =>
    cache
      .readQuery({ query: CommentEdgesQuery, variables: { ...variables, resolved } })
      ?.comments.edges.map(edge => edge.node.id);
  const counts = () => {
    const { count, resolved } = readHost(cache, host)!.commentCounts[0]!;
    return [count, resolved];
  };
  const stored = (id: string) => readComment(cache, id) as StoredComment;

  it('are listed and counted once, whether the event or the answer comes first, or both twice', () => {
    storeLiveComment(cache, told('aa'), 'me');
    storeComment(cache, { ...stored('aa'), html: '<p>answer</p>' });
    storeLiveComment(cache, told('aa'), 'me');
    storeComment(cache, { ...stored('aa'), id: 'aaa', createdAt: '2026-11-20T10:00:09.000Z' });
    storeLiveComment(cache, told('aaa', { createdAt: '2026-11-20T10:00:09.000Z' }), 'me');
    expect(ids()).toEqual(['aa', 'aaa']);
    expect(counts()).toEqual([2, 0]);
  });

  it('stand in the order they were made, also when they are heard in another', () => {
    for (const id of ['aaa', 'a', 'aa']) storeLiveComment(cache, told(id), 'me');
    expect(ids()).toEqual(['a', 'aa', 'aaa']);
  });

  it('wait for their page when the list goes on behind what is loaded', () => {
    writeList(false, true);
    storeLiveComment(cache, told('aa'), 'me');
    expect(ids()).toEqual([]);
    expect(counts()).toEqual([1, 0]);
  });

  it('go below their parent once', () => {
    storeLiveComment(cache, told('aa'), 'me');
    storeLiveComment(cache, told('aaa', { parentId: 'aa' }), 'me');
    storeLiveComment(cache, told('aaa', { parentId: 'aa' }), 'me');
    expect(stored('aa').replies.map(reply => reply.id)).toEqual(['aaa']);
    expect(ids()).toEqual(['aa']);
    expect(counts()).toEqual([2, 0]);
  });

  it('move between open and resolved and back', () => {
    storeLiveComment(cache, told('aa'), 'me');
    storeLiveComment(cache, told('aa', { resolvedAt: '2026-11-21T10:00:00.000Z' }), 'me');
    expect([ids(false), ids(true), counts()]).toEqual([[], ['aa'], [1, 1]]);
    storeLiveComment(cache, told('aa'), 'me');
    expect([ids(false), ids(true), counts()]).toEqual([['aa'], [], [1, 0]]);
  });

  it('are not put back by an event that is older than what is there', () => {
    storeLiveComment(cache, told('aa', { version: 3, html: '<p>newer</p>' }), 'me');
    storeLiveComment(cache, told('aa', { version: 2, html: '<p>older</p>' }), 'me');
    expect(stored('aa').html).toBe('<p>newer</p>');
  });

  it('know what the viewer may do without asking the server', () => {
    storeLiveComment(cache, told('aa'), 'me');
    storeLiveComment(cache, told('aaa', { author: { id: 'me', name: 'Me', jobTitle: '', pictureFileId: null } }), 'me');
    expect(stored('aa').viewerCan).toMatchObject({ edit: false, remove: false, resolve: true });
    expect(stored('aaa').viewerCan).toMatchObject({ edit: true, remove: true, resolve: true });
  });

  it('keep replies and reactions when they are edited, and leave the count when they are removed', () => {
    storeLiveComment(cache, told('aa'), 'me');
    storeLiveComment(cache, told('aaa', { parentId: 'aa' }), 'me');
    const counted = [{ kind: 'THANKS' as const, count: 1 }];
    const change = { targetType: 'COMMENT', targetId: 'aa', personId: 'me', kind: 'THANKS', on: true } as const;
    applyReaction(cache, 'Comment', { ...change, counts: counted }, 'me');
    storeLiveComment(cache, told('aa', { version: 2 }), 'me');
    expect(stored('aa')).toMatchObject({
      reactions: [{ kind: 'THANKS', count: 1, mine: true }],
      replies: [{ id: 'aaa' }],
    });
    storeLiveComment(cache, told('aa', { version: 2, removedAt: '2026-11-21T10:00:00.000Z', html: '' }), 'me');
    expect(counts()).toEqual([1, 0]);
  });
});
