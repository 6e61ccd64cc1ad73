import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { QUOTA_OF_OTHERS, WriteRates } from '@tessellate/api-kernel';
import { type GraphqlAnswer, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { writeRules } from '../../src/limits/write-rules';
import { CREATE, document, openThread, POST } from '@tessellate/discussions-tests/support';

const SAVE = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { version } } }';
const REACT = 'mutation ($input: SetReactionInput!) { setReaction(input: $input) { reactions { count } } }';
const READ = 'mutation ($input: MarkThreadReadInput!) { markThreadRead(input: $input) { unreadCount } }';
const NAME = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { name } }';
const MB = 1024 * 1024;

const refusal = (answer: GraphqlAnswer) => answer.errors?.[0];
const codes = (answers: GraphqlAnswer[]) => answers.map(answer => refusal(answer)?.extensions.code ?? null);
const times = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)));

describe('how much one person can write', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let member: TestClient;
  let newcomer: TestClient;
  let newcomerId: string;
  let thread: string;
  /** The clock of the limits, so that minutes take no time. */
  let now = Date.now();

  const say = (client: TestClient, text: string, mutationId = randomUUID(), threadId = thread) =>
    client.ask(POST, { input: { mutationId, threadId, document: document(text), quoteOf: null } });
  const save = (client: TestClient, key: string, payload: unknown, baseVersion: number | null = null) =>
    client.ask(SAVE, { input: { mutationId: randomUUID(), key, payload, baseVersion } });
  const attach = (client: TestClient, bytes: number, name = 'notes.txt') => {
    const body = new FormData();
    body.append('file', new Blob([Buffer.alloc(bytes, 'x')]), name);
    const headers = { cookie: client.cookie, origin: client.url };
    return fetch(`${client.url}/api/attachments`, { method: 'POST', body, headers });
  };

  beforeAll(async () => {
    server = await startTestApp({ rateLimits: true });
    server.app.get(WriteRates).now = () => now;
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 15 });
    member = await server.signIn(group.participants[0]!.email);
    thread = await openThread(member, group.id);
    const person = await community.person();
    newcomerId = person.id;
    newcomer = await server.signIn(person.email);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    now += 24 * 3_600_000;
  });

  it('has a rule for every mutation of the schema, and none for others', async () => {
    const { __schema } = await member.gql('{ __schema { mutationType { fields { name } } } }');
    const mutations = (__schema.mutationType.fields as { name: string }[]).map(({ name }) => name);
    expect(Object.keys(writeRules.mutations).sort()).toEqual(mutations.sort());
    for (const kind of Object.values(writeRules.mutations)) expect(writeRules.kinds).toHaveProperty(kind);
  });

  it('leaves a live workshop alone: fifteen people who write, react and have drafts saved for ten minutes', async () => {
    const people = await Promise.all(group.participants.map(({ email }) => server.signIn(email)));
    const first = (await say(people[0]!, 'Good morning')).data?.['postMessage'] as { message: { id: string } };
    const answers: GraphqlAnswer[] = [];
    const rates = server.app.get(WriteRates);
    const { participants } = group;
    for (let second = 0; second < 600; second++, now += 1_000) {
      // The counting is the same for all of the ten minutes; through HTTP goes what happens in the first ten seconds.
      if (second >= 10) {
        for (const { id } of participants) {
          const ctx = { viewer: { personId: id, audienceIds: [group.id] } } as never;
          await rates.take(ctx, 'draft');
          await rates.take(ctx, 'mark');
          if (second % 2 === 0) await rates.take(ctx, 'message');
          if (second % 3 === 0) await rates.take(ctx, 'reaction');
        }
        continue;
      }
      const acts = people.flatMap((person, index) => {
        const target = { mutationId: randomUUID(), targetType: 'MESSAGE', targetId: first.message.id };
        return [
          save(person, `thread:${thread}`, { second, index }),
          person.ask(READ, { input: { mutationId: randomUUID(), threadId: thread, number: 1 } }),
          ...(second % 2 === 0 ? [say(person, `I tried ${second} with mine`)] : []),
          ...(second % 3 === 0
            ? [person.ask(REACT, { input: { ...target, kind: 'THANKS', on: second % 2 === 0 } })]
            : []),
        ];
      });
      answers.push(...(await Promise.all(acts)));
    }
    expect(new Set(codes(answers))).toEqual(new Set([null]));
  });

  it('stops a flood of messages, says in words when to go on, and goes on then', async () => {
    const answers = await times(200, index => say(member, `flood ${index}`));
    const refused = answers.filter(answer => answer.errors);
    expect(refused.length).toBeGreaterThanOrEqual(120);
    expect(new Set(codes(refused))).toEqual(new Set(['RATE_LIMITED']));
    expect(refusal(refused[0]!)?.message).toBe(
      'You have sent a lot of messages in a short time. Try again in a minute.',
    );
    expect(refusal(refused[0]!)?.extensions['retryAfterSeconds']).toBe(60);
    const [{ count }] = await server.dataSource.query(
      `SELECT count(*)::int AS count FROM message WHERE thread_id = $1 AND text LIKE 'flood%'`,
      [thread],
    );
    expect(count).toBe(200 - refused.length);
    now += 61_000;
    expect(refusal(await say(member, 'a minute later'))).toBeUndefined();
  });

  it('answers a repetition with the first result, however much was written since', async () => {
    const mutationId = randomUUID();
    const first = await say(member, 'sent on the train', mutationId);
    await times(200, index => say(member, `more ${index}`));
    expect(codes([await say(member, 'another one')])).toEqual(['RATE_LIMITED']);
    expect(await say(member, 'sent on the train', mutationId)).toEqual(first);
  });

  it('counts each of several mutations in one request', async () => {
    const one = (n: number) => `m${n}: setReaction(input: $i${n}) { reactions { count } }`;
    const names = Array.from({ length: 10 }, (_, n) => n);
    const query = `mutation (${names.map(n => `$i${n}: SetReactionInput!`).join(', ')}) { ${names.map(one).join(' ')} }`;
    const posted = (await say(member, 'Try this')).data?.['postMessage'] as { message: { id: string } };
    const input = { targetType: 'MESSAGE', targetId: posted.message.id, kind: 'THANKS', on: true };
    const variables = () => Object.fromEntries(names.map(n => [`i${n}`, { ...input, mutationId: randomUUID() }]));
    const answers = await times(16, () => member.ask(query, variables()));
    const refused = answers
      .flatMap(({ errors = [] }) => errors)
      .filter(({ extensions }) => extensions.code === 'RATE_LIMITED');
    expect(refused.length).toBeGreaterThan(0);
  });

  it('stops sixty threads at once, and remembers after a restart', async () => {
    const create = () =>
      member.ask(CREATE, { input: { mutationId: randomUUID(), audienceId: group.id, title: 'One more' } });
    const refused = (await times(60, create)).filter(answer => answer.errors);
    expect(refused.length).toBeGreaterThanOrEqual(44);
    expect(refusal(refused[0]!)?.message).toMatch(/^You have opened a lot of threads.* Try again in \d+ minutes\.$/);
    const second = await startTestApp({ rateLimits: true });
    try {
      const again = await second.signIn(group.participants[0]!.email);
      const input = { mutationId: randomUUID(), audienceId: group.id, title: 'One more' };
      expect(await again.codeOf(CREATE, { input })).toBe('RATE_LIMITED');
    } finally {
      await second.close();
    }
  });

  it('lets an account without a place do far less', async () => {
    const input = () => ({ mutationId: randomUUID(), name: 'Ada King', jobTitle: '', offers: '', seeks: '' });
    const answers = await times(40, () => newcomer.ask(NAME, { input: input() }));
    expect(answers.filter(answer => answer.errors).length).toBeGreaterThanOrEqual(25);
    expect((await times(40, () => member.ask(NAME, { input: input() }))).filter(answer => answer.errors)).toEqual([]);
  });

  it('keeps so many drafts, and says what to do with the others', async () => {
    const words = { text: 'x'.repeat(40_000) };
    const kept: GraphqlAnswer[] = [];
    for (let n = 0; n < 20; n++) kept.push(await save(newcomer, `strategy:new:${n}`, words));
    expect(codes(kept)).toEqual([...Array<null>(QUOTA_OF_OTHERS.drafts).fill(null), ...Array(10).fill('TOO_LARGE')]);
    expect(refusal(kept.at(-1)!)?.message).toMatch(/10 drafts.*stays on this device.*discard/);
    now += 60_000;
    const long = await save(newcomer, 'strategy:new:0', { text: 'x'.repeat(240_000) }, 1);
    expect(refusal(long)?.message).toMatch(/a lot of drafts/);
    const [{ bytes }] = await server.dataSource.query(
      'SELECT sum(octet_length(payload::text))::int AS bytes FROM draft WHERE person_id = $1',
      [newcomerId],
    );
    expect(bytes).toBeLessThan(QUOTA_OF_OTHERS.draftBytes);
    expect(codes([await save(newcomer, 'strategy:new:0', { text: 'shorter' }, 1)])).toEqual([null]);
  });

  it('keeps so many bytes of files, also of many that come at once, and decides before it reads them', async () => {
    const answers = await times(3, () => attach(newcomer, 12 * MB));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 413]);
    now += 60_000;
    const refused = await attach(newcomer, 24 * MB);
    expect(refused.status).toBe(413);
    expect(((await refused.json()) as { message: string }).message).toMatch(
      /30 MB of files that are not part of anything yet/,
    );
    await server.dataSource.query('UPDATE stored_file SET used_at = now() WHERE owner_id = $1', [newcomerId]);
    const today = await attach(newcomer, 12 * MB);
    expect([today.status, Number(today.headers.get('retry-after')) > 80_000]).toEqual([429, true]);
    expect(((await today.json()) as { message: string }).message).toMatch(/30 MB .*in one day.*in 24 hours/);
    expect((await attach(member, 12 * MB)).status).toBe(201);
  });

  it('counts uploads themselves, however small', async () => {
    const send = () => times(20, () => attach(member, 10));
    const statuses = [...(await send()), ...(await send())].map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([201, 429]));
    expect(statuses.filter(status => status === 201)).toHaveLength(30);
  });
});
