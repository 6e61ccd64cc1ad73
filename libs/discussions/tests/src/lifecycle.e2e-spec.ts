import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inTransaction, Jobs, Notices, Outbox } from '@tessellate/api-kernel';
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
import { StepThreadService } from '@tessellate/discussions-api';
import type { NewStep } from '@tessellate/cycle-api';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { LIST, POST, document, post, UNLOCK } from './support';

const STATE = `query ($id: UUID!) { thread(id: $id) { id title stepId createdBy { id } locked { reason by { id } } viewerCan { post }
  summary { people messages text version editedBy { id } quotes { id text } questions { id text } } } }`;
const OF_WORKSHOP = 'query ($id: UUID!) { workshopThread(workshopId: $id) { opensAt thread { id title } } }';
const EDIT =
  'mutation ($input: EditThreadSummaryInput!) { editThreadSummary(input: $input) { summary { text version editedBy { id } } } }';
const REACT = 'mutation ($input: SetReactionInput!) { setReaction(input: $input) { targetId } }';

const HOUR = 3_600_000;
const from = (hours: number) => new Date(Date.now() + hours * HOUR);
const step = (kind: 'WORKSHOP' | 'TASK', number: number, hours: number): NewStep & { id: string } => ({
  id: randomUUID(),
  kind,
  number,
  title: kind === 'TASK' ? `Listen to ${number}` : `Workshop about ${number}`,
  brief: 'Ask three pupils how they know.',
  ...(kind === 'TASK' ? { dueAt: from(hours) } : { startsAt: from(hours), endsAt: from(hours + 3) }),
});

