import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SchoolTime } from '@tessellate/school-time-api';
import { londonTime } from '@tessellate/school-time-contract';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '@tessellate/api-testing';

const REQUEST = 'mutation ($input: RequestRecruitingNewsInput!) { requestRecruitingNews(input: $input) }';
const CONFIRM =
  'mutation ($input: RecruitingNewsLinkInput!) { confirmRecruitingNews(input: $input) { confirmed hub { slug } } }';
const FORGET = 'mutation ($input: RecruitingNewsLinkInput!) { forgetRecruitingNews(input: $input) }';
const READ = 'query ($token: String!) { recruitingNews(token: $token) { confirmed hub { slug } } }';
const SETTINGS = 'mutation ($input: UpdateRecruitingInput!) { updateRecruiting(input: $input) { id } }';
const TELL = 'recruiting-news.tell';

describe('being told when a hub recruits', () => {
  let server: TestApp;
  let groupId: string;

  beforeAll(async () => {
    server = await startTestApp();
    groupId = await new ApplicationBuilder(server.app).recruitingGroup({
      hub: 'turing-nw',
      recruitingUntil: new Date(Date.now() - 86_400_000),
    });
  });
  afterAll(() => server.close());

  let readers = 0;
  const address = () => `reader.${++readers}.${randomUUID().slice(0, 6)}@school.example`;
  const request = (email: string, hub = 'turing-nw') =>
    server.visitor.ask(REQUEST, { input: { mutationId: randomUUID(), hub, email } });
  const act = (mutation: string, token: string) =>
    server.visitor.ask(mutation, { input: { mutationId: randomUUID(), token } });
  const letters = async (email: string): Promise<{ subject: string; text: string }[]> => {
    await server.settled();
    return server.dataSource.query('SELECT subject, text FROM mailbox_message WHERE recipient = $1 ORDER BY at, id', [
      email,
    ]);
  };
  const tokenIn = (text: string): string => /\/recruiting-news#([\w-]+)/.exec(text)![1]!;
  const asked = async () => {
    const email = address();
    expect((await request(email)).data?.requestRecruitingNews).toBe(true);
    return { email, token: tokenIn((await letters(email))[0]!.text) };
  };
  const recruit = async (until: Date | null) => {
    const manager = await server.signIn(
      (await new CommunityBuilder(server.app).hubMember('MANAGER', 'turing-nw')).email,
    );
    const input = {
      mutationId: randomUUID(),
      workGroupId: groupId,
      capacity: 12,
      offerDays: 5,
      recruitingUntil: until,
    };
    await manager.gql(SETTINGS, { input });
    await server.settled();
  };
  const waiting = (): Promise<{ at: Date }[]> =>
    server.dataSource.query(`SELECT start_after AS at FROM pgboss.job WHERE name = $1 AND state = 'created'`, [TELL]);

  it('is asked back by e-mail first, and kept only once that is confirmed', async () => {
    const { token } = await asked();
    expect((await server.visitor.gql(READ, { token })).recruitingNews).toEqual({
      confirmed: false,
      hub: { slug: 'turing-nw' },
    });
    expect((await act(CONFIRM, token)).data?.confirmRecruitingNews.confirmed).toBe(true);
    expect(await server.visitor.codeOf(READ, { token: `${token}x` })).toBe('NOT_FOUND');
  });

  it('can be taken back by the same link, and nothing of it is left', async () => {
    const { email, token } = await asked();
    await act(CONFIRM, token);
    expect((await act(FORGET, token)).data?.forgetRecruitingNews).toBe(true);
    expect((await act(FORGET, token)).errors).toBeUndefined();
    expect(await server.visitor.codeOf(READ, { token })).toBe('NOT_FOUND');
    expect(await server.dataSource.query('SELECT 1 FROM recruiting_news_request WHERE email = $1', [email])).toEqual(
      [],
    );
  });

  it('is taken back by one click of a mail program, and not by a scanner that looks', async () => {
    const { token } = await asked();
    const address = `${server.url}/api/recruiting-news/stop?token=${token}`;
    const looked = await fetch(address, { redirect: 'manual' });
    expect([looked.status, looked.headers.get('location')]).toEqual([303, `/recruiting-news#${token}`]);
    expect((await server.visitor.gql(READ, { token })).recruitingNews.confirmed).toBe(false);
    const click = (to: string) =>
      fetch(to, { method: 'POST', body: new URLSearchParams('List-Unsubscribe=One-Click') });
    expect((await click(address)).status).toBe(200);
    expect(await server.visitor.codeOf(READ, { token })).toBe('NOT_FOUND');
    expect((await click(address)).status).toBe(200);
    expect((await click(`${address}x`)).status).toBe(404);
  });

  it('answers alike whether an address is known, and refuses what is none at its field', async () => {
    const { email, token } = await asked();
    await act(CONFIRM, token);
    expect((await request(email)).data?.requestRecruitingNews).toBe(true);
    expect((await letters(email)).at(-1)!.subject).toContain('You are on');
    expect((await request('no address')).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'email',
    });
    expect((await request(address(), 'nowhere')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is told once, within school hours, when a manager opens recruiting, and the address is forgotten then', async () => {
    const [confirmed, silent] = [await asked(), await asked()];
    await act(CONFIRM, confirmed.token);
    await recruit(new Date(Date.now() + 28 * 86_400_000));
    const jobs = await waiting();
    // On a school day within hours it may have gone out at once.
    const hour = (await server.app.get(SchoolTime).calendar()).nextSchoolHour(new Date());
    for (const { at } of jobs) expect(at.getTime()).toBeLessThanOrEqual(hour.getTime());
    await server.dataSource.query(`UPDATE pgboss.job SET start_after = now() WHERE name = $1 AND state = 'created'`, [
      TELL,
    ]);
    await server.settled();
    const told = (await letters(confirmed.email)).at(-1)!;
    expect(told.subject).toContain('is now taking applications');
    expect(told.text).toContain(`/interest?group=${groupId}`);
    expect(await letters(silent.email)).toHaveLength(1);
    expect(await server.visitor.codeOf(READ, { token: confirmed.token })).toBe('NOT_FOUND');
    // A later day is no new beginning.
    await recruit(new Date(Date.now() + 35 * 86_400_000));
    expect(await waiting()).toEqual([]);
  });

  it('is offered on the pages of hubs that do not recruit, which say so, and when applications closed', async () => {
    const page = async (path: string) => (await server.visitor.get(path)).text();
    const closed = await new ApplicationBuilder(server.app).recruitingGroup({
      hub: 'angles',
      recruitingUntil: londonTime('2026-10-12', '23:59'),
    });
    expect(closed).toBeTruthy();
    const text = await page('/hubs/angles/secondary-subject-leadership');
    expect(text).toContain('Applications closed on');
    expect(text).toContain('href="/recruiting-news?hub=angles"');
    expect(await page('/hubs/angles')).toContain('is not taking applications at the moment');
  });
});
