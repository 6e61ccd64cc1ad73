import { MailService } from '@tessellate/mail-api';
import { DEMO_PASSWORD, IdentityService } from '@tessellate/identity-api';
import { aPerson, ATTEMPT_RULES } from '@tessellate/identity-api/testing';
import type { DemoMailbox } from '@tessellate/identity-contract';
import { type TestApp, startTestApp } from '@tessellate/api-testing';
import { freshEmail, GOOD_PASSWORD, refusalOf, VIEWER } from './support';

const demoPerson = () =>
  aPerson({
    email: freshEmail(),
    password: DEMO_PASSWORD,
    demo: { role: 'Facilitator', description: 'Leads a Work Group in Sussex.' },
  });

describe('rate limits', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startTestApp({ rateLimits: true });
    await server.dataSource.query('DELETE FROM rate_count');
  });
  afterAll(async () => {
    await server.dataSource.query('DELETE FROM rate_count');
    await server.close();
  });

  it('stop guessing at one account, say how long to wait, and leave other accounts alone', async () => {
    const person = aPerson({ email: freshEmail(), password: GOOD_PASSWORD });
    const other = aPerson({ email: freshEmail(), password: GOOD_PASSWORD });
    await server.app.get(IdentityService).createPeople([person, other]);
    const guess = () => server.visitor.post('/api/auth/sign-in', { email: person.email, password: 'a wrong guess' });
    for (let attempt = 0; attempt < ATTEMPT_RULES['sign-in'].account.max; attempt++)
      expect((await guess()).status).toBe(401);
    const refused = await guess();
    const refusal = await refusalOf(refused);
    expect([refused.status, refusal.code]).toEqual([429, 'RATE_LIMITED']);
    expect(refusal.message).toMatch(/Try again in 1[45] minutes/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(
      (await server.visitor.post('/api/auth/sign-in', { email: other.email, password: GOOD_PASSWORD })).status,
    ).toBe(200);
  });

  it('stop one address that tries many accounts, whatever address it claims to have', async () => {
    const max = ATTEMPT_RULES.mail.address.max;
    const ask = (n: number) =>
      server.visitor.post(
        '/api/auth/request-password-reset',
        { email: freshEmail() },
        { 'x-forwarded-for': `10.0.0.${n}`, 'x-tessellate-address': `10.0.1.${n}` },
      );
    const answers = await Promise.all(Array.from({ length: max }, (_, attempt) => ask(attempt)));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(max).fill(200));
    expect((await ask(max)).status).toBe(429);
  });

  it('forgive an account its failures once it signs in', async () => {
    const person = aPerson({ email: freshEmail(), password: GOOD_PASSWORD });
    await server.app.get(IdentityService).createPerson(person);
    await server.dataSource.query('DELETE FROM rate_count');
    const signIn = (password: string) => server.visitor.post('/api/auth/sign-in', { email: person.email, password });
    for (let attempt = 1; attempt < ATTEMPT_RULES['sign-in'].account.max; attempt++) await signIn('a wrong guess');
    expect((await signIn(GOOD_PASSWORD)).status).toBe(200);
    expect((await signIn('a wrong guess')).status).toBe(401);
  });
});

describe('demo accounts', () => {
  it('are offered and signed in to with one click in demo mode', async () => {
    const server = await startTestApp({ demo: true });
    try {
      const person = demoPerson();
      await server.app.get(IdentityService).createPerson(person);
      const { accounts, password } = (await (await server.visitor.get('/api/demo/accounts')).json()) as {
        accounts: object[];
        password: string;
      };
      expect(password).toBe(DEMO_PASSWORD);
      expect(accounts).toContainEqual({
        name: person.name,
        email: person.email,
        role: 'Facilitator',
        description: 'Leads a Work Group in Sussex.',
      });
      const client = await server.signIn(person.email);
      expect((await client.gql(VIEWER)).viewer).toMatchObject({ id: person.id, email: person.email });
    } finally {
      await server.close();
    }
  });

  it('come with a mailbox of what would have been sent, attachments too', async () => {
    const server = await startTestApp({ demo: true });
    try {
      const invitation = {
        filename: 'workshop-2.ics',
        content: 'BEGIN:VCALENDAR',
        contentType: 'text/calendar',
        method: 'REQUEST',
      };
      const mail = { to: freshEmail(), subject: 'Workshop 2', text: 'Thu 14 Jan', html: '<p>Thu 14 Jan</p>' };
      await server.app.get(MailService).send({ ...mail, attachments: [invitation] });
      await server.app.get(MailService).send({ ...mail, subject: 'Without' });
      const { messages } = (await (await server.visitor.get('/api/demo/mailbox')).json()) as DemoMailbox;
      const ours = messages.filter(message => message.to === mail.to);
      expect(ours).toMatchObject([
        { subject: 'Without', attachments: [] },
        { subject: 'Workshop 2', attachments: [invitation] },
      ]);
      await server.app.get(MailService).send({ ...mail, to: freshEmail(), subject: 'To another' });
      const to = encodeURIComponent(` ${mail.to.toUpperCase().slice(0, -3)}`);
      const found = (await (await server.visitor.get(`/api/demo/mailbox?to=${to}`)).json()) as DemoMailbox;
      expect(found.messages.map(({ subject }) => subject)).toEqual(['Without', 'Workshop 2']);
    } finally {
      await server.close();
    }
  });

  it('never open an account that is not a demo account', async () => {
    const server = await startTestApp({ demo: true });
    try {
      const person = aPerson({ email: freshEmail(), password: GOOD_PASSWORD });
      await server.app.get(IdentityService).createPerson(person);
      const refused = await server.visitor.post('/api/demo/sign-in', { email: person.email });
      expect([refused.status, refused.headers.getSetCookie()]).toEqual([404, []]);
    } finally {
      await server.close();
    }
  });

  it('keep their password, because everybody shares them', async () => {
    const server = await startTestApp({ demo: true });
    try {
      const person = demoPerson();
      await server.app.get(IdentityService).createPerson(person);
      const client = await server.signIn(person.email);
      const refused = await client.post('/api/auth/change-password', {
        currentPassword: DEMO_PASSWORD,
        password: GOOD_PASSWORD,
      });
      expect([refused.status, (await refusalOf(refused)).code]).toEqual([403, 'FORBIDDEN']);
    } finally {
      await server.close();
    }
  });

  it('are out of reach when demo mode is off: no list, no mailbox, no sign-in by click or password, no old session', async () => {
    const demo = await startTestApp({ demo: true });
    const person = demoPerson();
    await demo.app.get(IdentityService).createPerson(person);
    const { cookie } = await demo.signIn(person.email);
    await demo.close();
    const server = await startTestApp({ demo: false });
    try {
      expect((await server.visitor.get('/api/demo/accounts')).status).toBe(404);
      expect((await server.visitor.get('/api/demo/mailbox')).status).toBe(404);
      const click = await server.visitor.post('/api/demo/sign-in', { email: person.email });
      const password = await server.visitor.post('/api/auth/sign-in', { email: person.email, password: DEMO_PASSWORD });
      expect([click.status, click.headers.getSetCookie(), password.status, password.headers.getSetCookie()]).toEqual([
        404,
        [],
        403,
        [],
      ]);
      const answer = await server.visitor.post('/graphql', { query: VIEWER }, { cookie });
      expect(((await answer.json()) as { data: unknown }).data).toEqual({ viewer: null });
    } finally {
      await server.close();
    }
  });
});
