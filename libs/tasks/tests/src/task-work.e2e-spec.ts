import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox, ViewerService } from '@tessellate/api-kernel';
import {
  collect,
  connectSocket,
  countStatements,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { RICH_TEXT_LIMITS } from '@tessellate/rich-text';
import { textDocument } from '@tessellate/rich-text/light';
import { randomUUID } from 'node:crypto';
import { PDF } from '@tessellate/api-testing/documents';
import { attach, draftOf, fileStatus, share, SHARE, shareInput, TASK, UNSHARE, WORK, write } from './tasks-support';

const COMMENT = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename } }';
const days = (n: number) => new Date(Date.now() + n * 86_400_000);

describe('work on a school-based task', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let step: string;
  let owner: TestClient;
  let peer: TestClient;
  let facilitator: TestClient;
  let manager: TestClient;
  let stranger: TestClient;

  const newTask = async (given: { dueAt?: Date; participants?: number } = {}) => {
    const built = await community.workGroup({
      participants: given.participants ?? 3,
      steps: [
        { kind: 'WORKSHOP', number: 1, title: 'Beginnings', brief: '', startsAt: days(-20), endsAt: days(-19.8) },
        {
          id: randomUUID(),
          kind: 'TASK',
          number: 1,
          title: 'Listen first',
          brief: 'Visit three lessons.',
          dueAt: given.dueAt ?? days(12),
        },
        { kind: 'WORKSHOP', number: 2, title: 'Coherence', brief: '', startsAt: days(20), endsAt: days(20.2) },
      ],
    });
    const [row] = await server.dataSource.query(
      `SELECT id FROM cycle_step WHERE work_group_id = $1 AND kind = 'TASK'`,
      [built.id],
    );
    return { built, stepId: row.id as string };
  };

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    ({ built: group, stepId: step } = await newTask());
    owner = await server.signIn(group.participants[0]!.email);
    peer = await server.signIn(group.participants[1]!.email);
    facilitator = await server.signIn(group.facilitator.email);
    manager = await server.signIn((await community.hubMember('MANAGER')).email);
    stranger = await server.signIn((await community.workGroup({ hub: 'solent' })).participants[0]!.email);
  });
  afterAll(() => server.close());

  const see = (client: TestClient, id: string) => client.codeOf(WORK, { id });

  it('is changed without trouble when somebody whom it mentions has left, and mentions nobody else who cannot read it', async () => {
    const { built, stepId } = await newTask();
    const [writer, leaver] = built.participants;
    const client = await server.signIn(writer!.email);
    const mentioning = (personId: string, text: string) => ({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'mention', attrs: { personId, label: 'Somebody' } },
            { type: 'text', text },
          ],
        },
      ],
    });
    await client.gql(SHARE, shareInput(stepId, 'PLAN', mentioning(leaver!.id, ' visits on Monday')));
    await server.app.get(WorkGroupAdministration).removeMember({ workGroupId: built.id, personId: leaver!.id });
    const again = await client.gql(
      SHARE,
      shareInput(stepId, 'PLAN', mentioning(leaver!.id, ' visited on Monday'), { baseVersion: 1 }),
    );
    expect(again.shareTaskWork.task.myWork.parts).toMatchObject([{ part: 'PLAN', version: 2 }]);
    const outsider = group.participants[0]!.id;
    const input = shareInput(stepId, 'PLAN', mentioning(outsider, ' too'), { baseVersion: 2 });
    expect(await client.codeOf(SHARE, input)).toBe('INVALID_INPUT');
  });

  it('is its writer’s alone until it is shared: nobody else reads, opens, comments on or reacts to it', async () => {
    const { body: file } = await attach(owner, 'notes.pdf', PDF);
    await write(owner, step, 'PLAN', 'Three lessons, Year 7 first.');
    await write(owner, step, 'EVIDENCE', 'What they said.', {
      files: [{ id: file.fileId, name: 'notes.pdf', mediaType: 'application/pdf', bytes: PDF.length }],
    });
    for (const client of [peer, facilitator, manager, stranger]) {
      expect(await draftOf(client, step, 'PLAN')).toBeNull();
      expect(await fileStatus(client, file.fileId)).toBe(404);
    }
    for (const client of [peer, facilitator, manager])
      expect((await client.gql(TASK, { id: step })).task.sharedWork).toEqual([]);
    const workId = await share(owner, step, 'PLAN', 'Three lessons, Year 7 first.');
    await owner.gql(UNSHARE, { input: { mutationId: randomUUID(), stepId: step, parts: ['PLAN'] } });
    const comment = {
      mutationId: randomUUID(),
      targetType: 'TASK_WORK',
      targetId: workId,
      document: textDocument('Interesting.'),
    };
    const react = 'mutation ($input: SetReactionInput!) { setReaction(input: $input) { targetId } }';
    for (const client of [peer, facilitator, manager, stranger]) {
      expect(await see(client, workId)).toBe('NOT_FOUND');
      expect(await client.codeOf(COMMENT, { input: comment })).toBe('NOT_FOUND');
      const reaction = {
        mutationId: randomUUID(),
        targetType: 'TASK_WORK',
        targetId: workId,
        kind: 'THANKS',
        on: true,
      };
      expect(await client.codeOf(react, { input: reaction })).toBe('NOT_FOUND');
    }
    expect(await see(owner, workId)).toBeNull();
  });

  it('shared part by part is read by the group, its facilitator and its hub’s manager, and by nobody outside', async () => {
    const { stepId } = await newTask();
    const { built, stepId: id } = await newTask();
    const [first, second] = await Promise.all(
      built.participants.slice(0, 2).map(person => server.signIn(person.email)),
    );
    const lead = await server.signIn(built.facilitator.email);
    const { body: file } = await attach(first!, 'responses.pdf', PDF);
    await write(first!, id, 'REFLECTION', 'Not yet for others.');
    const workId = await share(first!, id, 'EVIDENCE', 'Twelve answers, without names.', { fileIds: [file.fileId] });
    for (const client of [second!, lead, manager]) {
      const { taskWork } = await client.gql(WORK, { id: workId });
      expect(taskWork.parts).toEqual([{ part: 'EVIDENCE', html: expect.stringContaining('Twelve answers') }]);
      expect(taskWork.viewerCan.edit).toBe(false);
      expect(await fileStatus(client, file.fileId)).toBe(200);
    }
    expect(await see(stranger, workId)).toBe('NOT_FOUND');
    expect(await stranger.codeOf(TASK, { id })).toBe('NOT_FOUND');
    expect(await fileStatus(stranger, file.fileId)).toBe(404);
    expect(await owner.codeOf(TASK, { id: stepId })).toBe('NOT_FOUND');
    expect((await draftOf(first!, id, 'REFLECTION')).payload.document).toEqual(textDocument('Not yet for others.'));
    const comment = {
      mutationId: randomUUID(),
      targetType: 'TASK_WORK',
      targetId: workId,
      document: textDocument('May I borrow this?'),
    };
    expect(await second!.codeOf(COMMENT, { input: comment })).toBeNull();
    const { commentNotices } = await first!.gql('{ commentNotices { kind } }');
    expect(commentNotices.map((notice: { kind: string }) => notice.kind)).toEqual(['OWNED']);
  });

  it('takes the draft away with sharing what it said, and keeps words that another device saved meanwhile', async () => {
    const { built, stepId: id } = await newTask();
    const desk = await server.signIn(built.participants[0]!.email);
    const phone = await server.signIn(built.participants[0]!.email);
    await write(desk, id, 'PLAN', 'From the desk');
    await share(desk, id, 'PLAN', 'From the desk');
    expect(await draftOf(phone, id, 'PLAN')).toBeNull();
    const { draft } = await write(desk, id, 'PLAN', 'A second thought', { base: 1 });
    await write(phone, id, 'PLAN', 'From the phone', { base: 1, version: draft.version });
    await share(desk, id, 'PLAN', 'A second thought', { baseVersion: 1 });
    expect((await draftOf(desk, id, 'PLAN')).payload.document).toEqual(textDocument('From the phone'));
    const answer = await phone.ask(SHARE, shareInput(id, 'PLAN', textDocument('From the phone'), { baseVersion: 1 }));
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      current: { part: 'PLAN', version: 2, document: textDocument('A second thought'), files: [] },
    });
    await share(phone, id, 'PLAN', 'From the phone', { baseVersion: 2 });
    const { task } = await desk.gql(TASK, { id });
    expect(task.myWork.parts[0]).toMatchObject({ version: 3, document: textDocument('From the phone') });
    expect(task.myWork.parts[0].sharedDates).toHaveLength(3);
  });

  it('is shared once however often the same request comes, and not twice for the same words', async () => {
    const { built, stepId: id } = await newTask();
    const client = await server.signIn(built.participants[0]!.email);
    const request = shareInput(id, 'REFLECTION', textDocument('We talked more about fewer questions.'));
    const answers = await Promise.all([client.gql(SHARE, request), client.gql(SHARE, request)]);
    expect(new Set(answers.map(answer => answer.shareTaskWork.task.myWork.id)).size).toBe(1);
    await share(client, id, 'REFLECTION', 'We talked more about fewer questions.');
    expect((await client.gql(TASK, { id })).task.myWork.parts).toMatchObject([{ version: 1 }]);
  });

  it('taken back by its owner is a draft again, its file is closed, and what was said comes back with it', async () => {
    const { built, stepId: id } = await newTask();
    const [first, second] = await Promise.all(
      built.participants.slice(0, 2).map(person => server.signIn(person.email)),
    );
    const { body: file } = await attach(first!, 'class.pdf', PDF);
    const workId = await share(first!, id, 'EVIDENCE', 'With a slip in it', { fileIds: [file.fileId] });
    const comment = {
      mutationId: randomUUID(),
      targetType: 'TASK_WORK',
      targetId: workId,
      document: textDocument('A question'),
    };
    await second!.gql(COMMENT, { input: comment });
    const unshare = () => ({ input: { mutationId: randomUUID(), stepId: id, parts: ['EVIDENCE'] } });
    const lead = await server.signIn(built.facilitator.email);
    expect(await lead.codeOf(UNSHARE, unshare())).toBe('FORBIDDEN');
    const socket = await connectSocket(second!);
    expect(await joinRoom(socket, { type: 'TASK_WORK', id: workId })).toEqual({ ok: true });
    const evicted = collect(socket, 'room.evicted');
    await first!.gql(UNSHARE, unshare());
    await until('leaving the room', () => evicted.length === 1);
    socket.disconnect();
    expect(await see(second!, workId)).toBe('NOT_FOUND');
    expect(await fileStatus(second!, file.fileId)).toBe(404);
    expect(await fileStatus(first!, file.fileId)).toBe(200);
    expect((await draftOf(first!, id, 'EVIDENCE')).payload).toMatchObject({
      document: textDocument('With a slip in it'),
      files: [{ id: file.fileId, name: 'class.pdf' }],
      base: 0,
    });
    await share(first!, id, 'EVIDENCE', 'Without the slip');
    const { comments } = await second!.gql(
      'query ($id: UUID!) { comments(targetType: TASK_WORK, targetId: $id, first: 5) { edges { node { html } } } }',
      { id: workId },
    );
    expect(comments.edges[0].node.html).toContain('A question');
    expect((await first!.gql(TASK, { id })).task.myWork.parts).toMatchObject([{ version: 2 }]);
  });

  it('tells the group’s open screens, and its facilitators once', async () => {
    const { built, stepId: id } = await newTask();
    const client = await server.signIn(built.participants[0]!.email);
    const watcher = await server.signIn(built.participants[1]!.email);
    const raised: unknown[] = [];
    server.app
      .get(Outbox)
      .on('notice.raised', notice => void (notice.kind === 'taskWork.shared' && raised.push(notice)));
    const socket = await connectSocket(watcher);
    await joinRoom(socket, { type: 'WORK_GROUP', id: built.id });
    const heard = collect(socket, 'task.changed');
    const workId = await share(client, id, 'PLAN', 'First');
    await share(client, id, 'PLAN', 'Second', { baseVersion: 1 });
    await server.settled();
    await until('both changes', () => heard.length === 2);
    expect(heard[0]).toEqual({ stepId: id, workId });
    expect(raised).toMatchObject([{ personIds: [built.facilitator.id], about: { type: 'TASK_WORK', id: workId } }]);
    socket.disconnect();
  });

  it('is refused with a clear answer when it is empty, too long, in the wrong place or shows somebody else’s file', async () => {
    const { built, stepId: id } = await newTask();
    const client = await server.signIn(built.participants[0]!.email);
    const { body: foreign } = await attach(await server.signIn(built.participants[1]!.email), 'theirs.pdf', PDF);
    const ask = async (part: 'PLAN' | 'EVIDENCE', document: unknown, given = {}) =>
      (await client.ask(SHARE, shareInput(id, part, document, given))).errors?.[0];
    const empty = await ask('PLAN', { type: 'doc', content: [{ type: 'paragraph' }] });
    expect([empty?.extensions.code, empty?.message]).toEqual([
      'INVALID_INPUT',
      'Write something under “Plan” before you share it.',
    ]);
    expect((await ask('PLAN', { type: 'doc', content: [{ type: 'script' }] }))?.extensions.code).toBe('INVALID_INPUT');
    expect((await ask('PLAN', textDocument('x'.repeat(RICH_TEXT_LIMITS.document.maxBytes))))?.extensions.code).toBe(
      'TOO_LARGE',
    );
    expect((await ask('PLAN', textDocument('Files?'), { fileIds: [foreign.fileId] }))?.message).toMatch(
      /evidence only/,
    );
    expect((await ask('EVIDENCE', textDocument('Theirs'), { fileIds: [foreign.fileId] }))?.extensions.code).toBe(
      'INVALID_INPUT',
    );
    expect((await ask('EVIDENCE', textDocument('None'), { fileIds: [randomUUID()] }))?.extensions.code).toBe(
      'INVALID_INPUT',
    );
    expect(
      (await ask('EVIDENCE', textDocument('Many'), { fileIds: Array.from({ length: 11 }, () => randomUUID()) }))
        ?.extensions.code,
    ).toBe('INVALID_INPUT');
    expect(await client.codeOf(SHARE, shareInput(randomUUID(), 'PLAN', textDocument('Nowhere')))).toBe('NOT_FOUND');
    expect(
      (await ask('PLAN', textDocument('From a version that never was'), { baseVersion: 7 }))?.extensions.code,
    ).toBe('STALE');
    expect((await client.gql(TASK, { id })).task.myWork).toBeNull();
  });

  it('takes no file of 30 MB and none that is a program called a PDF', async () => {
    const large = await attach(owner, 'film.pdf', Buffer.concat([PDF, Buffer.alloc(30 * 1024 * 1024)]));
    expect([large.status, large.body.message]).toEqual([413, expect.stringContaining('larger than 25 MB')]);
    const program = await attach(owner, 'results.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4_096, 1)]));
    expect([program.status, program.body.message]).toEqual([400, expect.stringContaining('not a PDF')]);
  });

  it('is written by participants only, and nobody begins in an old group', async () => {
    expect(await facilitator.codeOf(SHARE, shareInput(step, 'PLAN', textDocument('Mine')))).toBe('FORBIDDEN');
    expect(await manager.codeOf(SHARE, shareInput(step, 'PLAN', textDocument('Mine')))).toBe('FORBIDDEN');
    expect(await stranger.codeOf(SHARE, shareInput(step, 'PLAN', textDocument('Mine')))).toBe('NOT_FOUND');
    const old = await community.workGroup({
      participants: 1,
      academicYear: 2024,
      steps: [{ kind: 'TASK', number: 1, title: 'Then', brief: '' }],
    });
    const [row] = await server.dataSource.query('SELECT id FROM cycle_step WHERE work_group_id = $1', [old.id]);
    const client = await server.signIn(old.participants[0]!.email);
    expect((await client.gql(TASK, { id: row.id })).task.viewerCan).toEqual({ write: false, lead: false });
    expect(await client.codeOf(SHARE, shareInput(row.id, 'PLAN', textDocument('Late')))).toBe('FORBIDDEN');
  });

  it('can still be taken back by its owner when the year is over', async () => {
    const { built, stepId: id } = await newTask();
    const client = await server.signIn(built.participants[0]!.email);
    const reader = await server.signIn(built.participants[1]!.email);
    const workId = await share(client, id, 'PLAN', 'A name slipped in');
    await server.dataSource.query('UPDATE work_group SET academic_year_id = 2024 WHERE id = $1', [built.id]);
    for (const person of built.participants) server.app.get(ViewerService).forget(person.id);
    expect((await reader.gql(TASK, { id })).task.viewerCan.write).toBe(false);
    await client.gql(UNSHARE, { input: { mutationId: randomUUID(), stepId: id, parts: ['PLAN'] } });
    expect(await see(reader, workId)).toBe('NOT_FOUND');
  });

  it('can be shared after the task was due, and says so; on the day itself it is in time', async () => {
    const { built, stepId: id } = await newTask({ dueAt: days(-3) });
    const client = await server.signIn(built.participants[0]!.email);
    await share(client, id, 'PLAN', 'Better late');
    expect((await client.gql(TASK, { id })).task.sharedWork).toMatchObject([{ late: true }]);
    await server.dataSource.query('UPDATE cycle_step SET due_at = now() WHERE id = $1', [id]);
    expect((await client.gql(TASK, { id })).task.sharedWork).toMatchObject([{ late: false }]);
  });

  it('of a task that is not published exists only for those who lead; of a cancelled one is kept and not shared', async () => {
    const { built, stepId: id } = await newTask();
    const client = await server.signIn(built.participants[0]!.email);
    const lead = await server.signIn(built.facilitator.email);
    const workId = await share(client, id, 'PLAN', 'Early bird');
    await server.dataSource.query('UPDATE cycle_step SET published_at = NULL WHERE id = $1', [id]);
    expect(await client.codeOf(TASK, { id })).toBe('NOT_FOUND');
    expect(await see(client, workId)).toBe('NOT_FOUND');
    expect(await client.codeOf(SHARE, shareInput(id, 'EVIDENCE', textDocument('More')))).toBe('NOT_FOUND');
    expect((await lead.gql(TASK, { id })).task.draft).toBe(true);
    await server.dataSource.query(
      `UPDATE cycle_step SET published_at = now(), cancelled_at = now(), cancel_reason = 'Snow' WHERE id = $1`,
      [id],
    );
    const refused = (await client.ask(SHARE, shareInput(id, 'EVIDENCE', textDocument('More')))).errors?.[0];
    expect([refused?.extensions.code, refused?.message]).toEqual([
      'INVALID_INPUT',
      expect.stringContaining('cancelled'),
    ]);
    expect(await see(client, workId)).toBeNull();
    expect((await client.gql(TASK, { id })).task).toMatchObject({ cancelReason: 'Snow', nextWorkshop: { number: 2 } });
  });

  it('of somebody who leaves stays with the group when it was shared, and closes to them', async () => {
    const { built, stepId: id } = await newTask();
    const [leaver, stays] = built.participants;
    const client = await server.signIn(leaver!.email);
    const reader = await server.signIn(stays!.email);
    await write(client, id, 'REFLECTION', 'Only mine');
    const workId = await share(client, id, 'PLAN', 'For all');
    await server.app.get(WorkGroupAdministration).removeMember({ workGroupId: built.id, personId: leaver!.id });
    expect((await reader.gql(TASK, { id })).task.sharedWork).toMatchObject([
      { id: workId, ownerLeft: true, parts: [{ part: 'PLAN' }] },
    ]);
    expect(await see(client, workId)).not.toBeNull();
    expect(await client.codeOf(SHARE, shareInput(id, 'EVIDENCE', textDocument('Still here?')))).not.toBeNull();
    expect((await draftOf(client, id, 'REFLECTION')).payload.document).toEqual(textDocument('Only mine'));
  });

  it('takes the same number of statements for one work and for eight', async () => {
    const count = async (n: number) => {
      const { built, stepId: id } = await newTask({ participants: 8 });
      for (const person of built.participants.slice(0, n)) {
        const client = await server.signIn(person.email);
        const { body } = await attach(client, 'one.pdf', PDF);
        await share(client, id, 'EVIDENCE', 'Seen', { fileIds: [body.fileId] });
      }
      const lead = await server.signIn(built.facilitator.email);
      expect((await lead.gql(TASK, { id })).task.sharedWork).toHaveLength(n);
      return countStatements(() => lead.gql(TASK, { id }));
    };
    expect(await count(8)).toBe(await count(1));
  });
});
