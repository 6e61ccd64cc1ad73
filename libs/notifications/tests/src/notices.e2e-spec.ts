import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Notices, Outbox } from '@tessellate/api-kernel';
import {
  collect,
  connectSocket,
  countStatements,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { aComment } from '@tessellate/comments-api/testing';
import { aStrategy } from '@tessellate/practice-api/testing';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { REMOVE, SEEN, strategy } from '@tessellate/comments-tests/support';
import { CREATE, REMOVE as REMOVE_MESSAGE, THREAD } from '@tessellate/discussions-tests/support';
import { REMOVE as REMOVE_STRATEGY } from '@tessellate/practice-tests/support';
import { share, UNSHARE } from '@tessellate/tasks-tests/tasks-support';
import { list, markRead, raise, READ, registerNote, unread } from './support';

/** As the handbook for operators has it. */
const REPLAY = /^INSERT INTO pgboss\.job .*?;$/ms.exec(readFileSync('apps/docs/operate/README.md', 'utf8'))![0];

const mentioning = (personId: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { personId, label: 'Somebody' } }] }],
});

describe('notices', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let author: TestClient;
  let peer: TestClient;
  let facilitator: TestClient;
  let strategyId: string;

  beforeAll(async () => {
    server = await startTestApp({}, app => registerNote(app, 'test.noted', 'SOON'));
    community = new CommunityBuilder(server.app);
  });
  beforeEach(async () => {
    group = await community.workGroup({ participants: 2 });
    author = await server.signIn(group.participants[0]!.email);
    peer = await server.signIn(group.participants[1]!.email);
    facilitator = await server.signIn(group.facilitator.email);
    strategyId = await aStrategy(server.app, { authorId: group.participants[0]!.id, title: 'Bar models first' });
  });
  afterAll(() => server.close());

  const comment = async (text = 'How did you begin?', parentId?: string, by = 1) => {
    const id = await aComment(server.app, {
      authorId: by < 0 ? group.facilitator.id : group.participants[by]!.id,
      targetId: strategyId,
      text,
      ...(parentId ? { parentId } : {}),
    });
    await server.settled();
    return id;
  };
  const person = (n: number) => group.participants[n]!;

  it('tell the author of a comment on their strategy, in the words of now, and nobody else', async () => {
    const id = await comment();
    expect(await list(author)).toMatchObject([
      {
        kind: 'comment.posted',
        title: `${person(1).name} commented on “Bar models first”`,
        detail: 'How did you begin?',
        path: `/practice/${strategyId}#comment-${id}`,
        readAt: null,
      },
    ]);
    expect(await unread(author)).toBe(1);
    expect(await list(peer)).toEqual([]);
    expect(await list(facilitator)).toEqual([]);
    await server.dataSource.query(`UPDATE strategy SET title = 'Bar models, then algebra' WHERE id = $1`, [strategyId]);
    expect((await list(author))[0]?.title).toContain('Bar models, then algebra');
  });

  it('tell of a reply and of a mention, each person once', async () => {
    const first = await comment();
    await comment('With counters', first, 0);
    expect(await list(peer)).toMatchObject([{ kind: 'comment.replied', detail: 'With counters' }]);
    const input = { mutationId: randomUUID(), ...strategy(strategyId), document: mentioning(group.facilitator.id) };
    await author.gql('mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }', {
      input,
    });
    await server.settled();
    expect(await list(facilitator)).toMatchObject([{ kind: 'comment.mentioned' }]);
  });

  it('are the same notice when their event is delivered again', async () => {
    const event = {
      id: randomUUID(),
      kind: 'test.noted',
      personIds: [person(0).id, person(1).id],
      about: { type: 'WORK_GROUP' as const, id: group.id },
      data: { text: 'Once' },
      at: new Date().toISOString(),
    };
    for (let times = 0; times < 2; times++) {
      await server.dataSource.transaction(tx => server.app.get(Outbox).add(tx, 'notice.raised', event));
      await server.app.get(Outbox).settled();
    }
    expect((await list(author)).map(notice => notice.title)).toEqual(['Once']);
    expect((await list(peer)).map(notice => notice.title)).toEqual(['Once']);
  });

  it('are put back from the event log where rows were lost, read as they were, and mailed to nobody again', async () => {
    const about = { type: 'WORK_GROUP' as const, id: group.id };
    const [own, others] = [person(0).id, person(1).id];
    const texts = (notices: { title: string; readAt: string | null }[]) =>
      notices.map(({ title, readAt }) => [title, readAt !== null]);
    await raise(server, { kind: 'test.noted', to: [own, others], about, data: { text: 'Seen' } });
    await server.dataSource.transaction(tx => server.app.get(Notices).seen(tx, own, [about]));
    await server.settled();
    await raise(server, { kind: 'test.noted', to: [own], about, data: { text: 'Later' } });
    const before = await list(author);
    expect(texts(before)).toEqual([
      ['Later', false],
      ['Seen', true],
    ]);
    await server.dataSource.query('DELETE FROM notice WHERE person_id = $1', [own]);
    expect(await list(author)).toEqual([]);

    await server.dataSource.query(REPLAY);
    await server.settled();
    expect(texts(await list(author))).toEqual(texts(before));
    const plans = await server.dataSource.query('SELECT email, due_at FROM notice WHERE person_id = $1', [own]);
    expect(plans).toEqual(plans.map(() => ({ email: 'NEVER', due_at: null })));
    const [{ email }] = await server.dataSource.query('SELECT email FROM notice WHERE person_id = $1', [others]);
    expect(email).toBe('SOON');

    await server.dataSource.query(REPLAY);
    await server.settled();
    expect(texts(await list(author))).toEqual(texts(before));
  });

  it('reach every device live, and reading on one is reading on all', async () => {
    const [desk, phone] = [await connectSocket(author), await connectSocket(await server.signIn(person(0).email))];
    const outside = await connectSocket(peer);
    try {
      const heard = [collect(desk, 'notices.changed'), collect(phone, 'notices.changed')];
      const others = collect(outside, 'notices.changed');
      await comment();
      await until('both devices hear', () => heard.every(events => events.length === 1));
      const [notice] = await list(author);
      await markRead(author, [notice!.id]);
      await until('both devices hear of the reading', () => heard.every(events => events.length === 2));
      expect(await unread(await server.signIn(person(0).email))).toBe(0);
      expect((await list(author))[0]?.readAt).not.toBeNull();
      expect(others).toEqual([]);
    } finally {
      for (const socket of [desk, phone, outside]) socket.close();
    }
  });

  it('are marked read one by one or all at once, and only one’s own', async () => {
    for (const text of ['One', 'Two', 'Three']) {
      await raise(server, {
        kind: 'test.noted',
        to: [person(0).id],
        about: { type: 'WORK_GROUP', id: group.id },
        data: { text },
      });
    }
    const [newest] = await list(author);
    expect(await markRead(peer, [newest!.id])).toEqual({ markNoticesRead: { unread: { count: 0 } } });
    expect(await unread(author)).toBe(3);
    expect(await markRead(author, [newest!.id])).toEqual({ markNoticesRead: { unread: { count: 2 } } });
    expect(await markRead(author)).toEqual({ markNoticesRead: { unread: { count: 0 } } });
  });

  it('are read by opening the page that they lead to, and no others with them', async () => {
    const note = (text: string, path?: string) =>
      raise(server, {
        kind: 'test.noted',
        to: [person(0).id],
        about: { type: 'WORK_GROUP', id: group.id },
        data: { text, ...(path ? { path } : {}) },
      });
    await note('One');
    await note('Two');
    await note('Elsewhere', `/group/${group.id}`);
    const seen = async (client: TestClient, path: string) =>
      (await client.gql(READ, { input: { mutationId: randomUUID(), path } })).markNoticesRead.unread.count;
    expect((await author.gql('{ unreadNotices { count paths } }')).unreadNotices).toEqual({
      count: 3,
      paths: [`/group/${group.id}`, '/practice'],
    });
    expect(await seen(author, '/departments')).toBe(3);
    expect(await seen(peer, '/practice')).toBe(0);
    expect(await seen(author, '/practice')).toBe(1);
    expect((await list(author)).filter(notice => !notice.readAt).map(notice => notice.title)).toEqual(['Elsewhere']);
  });

  it('about something that the reader cannot see any more are neither shown nor counted', async () => {
    await comment();
    await raise(server, {
      kind: 'test.noted',
      to: [person(0).id, person(1).id],
      about: { type: 'WORK_GROUP', id: group.id },
      data: { text: 'In the group' },
    });
    expect(await unread(author)).toBe(2);
    expect(await unread(peer)).toBe(1);
    await server.app.get(WorkGroupAdministration).removeMember({ workGroupId: group.id, personId: person(1).id });
    expect(await list(peer)).toEqual([]);
    expect(await unread(peer)).toBe(0);
    await server.dataSource.query('UPDATE strategy SET removed_at = now() WHERE id = $1', [strategyId]);
    expect((await list(author)).map(notice => notice.title)).toEqual(['In the group']);
    expect(await unread(author)).toBe(1);
  });

  it('of a comment or a message that is removed unread go from open devices at once', async () => {
    const id = await comment();
    const { createThread } = await peer.gql(CREATE, {
      input: {
        ...{ mutationId: randomUUID(), audienceId: group.id, title: 'Whose turn?' },
        firstMessage: { id: randomUUID(), document: mentioning(person(0).id) },
      },
    });
    const { thread } = await peer.gql(THREAD, { id: createThread.id, last: 1 });
    await server.settled();
    expect(await unread(author)).toBe(2);
    const device = await connectSocket(author);
    try {
      const heard = collect(device, 'notices.changed');
      await peer.gql(REMOVE, { input: { mutationId: randomUUID(), id } });
      await until('the device hears of the comment', () => heard.length === 1);
      expect(await unread(author)).toBe(1);
      const input = { mutationId: randomUUID(), messageId: thread.messages.edges[0].node.id };
      await peer.gql(REMOVE_MESSAGE, { input });
      await until('the device hears of the message', () => heard.length === 2);
      expect(await unread(author)).toBe(0);
    } finally {
      device.close();
    }
  });

  it('of what is taken back unread, and of comments on it, go from open devices at once', async () => {
    const days = (n: number) => new Date(Date.now() + n * 86_400_000);
    const task = { kind: 'TASK' as const, number: 1, title: 'Listen first', brief: 'Three lessons.', dueAt: days(12) };
    const { participants, facilitator: lead } = await community.workGroup({ participants: 1, steps: [task] });
    const [sharer, reader] = [await server.signIn(participants[0]!.email), await server.signIn(lead.email)];
    const [step]: [{ id: string }] = await server.dataSource.query(
      'SELECT s.id FROM cycle_step s JOIN work_group_membership m USING (work_group_id) WHERE m.person_id = $1',
      [lead.id],
    );
    await share(sharer, step.id, 'PLAN', 'Three visits');
    await comment('For both', await comment('How?', undefined, -1), 1);
    await server.settled();
    expect([await unread(reader), await unread(author), await unread(facilitator)]).toEqual([1, 2, 1]);
    const devices = await Promise.all([reader, author, facilitator].map(client => connectSocket(client)));
    try {
      const [ofReader, ofAuthor, ofFacilitator] = devices.map(device => collect(device, 'notices.changed'));
      await sharer.gql(UNSHARE, { input: { mutationId: randomUUID(), stepId: step.id, parts: ['PLAN'] } });
      await until('the device hears of the work', () => ofReader!.length === 1);
      expect(await unread(reader)).toBe(0);
      await author.gql(REMOVE_STRATEGY, { input: { mutationId: randomUUID(), id: strategyId } });
      await until('both devices hear of the strategy', () => ofAuthor!.length === 1 && ofFacilitator!.length === 1);
      expect([await unread(author), await unread(facilitator)]).toEqual([0, 0]);
    } finally {
      for (const device of devices) device.close();
    }
  });

  it('count as read when the thing itself has been looked at', async () => {
    await comment();
    await author.gql(SEEN, { input: { mutationId: randomUUID(), ...strategy(strategyId) } });
    await server.settled();
    expect(await unread(author)).toBe(0);

    const threadId = randomUUID();
    const first = { id: randomUUID(), document: textDocument('Hello') };
    await author.gql('mutation ($input: CreateThreadInput!) { createThread(input: $input) { id } }', {
      input: { mutationId: threadId, audienceId: group.id, title: 'Next steps', firstMessage: first },
    });
    const post = { mutationId: randomUUID(), threadId, document: mentioning(person(1).id) };
    await author.gql('mutation ($input: PostMessageInput!) { postMessage(input: $input) { __typename } }', {
      input: post,
    });
    await server.settled();
    expect(await list(peer)).toMatchObject([
      {
        kind: 'message.mentioned',
        title: `${person(0).name} mentioned you in “Next steps”`,
        path: `/discussions/${threadId}?message=2`,
      },
    ]);
    expect(await unread(peer)).toBe(1);
    await peer.gql('mutation ($input: MarkThreadReadInput!) { markThreadRead(input: $input) { id } }', {
      input: { mutationId: randomUUID(), threadId, number: 2 },
    });
    await server.settled();
    expect(await unread(peer)).toBe(0);
  });

  it('tell the person concerned of an act of moderation, with the reason', async () => {
    const id = await comment('Something unkind');
    await facilitator.gql(REMOVE, { input: { mutationId: randomUUID(), id, reason: 'It names a pupil.' } });
    await server.settled();
    expect(await list(peer)).toMatchObject([
      { kind: 'comment.removed', title: 'Your comment was removed: Bar models first', path: `/practice/${strategyId}` },
    ]);
    expect((await list(peer))[0]?.detail).toContain('It names a pupil.');
    // What told of the comment has nothing to show any more.
    expect(await list(author)).toEqual([]);
  });

  it('tell somebody who was removed from a group, and name nothing that is closed to them', async () => {
    const id = await comment('Something unkind');
    await facilitator.gql(REMOVE, { input: { mutationId: randomUUID(), id, reason: 'It names a pupil.' } });
    await facilitator.gql(
      'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }',
      {
        input: {
          mutationId: randomUUID(),
          workGroupId: group.id,
          personId: person(1).id,
          reason: 'Moved to another school.',
        },
      },
    );
    await server.settled();
    const notices = await list(peer);
    expect(notices.map(({ kind }) => kind)).toEqual(['workGroup.memberRemoved', 'comment.removed']);
    expect(notices[0]?.detail).toContain('Moved to another school.');
    expect(notices[1]).toMatchObject({ title: 'Your comment was removed', path: '/notices' });
    expect(JSON.stringify(notices)).not.toContain('Bar models');
  });

  it('welcome a new member once, however often the event comes', async () => {
    for (let times = 0; times < 2; times++) {
      const event = { workGroupId: group.id, personId: person(1).id };
      await server.dataSource.transaction(tx => server.app.get(Outbox).add(tx, 'workGroup.memberAdded', event));
      await server.app.get(Outbox).settled();
      await server.app.get(Outbox).settled();
    }
    expect(await list(peer)).toMatchObject([{ kind: 'workGroup.memberAdded', path: `/group/${group.id}` }]);
  });

  it('are listed in pages without gaps, past those that cannot be shown', async () => {
    const about = { type: 'WORK_GROUP' as const, id: group.id };
    for (let n = 0; n < 7; n++) {
      await raise(server, { kind: 'test.noted', to: [person(0).id], about, data: { text: `Notice ${n}` } });
      await raise(server, {
        kind: 'test.noted',
        to: [person(0).id],
        about: { type: 'STRATEGY', id: randomUUID() },
        data: { text: 'Unseen' },
      });
    }
    const titles: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { notices }: any = await author.gql(
        'query ($after: String) { notices(first: 2, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      titles.push(...notices.edges.map((edge: any) => edge.node.title));
      after = notices.pageInfo.endCursor;
      if (!notices.pageInfo.hasNextPage) break;
    }
    expect(titles).toEqual([6, 5, 4, 3, 2, 1, 0].map(n => `Notice ${n}`));
    expect(await unread(author)).toBe(7);
  });

  it('cost the same number of statements however many there are', async () => {
    await comment('First');
    await list(author);
    const few = await countStatements(() => list(author));
    for (let n = 0; n < 5; n++) await comment(`Again ${n}`);
    expect(await countStatements(() => list(author))).toBe(few);
  });
});
