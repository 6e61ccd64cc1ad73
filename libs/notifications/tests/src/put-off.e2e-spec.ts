import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';

const KEYS = '{ putOffNeeds }';
const PUT_OFF = 'mutation ($input: PutOffNeedInput!) { putOffNeed(input: $input) { putOffNeeds } }';

describe('what waits on Home', () => {
  let server: TestApp;
  let rosa: TestClient;
  let sam: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    [rosa, sam] = (await Promise.all(participants.map(({ email }) => server.signIn(email)))) as [
      TestClient,
      TestClient,
    ];
  });
  afterAll(() => server.close());

  const put = (key: string, way: string, mutationId: string = randomUUID()) =>
    rosa.ask(PUT_OFF, { input: { mutationId, key, way } });
  const keys = async (client = rosa) => (await client.gql(KEYS)).putOffNeeds;

  it('is put off until the next morning in London, for whoever put it off alone', async () => {
    await put('task:SHARE:1', 'TOMORROW');
    expect(await keys()).toEqual(['task:SHARE:1']);
    expect(await keys(sam)).toEqual([]);
    const [row] = await server.dataSource.query('SELECT until FROM put_off_need');
    const inLondon = (at: Date) => at.toLocaleString('sv-SE', { timeZone: 'Europe/London' });
    const [today] = inLondon(new Date()).split(' ');
    const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(inLondon(row.until)).toBe(`${tomorrow} 06:00:00`);
    await server.dataSource.query(`UPDATE put_off_need SET until = now() - interval '1 minute'`);
    expect(await keys()).toEqual([]);
    // What is over is let go of with the next.
    await put('task:SHARE:2', 'TOMORROW');
    expect(await server.dataSource.query('SELECT key FROM put_off_need')).toEqual([{ key: 'task:SHARE:2' }]);
  });

  it('is dismissed for good, also when the same is sent twice, and brought back', async () => {
    const act = randomUUID();
    for (let n = 0; n < 2; n++) await put('message:MENTION:7', 'DISMISSED', act);
    expect(await keys()).toContain('message:MENTION:7');
    await put('message:MENTION:7', 'BACK');
    expect(await keys()).not.toContain('message:MENTION:7');
  });

  it('is named by what it is: anything else is refused in words', async () => {
    for (const key of ['', 'no key', 'a:', `a:${'x'.repeat(80)}`, "task:'; --"])
      expect((await put(key, 'DISMISSED')).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('is kept for the newest five hundred alone', async () => {
    const personId = (await rosa.gql('{ viewer { id } }')).viewer.id;
    await server.dataSource.query(
      `INSERT INTO put_off_need (person_id, key, at)
       SELECT $1, 'old:' || n, now() - make_interval(hours => n) FROM generate_series(1, 520) AS n`,
      [personId],
    );
    await put('task:SHARE:9', 'DISMISSED');
    const left = await keys();
    expect(left).toHaveLength(500);
    expect(left).toContain('task:SHARE:9');
    expect(left).not.toContain('old:520');
  });
});
