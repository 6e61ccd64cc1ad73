import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Need, NeedsRegistry, type RequestContext } from '@tessellate/api-kernel';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { NeedService } from '@tessellate/notifications-api';
import { londonWallClock } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';
import { answer, bringBack, failure, needs, putOff, queue } from './needs-support';

const DAY = 86_400_000;

describe('the queue of what waits', () => {
  let server: TestApp;
  let rosa: TestClient;
  let sam: TestClient;
  let rosaId: string;
  let given: Need[] = [];
  let broken = false;

  const note = (id: string, more: Partial<Need> = {}): Need => ({
    ...{ key: `note.unread:${id}`, facts: '1', title: `Note ${id}`, path: '/practice', action: 'Read' },
    ...{ weight: 'TO_READ', since: new Date(Date.now() - DAY) },
    ...more,
  });

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    [rosa, sam] = (await Promise.all(participants.map(({ email }) => server.signIn(email)))) as [
      TestClient,
      TestClient,
    ];
    rosaId = participants[0]!.id;
    const mine = (ctx: RequestContext) => (ctx.me.personId === rosaId ? given : []);
    server.app.get(NeedsRegistry).register({ kinds: ['note.unread'], needs: async ctx => mine(ctx) });
    server.app.get(NeedsRegistry).register({
      kinds: ['note.broken'],
      needs: async () => {
        if (broken) throw new Error('no answer');
        return [];
      },
    });
  });
  afterAll(() => server.close());

  const keys = async (client = rosa, variables?: Record<string, unknown>) =>
    (await needs(client, variables)).map(({ key }) => key);

  it('is put off until five in the morning in London, by whoever does so alone, and comes back then by itself', async () => {
    given = [note('a'), note('b')];
    const { data } = await putOff(rosa, { key: 'note.unread:a', until: 'TOMORROW' });
    const { time } = londonWallClock(new Date(data!.putOffNeed.putOffUntil));
    expect(time).toBe('05:00:00');
    expect(await queue(rosa)).toMatchObject({
      totalCount: 1,
      putOffCount: 1,
      edges: [{ node: { key: 'note.unread:b' } }],
    });
    expect(await needs(rosa, { putOff: true })).toMatchObject([{ key: 'note.unread:a', putOff: true }]);
    await server.dataSource.query(`UPDATE put_off_need SET until = now() - interval '1 minute'`);
    expect((await keys()).toSorted()).toEqual(['note.unread:a', 'note.unread:b']);
  });

  it('is dismissed for good, also when the same is sent twice, and can be brought back', async () => {
    given = [note('c')];
    const mutationId = randomUUID();
    for (let n = 0; n < 2; n++)
      expect(failure(await putOff(rosa, { mutationId, key: 'note.unread:c', until: 'FOR_GOOD' }))).toBeUndefined();
    expect(await keys()).toEqual([]);
    expect(await needs(rosa, { putOff: true })).toMatchObject([{ key: 'note.unread:c', putOffUntil: null }]);
    expect(failure(await bringBack(rosa, { key: 'note.unread:c' }))).toBeUndefined();
    expect(await keys()).toEqual(['note.unread:c']);
    expect(failure(await bringBack(rosa, { key: 'note.unread:c' }))).toBe('NOT_FOUND');
  });

  it('shows again what was dismissed when it is about something else than then', async () => {
    given = [note('d')];
    await putOff(rosa, { key: 'note.unread:d', until: 'FOR_GOOD' });
    expect(await keys()).toEqual([]);
    given = [note('d', { facts: '2' })];
    expect(await keys()).toEqual(['note.unread:d']);
    // Dismissed once more, it stays away with what it is about now.
    await putOff(rosa, { key: 'note.unread:d', until: 'FOR_GOOD' });
    expect(await keys()).toEqual([]);
  });

  it('answers alike what waits for somebody else and what is not there, and keeps neither', async () => {
    given = [note('e')];
    for (const key of ['note.unread:e', 'note.unread:none', 'nothing.known:e'])
      for (const act of [
        putOff(sam, { key, until: 'FOR_GOOD' }),
        bringBack(sam, { key }),
        answer(sam, { key, answer: 'COMING' }),
      ])
        expect(failure(await act)).toBe('NOT_FOUND');
    const [{ count }] = await server.dataSource.query(
      'SELECT count(*)::int AS count FROM put_off_need WHERE person_id <> $1',
      [rosaId],
    );
    expect(count).toBe(0);
    expect(await keys()).toEqual(['note.unread:e']);
  });

  it('refuses in words what names nothing, and a day that has passed or is too far ahead', async () => {
    given = [note('f')];
    for (const key of ['', 'no key', 'a:', `note.unread:${'x'.repeat(200)}`, "note.unread:'; --"])
      expect(failure(await putOff(rosa, { key, until: 'FOR_GOOD' }))).toBe('INVALID_INPUT');
    for (const day of [null, '', '2020-01-01', '2999-12-31', '2026-02-31', 'tomorrow'])
      expect(failure(await putOff(rosa, { key: 'note.unread:f', until: 'DAY', day }))).toBe('INVALID_INPUT');
    expect(await keys()).toEqual(['note.unread:f']);
  });

  it('gives the rest, and says that it is not all, when one domain fails', async () => {
    given = [note('g')];
    broken = true;
    expect(await queue(rosa)).toMatchObject({ complete: false, edges: [{ node: { key: 'note.unread:g' } }] });
    broken = false;
    expect(await queue(rosa)).toMatchObject({ complete: true });
  });

  it('is read in pages, each thing once in one order, forwards and backwards', async () => {
    given = Array.from({ length: 57 }, (_, n) => note(`p${n}`, { since: new Date(Date.now() - (n % 9) * DAY) }));
    const all = await keys();
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof queue>> = await queue(rosa, { first: 10, after });
      paged.push(...page.edges.map(({ node }) => node.key));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(57);
    const { pageInfo } = await queue(rosa, { first: 20 });
    expect(await keys(rosa, { last: 5, before: pageInfo.endCursor })).toEqual(all.slice(14, 19));
  });

  it('costs the same number of statements for five hundred things as for one', async () => {
    given = [note('s')];
    await keys();
    const few = await countStatements(() => queue(rosa, { first: 20 }));
    given = Array.from({ length: 500 }, (_, n) => note(`s${n}`));
    const times: number[] = [];
    for (let n = 0; n < 20; n++) {
      const begun = performance.now();
      expect(await queue(rosa, { first: 20 })).toMatchObject({ totalCount: 500 });
      times.push(performance.now() - begun);
    }
    expect(await countStatements(() => queue(rosa, { first: 20 }))).toBe(few);
    if (process.env['NEEDS_TIMES'])
      console.log(
        times
          .toSorted((a, b) => a - b)
          .map(Math.round)
          .join(' '),
      );
  });

  it('lets go at night of what has come back and of what was dismissed long ago', async () => {
    await server.dataSource.query('DELETE FROM put_off_need');
    await server.dataSource.query(
      `INSERT INTO put_off_need (person_id, key, facts, until, at) VALUES
       ($1, 'n.back:1', '', now() - interval '2 days', now()), ($1, 'n.later:1', '', now() + interval '2 days', now()),
       ($1, 'n.old:1', '', NULL, now() - interval '401 days'), ($1, 'n.dismissed:1', '', NULL, now())`,
      [rosaId],
    );
    await server.app.get(NeedService).expire();
    const rows = await server.dataSource.query('SELECT key FROM put_off_need ORDER BY key');
    expect(rows).toEqual([{ key: 'n.dismissed:1' }, { key: 'n.later:1' }]);
  });
});
