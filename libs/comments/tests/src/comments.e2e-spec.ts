import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { aComment } from '@tessellate/comments-api/testing';
import { aStrategy } from '@tessellate/practice-api/testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import {
  EDIT,
  HOST,
  list,
  LIST,
  mention,
  NOTICES,
  notices,
  ONE,
  POST,
  post,
  REMOVE,
  RESOLVE,
  SEEN,
  strategy,
} from './support';

describe('comments on a strategy', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let owner: TestClient;
  let asker: TestClient;
  let third: TestClient;
  let facilitator: TestClient;
  let stranger: TestClient;
  let ids: { owner: string; asker: string; third: string };
  let strategyId: string;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 3 });
    const [first, second, last] = group.participants;
    ids = { owner: first!.id, asker: second!.id, third: last!.id };
    [owner, asker, third] = (await Promise.all(
      [first!, second!, last!].map(person => server.signIn(person.email)),
    )) as [TestClient, TestClient, TestClient];
    facilitator = await server.signIn(group.facilitator.email);
    stranger = await server.signIn(
      (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
    );
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    strategyId = await aStrategy(server.app, { authorId: ids.owner, title: 'Ratio tables' });
  });

  const act = (client: TestClient, document: string, input: object) =>
    client.ask<any>(document, { input: { mutationId: randomUUID(), ...input } });
  const code = async (answer: ReturnType<typeof act>) => (await answer).errors?.[0]?.extensions.code ?? null;

  it('are listed in the order they were made, page by page, also those of one moment', async () => {
    const at = new Date('2026-10-01T12:00:00Z');
    const made: string[] = [];
    for (let n = 0; n < 7; n++)
      made.push(
        await aComment(server.app, {
          authorId: ids.asker,
          targetId: strategyId,
          createdAt: n < 3 ? at : new Date(at.getTime() + n),
        }),
      );
    const whole = (await list(third, strategyId)).map(comment => comment.id);
    expect(whole.slice(3)).toEqual(made.slice(3));
    expect(new Set(whole)).toEqual(new Set(made));
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { comments }: any = await third.gql(LIST, { ...strategy(strategyId), first: 2, after });
      paged.push(...comments.edges.map((edge: any) => edge.node.id));
      if (!comments.pageInfo.hasNextPage) break;
      after = comments.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole);
  });

  it('have one level of replies: an answer to a reply joins the same list', async () => {
    const question = await post(asker, strategyId, 'How did you begin?');
    const reply = await post(owner, strategyId, 'With bars', { parentId: question.id });
    const answer = await post(asker, strategyId, 'And then?', { parentId: reply.id });
    expect(answer.parentId).toBe(question.id);
    const [listed] = await list(third, strategyId);
    expect(listed!.replies.map(({ id }) => id)).toEqual([reply.id, answer.id]);
    expect(await list(third, strategyId)).toHaveLength(1);
    expect((await owner.gql(HOST, strategy(strategyId))).commentCounts).toEqual([{ count: 3, resolved: 0 }]);
  });

  it('cannot be replied to from another strategy', async () => {
    const elsewhere = await aStrategy(server.app, { authorId: ids.owner });
    const question = await post(asker, elsewhere, 'How?');
    expect(
      await code(act(owner, POST, { ...strategy(strategyId), parentId: question.id, document: textDocument('So') })),
    ).toBe('NOT_FOUND');
  });

  it('are posted once however often they are sent', async () => {
    const mutationId = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(asker, strategyId, 'Once', { mutationId })),
    );
    expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([mutationId]));
    expect(await list(owner, strategyId)).toHaveLength(1);
    expect(Object.keys(await notices(owner)).filter(id => id === mutationId)).toHaveLength(1);
  });

  it('written on after a lost answer are no repetition: the first one stands, and whoever wrote hears of it', async () => {
    const input = { mutationId: randomUUID(), targetType: 'STRATEGY', targetId: strategyId };
    const { id } = (await asker.gql(POST, { input: { ...input, document: textDocument('One') } })).postComment.comment;
    const { errors } = await asker.ask(POST, { input: { ...input, document: textDocument('One and two') } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', stored: id });
    const edit = { mutationId: randomUUID(), id, baseVersion: 1 };
    await asker.gql(EDIT, { input: { ...edit, document: textDocument('Two') } });
    expect(await asker.codeOf(EDIT, { input: { ...edit, document: textDocument('Three') } })).toBe('CONFLICT');
    expect((await list(third, strategyId)).map(comment => comment.text)).toEqual(['Two']);
  });

  it('are refused when they say nothing, say too much or hold what comments cannot', async () => {
    const refused = (document: unknown) => code(act(asker, POST, { ...strategy(strategyId), document }));
    expect(await refused(textDocument('  '))).toBe('INVALID_INPUT');
    expect(await refused('words')).toBe('INVALID_INPUT');
    expect(
      await refused({
        type: 'doc',
        content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Big' }] }],
      }),
    ).toBe('INVALID_INPUT');
    expect(['INVALID_INPUT', 'TOO_LARGE']).toContain(await refused(textDocument('x'.repeat(100_000))));
    expect(await list(owner, strategyId)).toEqual([]);
  });

  it('tell whoever is named, answered or owns the strategy, each once and for the first of these reasons', async () => {
    const question = await post(asker, strategyId, 'How?');
    expect((await notices(owner))[question.id]).toBe('OWNED');
    expect((await notices(asker))[question.id]).toBeUndefined();
    const reply = await post(third, strategyId, 'x', { parentId: question.id, document: mention(ids.owner) });
    expect((await notices(owner))[reply.id]).toBe('MENTION');
    expect((await notices(asker))[reply.id]).toBe('REPLY');
    expect((await notices(third))[reply.id]).toBeUndefined();
    const { commentNotices } = await asker.gql(NOTICES);
    expect(commentNotices.find((n: any) => n.comment.id === reply.id)).toMatchObject({
      targetTitle: 'Ratio tables',
      path: `/practice/${strategyId}#comment-${reply.id}`,
    });
  });

  it('stop asking for somebody once they have looked, and an edit does not ask again', async () => {
    const comment = await post(asker, strategyId, 'x', { document: mention(ids.third) });
    expect((await notices(third))[comment.id]).toBe('MENTION');
    expect(await code(act(third, SEEN, strategy(strategyId)))).toBeNull();
    expect((await notices(third))[comment.id]).toBeUndefined();
    expect((await notices(owner))[comment.id]).toBe('OWNED');
    await act(asker, EDIT, { id: comment.id, baseVersion: 1, document: mention(ids.third) });
    expect((await notices(third))[comment.id]).toBeUndefined();
  });

  it('tell nobody who cannot see the strategy: whoever names them is told so, and nothing is stored', async () => {
    const outsider = await community.person();
    const input = { mutationId: randomUUID(), ...strategy(strategyId), document: mention(outsider.id) };
    expect(await asker.codeOf(POST, { input })).toBe('INVALID_INPUT');
    expect(await notices(stranger)).toEqual({});
    const client = await server.signIn(outsider.email);
    expect(['FORBIDDEN', null]).toContain(await client.codeOf(NOTICES));
    expect((await client.ask(NOTICES)).data?.['commentNotices'] ?? []).toEqual([]);
  });

  it('can be resolved and opened again by who asked, who owns the strategy and who leads the group', async () => {
    const comment = await post(asker, strategyId, 'How?');
    const resolve = (client: TestClient, resolved = true) => code(act(client, RESOLVE, { id: comment.id, resolved }));
    expect(await resolve(third)).toBe('FORBIDDEN');
    expect(await resolve(stranger)).toBe('NOT_FOUND');
    for (const client of [asker, owner, facilitator]) {
      expect(await resolve(client)).toBeNull();
      expect(await list(third, strategyId, { resolved: false })).toEqual([]);
      expect((await list(third, strategyId, { resolved: true })).map(({ id }) => id)).toEqual([comment.id]);
      expect((await third.gql(HOST, strategy(strategyId))).commentCounts).toEqual([{ count: 1, resolved: 1 }]);
      expect(await resolve(client, false)).toBeNull();
      expect(await list(third, strategyId, { resolved: false })).toHaveLength(1);
    }
    const [seen] = await list(third, strategyId);
    expect(seen!.viewerCan).toEqual({ edit: false, remove: false, resolve: false });
  });

  it('say beforehand what the viewer may do with them', async () => {
    const can = async (client: TestClient) => (await client.gql(HOST, strategy(strategyId))).commentsViewerCan;
    expect(await can(third)).toEqual({ post: true, moderate: false, resolve: false });
    expect(await can(owner)).toEqual({ post: true, moderate: false, resolve: true });
    expect(await can(facilitator)).toEqual({ post: true, moderate: true, resolve: true });
    expect(await stranger.codeOf(HOST, strategy(strategyId))).toBe('NOT_FOUND');
  });

  it('are edited by their author alone, and a stale edit gets both versions', async () => {
    const comment = await post(asker, strategyId, 'First words');
    const edit = (client: TestClient, baseVersion: number, text: string) =>
      act(client, EDIT, { id: comment.id, baseVersion, document: textDocument(text) });
    expect(await code(edit(owner, 1, 'Not mine'))).toBe('FORBIDDEN');
    expect(await code(edit(facilitator, 1, 'Not mine'))).toBe('FORBIDDEN');
    expect((await edit(asker, 1, 'On the phone')).data.editComment.comment).toMatchObject({
      version: 2,
      text: 'On the phone',
    });
    const late = await edit(asker, 1, 'On the laptop');
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      current: { version: 2, document: textDocument('On the phone') },
    });
    const kept = await server.dataSource.query('SELECT version, document FROM comment_revision WHERE comment_id = $1', [
      comment.id,
    ]);
    expect(kept).toEqual([{ version: 1, document: textDocument('First words') }]);
  });

  it('removed by a facilitator leave the reason to their author, and nothing of their words to anybody', async () => {
    const comment = await post(asker, strategyId, 'Something unkind');
    const answer = await post(third, strategyId, 'Hm', { parentId: comment.id });
    expect(await code(act(third, REMOVE, { id: comment.id, reason: 'No' }))).toBe('FORBIDDEN');
    expect(await code(act(owner, REMOVE, { id: comment.id, reason: 'No' }))).toBe('FORBIDDEN');
    expect(await code(act(facilitator, REMOVE, { id: comment.id }))).toBe('INVALID_INPUT');
    expect(await code(act(facilitator, REMOVE, { id: comment.id, reason: 'It is about a pupil.' }))).toBeNull();
    const [own] = await list(asker, strategyId);
    expect(own).toMatchObject({
      removalReason: 'It is about a pupil.',
      remover: { id: group.facilitator.id },
      text: '',
      html: '',
      document: null,
    });
    for (const client of [owner, third, facilitator]) {
      const [seen] = await list(client, strategyId);
      expect(seen).toMatchObject({ id: comment.id, removalReason: null, text: '', html: '', document: null });
      expect(seen!.replies.map(({ id }) => id)).toEqual([answer.id]);
    }
    const log = await server.dataSource.query(
      'SELECT action, subject_id, reason FROM audit_entry WHERE target_id = $1',
      [comment.id],
    );
    expect(log).toEqual([{ action: 'comment.removed', subject_id: ids.asker, reason: 'It is about a pupil.' }]);
    expect((await notices(owner))[comment.id]).toBeUndefined();
  });

  it('removed without replies are gone for everybody but their author', async () => {
    const comment = await post(asker, strategyId, 'Something');
    await act(facilitator, REMOVE, { id: comment.id, reason: 'Off the topic' });
    expect(await list(third, strategyId)).toEqual([]);
    expect((await list(asker, strategyId)).map(({ id }) => id)).toEqual([comment.id]);
    expect(
      await code(
        act(third, POST, { ...strategy(strategyId), parentId: comment.id, document: textDocument('Too late') }),
      ),
    ).toBe('INVALID_INPUT');
  });

  it('are removed by their author without a reason or the log', async () => {
    const comment = await post(asker, strategyId, 'Never mind');
    expect(await code(act(asker, REMOVE, { id: comment.id }))).toBeNull();
    expect(await list(owner, strategyId)).toEqual([]);
    expect(await server.dataSource.query('SELECT 1 FROM audit_entry WHERE target_id = $1', [comment.id])).toEqual([]);
  });

  it('count each reaction once and take it back', async () => {
    const comment = await post(asker, strategyId, 'How?');
    const REACT =
      'mutation ($input: SetReactionInput!) { setReaction(input: $input) { reactions { kind count mine } } }';
    const react = (client: TestClient, on: boolean) =>
      act(client, REACT, { targetType: 'COMMENT', targetId: comment.id, kind: 'THANKS', on });
    await react(third, true);
    await react(third, true);
    expect((await react(owner, true)).data.setReaction.reactions).toEqual([{ kind: 'THANKS', count: 2, mine: true }]);
    expect((await react(owner, false)).data.setReaction.reactions).toEqual([{ kind: 'THANKS', count: 1, mine: false }]);
    expect(await code(react(stranger, true))).toBe('NOT_FOUND');
  });

  it('cannot be read, written or counted by people outside, nor by a department colleague', async () => {
    const comment = await post(asker, strategyId, 'How?');
    const colleague = await server.signIn((await community.colleague(group.participants[0]!.departmentId)).email);
    for (const client of [stranger, colleague]) {
      expect(await client.codeOf(LIST, strategy(strategyId))).toBe('NOT_FOUND');
      expect((await client.gql(ONE, { id: comment.id })).comment).toBeNull();
      expect(await code(act(client, POST, { ...strategy(strategyId), document: textDocument('Hello') }))).toBe(
        'NOT_FOUND',
      );
      expect(
        await code(act(client, EDIT, { id: comment.id, baseVersion: 1, document: textDocument('Mine now') })),
      ).toBe('NOT_FOUND');
      expect(await code(act(client, REMOVE, { id: comment.id, reason: 'No' }))).toBe('NOT_FOUND');
      const counted = await client.gql('query ($t: [CommentTargetInput!]!) { commentCounts(targets: $t) { count } }', {
        t: [{ type: 'STRATEGY', id: strategyId }],
      });
      expect(counted.commentCounts).toEqual([]);
    }
    const absent = await stranger.ask(LIST, strategy(randomUUID()));
    expect((await stranger.ask(LIST, strategy(strategyId))).errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
  });

  it('are on a department’s practice too, for its Work Group and its own colleagues', async () => {
    const { departmentId } = group.participants[0]!;
    const colleague = await server.signIn((await community.colleague(departmentId)).email);
    const department = { targetType: 'DEPARTMENT', targetId: departmentId };
    const comment = await post(third, departmentId, 'A fine scheme of work', department);
    const { comments } = await colleague.gql(LIST, department);
    expect(comments.edges.map((edge: any) => edge.node.id)).toEqual([comment.id]);
    expect(await stranger.codeOf(LIST, department)).toBe('NOT_FOUND');
  });

  it('take the same number of statements for one comment and for twenty with replies', async () => {
    const count = async (n: number) => {
      const targetId = await aStrategy(server.app, { authorId: ids.owner });
      for (let i = 0; i < n; i++) {
        const parentId = await aComment(server.app, { authorId: i % 2 ? ids.asker : ids.third, targetId });
        await aComment(server.app, { authorId: ids.owner, targetId, parentId });
      }
      await third.gql(LIST, strategy(targetId));
      // Those concerned are told behind the scenes, which is not part of what is counted.
      await server.settled();
      return countStatements(() => third.gql(LIST, { ...strategy(targetId), first: 20 }));
    };
    expect(await count(20)).toBe(await count(1));
  });
});