describe('the thread of a task', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let before: ReturnType<typeof step>;
  let task: ReturnType<typeof step>;
  let next: ReturnType<typeof step>;
  let member: TestClient;
  let facilitator: TestClient;

  const collected: { kind: string; personIds: string[]; about: { id: string } }[] = [];

  beforeAll(async () => {
    server = await startTestApp({}, app => {
      app.get(Outbox).on('notice.raised', notice => void collected.push(notice));
    });
    community = new CommunityBuilder(server.app);
  });
  afterAll(() => server.close());

  /** A group whose workshop is a day ahead. */
  beforeEach(async () => {
    before = step('WORKSHOP', 1, 24);
    task = step('TASK', 1, 24 * 15);
    next = step('WORKSHOP', 2, 24 * 20);
    group = await community.workGroup({ participants: 2, steps: [before, task, next] });
    member = await server.signIn(group.participants[0]!.email);
    facilitator = await server.signIn(group.facilitator.email);
    await changed();
  });

  const sql = (text: string, values: unknown[] = []) => server.dataSource.query(text, values);
  async function changed(): Promise<void> {
    const outbox = server.app.get(Outbox);
    const event = { workGroupId: group.id, stepIds: [before.id, next.id], actorId: group.facilitator.id };
    await inTransaction(server.dataSource, tx => outbox.add(tx, 'cycle.changed', event));
    await server.settled();
  }
  const move = (target: { id: string }, hours: number) =>
    sql(`UPDATE cycle_step SET starts_at = $2, ends_at = $2::timestamptz + interval '3 hours' WHERE id = $1`, [
      target.id,
      from(hours),
    ]);
  const threads = async (): Promise<string[]> => {
    const { threads: page } = await member.gql(LIST, { audienceId: group.id, first: 10, stepId: task.id });
    return page.edges.map((edge: { node: { id: string } }) => edge.node.id);
  };
  const state = async (id: string, client = member) => (await client.gql(STATE, { id })).thread;
  /** The workshop has ended. @returns the thread */
  async function opened(): Promise<string> {
    await move(before, -4);
    await changed();
    const [id] = await threads();
    if (!id) throw new Error('No thread has opened');
    return id;
  }
  /** The next workshop is tomorrow. */
  async function closed(): Promise<string> {
    const id = await opened();
    await comeNear();
    return id;
  }
  /** Days have passed since the workshop, and the next is tomorrow. */
  async function comeNear(): Promise<void> {
    await move(before, -24 * 6);
    await move(next, 20);
    await changed();
  }
  const waiting = async (): Promise<{ key: string; at: Date }[]> =>
    sql(
      `SELECT singleton_key AS key, start_after AS at FROM pgboss.job
       WHERE name = 'discussions.stepThreads' AND state = 'created' AND data->>'workGroupId' = $1 ORDER BY start_after`,
      [group.id],
    );
  const log = (id: string) =>
    sql('SELECT action, actor_id AS actor, reason FROM audit_entry WHERE target_id = $1 ORDER BY at', [id]);

  it('does not exist before the workshop has begun; a job waits for that moment and for the evening before the next', async () => {
    expect(await threads()).toEqual([]);
    const jobs = await waiting();
    expect(jobs.map(job => job.key)).toEqual([`${task.id}:open`, `${task.id}:close`]);
    expect(jobs[0]?.at.toISOString()).toBe(before.startsAt!.toISOString());
  });

  it('is opened by the job when its time has come, by nobody, with the task’s title', async () => {
    await move(before, -4);
    // The job that waits is due now, as it would be after a night without a server.
    await sql(`UPDATE pgboss.job SET start_after = now() WHERE singleton_key = $1`, [`${task.id}:open`]);
    await server.app.get(Jobs).settled();
    const [id] = await threads();
    expect(await state(id!)).toMatchObject({
      title: 'Listen to 1',
      stepId: task.id,
      createdBy: null,
      locked: null,
      summary: null,
    });
    expect(await log(id!)).toEqual([
      { action: 'thread.openedByCycle', actor: null, reason: 'By the cycle: the workshop before Task 1 has begun.' },
    ]);
    await post(member, id!, 'We asked three pupils.');
  });

  it('is shared by the workshop from its beginning, and is the task’s afterwards: the same one, with what was written', async () => {
    const ofWorkshop = async (id: string) => (await member.gql(OF_WORKSHOP, { id })).workshopThread;
    expect(await ofWorkshop(before.id)).toEqual({ opensAt: before.startsAt!.toISOString(), thread: null });
    await move(before, -1);
    await changed();
    const { thread } = await ofWorkshop(before.id);
    const note = await post(member, thread.id, 'The link that Ana showed.');
    await move(before, -5);
    await changed();
    expect((await ofWorkshop(before.id)).thread).toEqual({ id: thread.id, title: 'Listen to 1' });
    expect(await threads()).toEqual([thread.id]);
    expect(await state(thread.id)).toMatchObject({ locked: null, viewerCan: { post: true } });
    expect((await post(facilitator, thread.id, 'Thank you.')).number).toBe(note.number + 1);
  });

  it('is one, however often and at how many servers at once the cycle is looked at', async () => {
    await move(before, -4);
    const service = server.app.get(StepThreadService);
    await Promise.all(Array.from({ length: 6 }, () => service.settle(group.id)));
    await changed();
    await service.settleAll();
    expect(await threads()).toHaveLength(1);
  });

  it('is not opened after a workshop that is cancelled, and its job follows a moved date', async () => {
    await move(before, 48);
    await changed();
    expect((await waiting())[0]?.at.getTime()).toBeGreaterThan(from(47).getTime());
    await sql('UPDATE cycle_step SET cancelled_at = now() WHERE id = $1', [before.id]);
    await move(before, -4);
    await changed();
    expect(await threads()).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it('appears on an open list, and closes on an open page, live', async () => {
    const socket = await connectSocket(member);
    await joinRoom(socket, { type: 'WORK_GROUP', id: group.id });
    const heard = collect(socket, 'thread.changed');
    const id = await opened();
    await until('the list hears of it', () => heard.some(event => event.threadId === id && event.change === 'created'));
    await joinRoom(socket, { type: 'THREAD', id });
    await comeNear();
    await until('the page hears of it', () => heard.some(event => event.change === 'locked'));
    expect(heard.find(event => event.change === 'locked')?.locked).toMatchObject({ by: null });
    socket.close();
  });

  it('closes before the next workshop, says why, and takes no more messages', async () => {
    const id = await closed();
    const thread = await state(id);
    expect(thread).toMatchObject({ viewerCan: { post: false }, locked: { by: null } });
    expect(thread.locked.reason).toContain('the next workshop is near');
    const { postMessage } = await member.gql(POST, {
      input: { mutationId: randomUUID(), threadId: id, document: document('Too late'), quoteOf: null },
    });
    expect(postMessage).toMatchObject({ threadId: id, reason: thread.locked.reason });
  });

  it('leaves a summary: who wrote, what others reacted to, what nobody answered', async () => {
    const id = await opened();
    const other = await server.signIn(group.participants[1]!.email);
    const liked = await post(member, id, 'Ratio tables made them talk.');
    const answered = await post(member, id, 'Did anybody try bar models?');
    await post(other, id, 'Yes, in Year 8.', { quoteOf: answered.id });
    const open = await post(other, id, 'What about Year 10?');
    await other.gql(REACT, {
      input: { mutationId: randomUUID(), targetType: 'MESSAGE', targetId: liked.id, kind: 'THANKS', on: true },
    });
    await comeNear();
    expect((await state(id)).summary).toEqual({
      people: 2,
      messages: 4,
      text: '',
      version: 1,
      editedBy: null,
      quotes: [{ id: liked.id, text: liked.text }],
      questions: [{ id: open.id, text: open.text }],
    });
    await facilitator.gql('mutation ($input: RemoveMessageInput!) { removeMessage(input: $input) { id } }', {
      input: { mutationId: randomUUID(), messageId: liked.id, reason: 'Names a pupil' },
    });
    expect((await state(id)).summary.quotes).toEqual([]);
  });

  it('is summed up in words by facilitators alone, and two who do so at once lose nothing', async () => {
    const id = await closed();
    const input = (text: string, baseVersion: number) => ({
      input: { mutationId: randomUUID(), threadId: id, text, baseVersion },
    });
    expect(await member.codeOf(EDIT, input('Mine', 1))).toBe('FORBIDDEN');
    const { editThreadSummary } = await facilitator.gql(EDIT, input('We keep ratio tables.', 1));
    expect(editThreadSummary.summary).toEqual({
      text: 'We keep ratio tables.',
      version: 2,
      editedBy: { id: group.facilitator.id },
    });
    const late = await facilitator.ask(EDIT, input('Another text', 1));
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      current: { text: 'We keep ratio tables.', version: 2 },
    });
    expect(await facilitator.codeOf(EDIT, input('x'.repeat(4_001), 2))).toBe('INVALID_INPUT');
    const outsider = await server.signIn((await community.workGroup({ hub: 'solent' })).facilitator.email);
    expect(await outsider.codeOf(EDIT, input('x', 2))).toBe('NOT_FOUND');
  });

  it('stays open once a facilitator has reopened it, until the date moves; what they wrote is kept', async () => {
    const id = await closed();
    await facilitator.gql(EDIT, { input: { mutationId: randomUUID(), threadId: id, text: 'Ours', baseVersion: 1 } });
    await facilitator.gql(UNLOCK, { input: { mutationId: randomUUID(), threadId: id, reason: 'One more question' } });
    await changed();
    expect((await state(id)).locked).toBeNull();
    await post(member, id, 'One more thing.');
    await move(next, -4);
    await changed();
    expect(await state(id)).toMatchObject({ locked: { by: null }, summary: { messages: 1, text: 'Ours' } });
  });

  it('opens again when the next workshop moves away, unless a facilitator locked it', async () => {
    const id = await closed();
    await move(next, 24 * 10);
    await changed();
    expect((await state(id)).locked).toBeNull();
    await facilitator.gql('mutation ($input: LockThreadInput!) { lockThread(input: $input) { id } }', {
      input: { mutationId: randomUUID(), threadId: id, reason: 'Let us pause' },
    });
    await changed();
    expect((await state(id)).locked).toMatchObject({ reason: 'Let us pause', by: { id: group.facilitator.id } });
  });

  it('is told to members once when it opens and once when it closes', async () => {
    const id = await closed();
    await changed();
    const kinds = server.app.get(Notices);
    expect(kinds.of('thread.opened')?.email).toBe('DIGEST');
    const raised = collected.filter(notice => notice.about.id === id);
    expect(raised.map(notice => notice.kind)).toEqual(['thread.opened', 'thread.closed']);
    for (const notice of raised) {
      expect([...notice.personIds].sort()).toEqual(
        [group.facilitator, ...group.participants].map(person => person.id).sort(),
      );
    }
  });

  it('costs lists no more statements with summaries than without', async () => {
    const id = await closed();
    const query = `query ($id: UUID!) { threads(audienceId: $id, first: 20) { edges { node { id summary { people text } } } } }`;
    const count = () => countStatements(() => member.gql(query, { id: group.id }));
    await count();
    const one = await count();
    await sql(
      `INSERT INTO thread (id, audience_kind, audience_id, title, created_by)
       SELECT gen_random_uuid(), audience_kind, audience_id, 'More', $2 FROM thread, generate_series(1, 8) WHERE id = $1`,
      [id, group.facilitator.id],
    );
    await sql(`INSERT INTO thread_summary (thread_id, people, messages, quote_ids, question_ids)
      SELECT id, 1, 1, '{}', '{}' FROM thread WHERE title = 'More'`);
    expect(await count()).toBe(one);
  });
});
