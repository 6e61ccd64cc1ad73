import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { mailServer } from '@tessellate/api-testing/mail-server';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { mailsTo, raise, registerNote, SETTINGS, timeIs } from './support';

const OPEN = '2027-01-11T10:00:00Z';
const SETTLED = '2027-01-11T10:02:01Z';

const told = (group: BuiltWorkGroup, text: string) => ({
  kind: 'test.soon',
  to: [group.participants[0]!.id],
  about: { type: 'WORK_GROUP' as const, id: group.id },
  data: { text },
});

describe('the way out of notices by e-mail', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let token: string;

  beforeAll(async () => {
    server = await startTestApp({}, app => registerNote(app, 'test.soon', 'SOON'));
    group = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
    await timeIs(server, OPEN);
    await raise(server, told(group, 'Something new'));
    await timeIs(server, SETTLED);
    const [mail] = await mailsTo(server, group.participants[0]!.email);
    token = /unsubscribe\?token=([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  });
  afterAll(() => server.close());

  const address = (more = '') => `/api/notices/unsubscribe?token=${token}${more}`;
  const settings = async () => (await (await server.signIn(group.participants[0]!.email)).gql(SETTINGS)).noticeSettings;
  const look = async () => (await (await server.visitor.get(address())).json()) as { on: boolean };

  it('works signed out with one click of a mail program, and stops what waits', async () => {
    await raise(server, told(group, 'Waiting'));
    const response = await fetch(server.url + address(), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(response.status).toBe(200);
    expect(await look()).toEqual({ on: false });
    expect((await settings()).emailOff).toBe(true);
    await raise(server, told(group, 'After the click'));
    await timeIs(server, '2027-01-11T12:00:00Z');
    expect(await mailsTo(server, group.participants[0]!.email)).toHaveLength(1);
  });

  it('takes the other form of one click too, and lets mail come again when asked', async () => {
    expect((await fetch(server.url + address('&on=1'), { method: 'POST' })).status).toBe(200);
    expect(await look()).toEqual({ on: true });
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(server.url + address(), { method: 'POST', body: form })).status).toBe(200);
    expect(await look()).toEqual({ on: false });
    await fetch(server.url + address('&on=1'), { method: 'POST' });
  });

  it('changes nothing when a scanner looks, and shows a browser the page that asks', async () => {
    const opened = await server.visitor.get(address(), { accept: 'text/html,*/*' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe(`/notices/unsubscribe?token=${token}`);
    expect(await look()).toEqual({ on: true });
  });

  it('refuses a token that is not right, like one that does not exist', async () => {
    const other = token.replace(/^./, first => (first === 'a' ? 'b' : 'a'));
    for (const wrong of ['', 'abc', other, `${token}x`]) {
      const response = await fetch(`${server.url}/api/notices/unsubscribe?token=${wrong}`, { method: 'POST' });
      expect(response.status).toBe(404);
    }
    expect(await look()).toEqual({ on: true });
  });
});

describe('notices through a mail server', () => {
  it('carry the headers by which mail programs offer the way out, and the same id at every try', async () => {
    const smtp = await mailServer();
    const server = await startTestApp({ smtpUrl: smtp.url, publicUrl: 'https://tessellate.example' }, app =>
      registerNote(app, 'test.soon', 'SOON'),
    );
    try {
      const group = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
      await timeIs(server, OPEN);
      await raise(server, told(group, 'Something new'));
      await timeIs(server, SETTLED);
      expect(smtp.messages).toHaveLength(1);
      const message = smtp.messages[0]!.replace(/\r\n[ \t]+/g, ' ');
      expect(message).toMatch(
        /^List-Unsubscribe: ?<https:\/\/tessellate\.example\/api\/notices\/unsubscribe\?token=[\w.-]+>/m,
      );
      expect(message).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
      const [mail]: { id: string }[] = await server.dataSource.query(
        'SELECT id FROM notice_mail WHERE person_id = $1',
        [group.participants[0]!.id],
      );
      expect(message).toContain(`Message-ID: <${mail!.id}@tessellate.example>`);
      expect(message).toContain('Content-Type: text/plain');
      expect(message).toContain('Content-Type: text/html');
    } finally {
      await server.close();
      await smtp.close();
    }
  });
});
