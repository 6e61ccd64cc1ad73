import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '@tessellate/api-kernel';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { answersFor, lettersTo, REGISTER, register, STATUS } from './interest-support';

const CHECK = `mutation ($input: CheckEligibilityInput!) { checkEligibility(input: $input) {
  rule ruleText message alternatives { text url } } }`;

describe('registering interest', () => {
  let server: TestApp;
  let applications: ApplicationBuilder;
  let community: CommunityBuilder;
  let group: string;
  let urn: number;
  let token: string;
  const events: unknown[] = [];

  const longAgo = () => applications.links.formToken(new Date(Date.now() - 60_000));
  const answers = (given: Record<string, unknown> = {}) => answersFor(group, urn, token, given);
  const rows = (table: string, where = 'true'): Promise<Record<string, unknown>[]> =>
    server.dataSource.query(`SELECT * FROM ${table} WHERE ${where}`);

  beforeAll(async () => {
    server = await startTestApp({}, app => {
      app.get(Outbox).on('notice.raised', notice => void events.push(notice));
      app.get(Outbox).on('application.changed', change => void events.push(change));
    });
    applications = new ApplicationBuilder(server.app);
    community = new CommunityBuilder(server.app);
    group = await applications.recruitingGroup();
    urn = await community.school({ name: 'Varndean School', town: 'Brighton' });
    token = longAgo();
  });
  afterAll(() => server.close());

  it('stores what was answered, with a reference and letters to the applicant and the headteacher', async () => {
    const manager = await community.hubMember('MANAGER');
    const input = answers({ email: ' Rosa.One@School.example ' });
    expect(await register(server.visitor, input)).toEqual({
      __typename: 'InterestReceived',
      email: 'rosa.one@school.example',
    });
    const [stored] = await rows('application', `id = '${input.mutationId}'`);
    expect(stored).toMatchObject({
      state: 'AWAITING_HUB',
      email: 'rosa.one@school.example',
      school_urn: urn,
      access_needs: 'A room with step-free access.',
      committed_at: null,
    });
    const reference = String(stored!['reference']);
    expect(reference).toMatch(/^SSL-[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/);
    const [letter] = await lettersTo(server, 'rosa.one@school.example');
    expect(letter!.subject).toContain(reference);
    const { applicationStatus } = await server.visitor.gql(STATUS, { token: letter!.token });
    expect(applicationStatus).toMatchObject({
      reference,
      state: 'AWAITING_HUB',
      hub: { slug: 'sussex' },
      school: { name: 'Varndean School' },
      commitment: 'AWAITED',
      waitlistPosition: null,
      viewerCan: { withdraw: true, askHeadteacher: true },
    });
    const [asked] = await lettersTo(server, input.headteacherEmail);
    expect(asked!.subject).toBe('Will Varndean School commit to a year of Secondary Subject Leadership?');
    expect(asked!.text).toContain('Rosa O’Neill');
    expect(events).toContainEqual(
      expect.objectContaining({
        kind: 'application.received',
        personIds: [manager.id],
        data: { schoolName: 'Varndean School' },
      }),
    );
    expect(events).toContainEqual({ applicationId: input.mutationId, workGroupId: group });
  });

  it('is one act however often it is sent, also at the same time', async () => {
    const input = answers();
    const results = await Promise.all(Array.from({ length: 6 }, () => register(server.visitor, input)));
    expect(new Set(results.map(result => result.email))).toEqual(new Set([input.email]));
    expect(await rows('application', `email = '${input.email}'`)).toHaveLength(1);
    expect(await lettersTo(server, input.email)).toHaveLength(1);
  });

  it('refuses the id of somebody else’s application and leaves it as it is', async () => {
    const first = answers();
    await register(server.visitor, first);
    const other = answers({ mutationId: first.mutationId });
    expect(await server.visitor.codeOf(REGISTER, { input: other })).toBe('CONFLICT');
    expect(await rows('application', `id = '${first.mutationId}'`)).toMatchObject([{ email: first.email }]);
    expect(await lettersTo(server, other.email)).toEqual([]);
  });

  it('answers a second application like the first, and tells only the address itself', async () => {
    const first = answers();
    const again = answers({ email: first.email.toUpperCase() });
    expect(await register(server.visitor, again)).toEqual(await register(server.visitor, first));
    expect(await rows('application', `email = '${first.email}'`)).toHaveLength(1);
    const letters = await lettersTo(server, first.email);
    expect(letters).toHaveLength(2);
    // Two letters of one moment may go in either order.
    const told = letters.find(letter => /already registered/.test(letter.subject));
    expect(told?.token).toMatch(/./);
  });

  it('lets somebody who has withdrawn register again', async () => {
    const input = answers();
    await register(server.visitor, input);
    const [letter] = await lettersTo(server, input.email);
    const withdraw = 'mutation ($input: ApplicationLinkInput!) { withdrawApplication(input: $input) { state } }';
    const act = { input: { mutationId: randomUUID(), token: letter!.token } };
    expect((await server.visitor.gql(withdraw, act)).withdrawApplication.state).toBe('WITHDRAWN');
    await register(server.visitor, answers({ email: input.email }));
    expect(await rows('application', `email = '${input.email}' AND state = 'AWAITING_HUB'`)).toHaveLength(1);
  });

  describe('eligibility', () => {
    const refusals = () =>
      rows('application_refusal').then(counted =>
        counted.map(({ rule, count, hub_id: hubId }) => ({ rule, count, hubId })),
      );
    beforeEach(() => server.dataSource.query('TRUNCATE application_refusal'));

    it('refuses a prospective head of department on the spot, names the rule and offers alternatives', async () => {
      const input = { mutationId: randomUUID(), token: longAgo(), role: 'PROSPECTIVE' };
      const { checkEligibility } = await server.visitor.gql(CHECK, { input });
      expect(checkEligibility).toMatchObject({
        rule: 'in-post',
        ruleText: 'You are already head of department or subject leader for secondary mathematics.',
      });
      expect(checkEligibility.alternatives.length).toBeGreaterThan(1);
      expect(await refusals()).toEqual([{ rule: 'in-post', count: 1, hubId: null }]);
    });

    it('counts a form once, whatever is chosen back and forth, and the next form for itself', async () => {
      const ask = (form: string) =>
        server.visitor.gql(CHECK, {
          input: { mutationId: randomUUID(), token: form, workGroupId: group, role: 'PROSPECTIVE' },
        });
      const form = longAgo();
      await ask(form);
      await ask(form);
      await ask(longAgo());
      await ask('made-up');
      expect(await refusals()).toMatchObject([{ rule: 'in-post', count: 2 }]);
    });

    it('keeps nothing of a refused person but the count, when the form is sent all the same', async () => {
      const input = answers({ role: 'PROSPECTIVE', token: longAgo(), name: 'Quentin Unkept' });
      expect(await register(server.visitor, input)).toMatchObject({ __typename: 'InterestRefused', rule: 'in-post' });
      await server.settled();
      expect(await rows('application', `email = '${input.email}'`)).toEqual([]);
      const everywhere: { name: string }[] = await server.dataSource.query(
        `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
         WHERE table_schema IN ('public', 'auth', 'pgboss') AND table_type = 'BASE TABLE'`,
      );
      for (const { name } of everywhere) {
        const found: unknown[] = await server.dataSource.query(
          `SELECT 1 FROM ${name} AS t WHERE t::text LIKE '%Unkept%' OR t::text LIKE $1`,
          [`%${input.email}%`],
        );
        expect([name, found.length]).toEqual([name, 0]);
      }
      expect(await refusals()).toMatchObject([{ rule: 'in-post', count: 1 }]);
    });

    it('refuses schools that are independent, Welsh, closed, primary or unknown, and years that are not full', async () => {
      const school = (given: Parameters<CommunityBuilder['school']>[0]) => community.school(given);
      const schools = [
        await school({ type: 'Other independent school' }),
        await school({ laCode: '681', type: 'Welsh establishment' }),
        await school({ status: 'CLOSED' }),
        await school({ phase: 'Primary', ageLow: 4, ageHigh: 11 }),
        99_999_999,
      ];
      for (const schoolUrn of schools) {
        const result = await register(server.visitor, answers({ schoolUrn, token: longAgo() }));
        expect([schoolUrn, result.rule]).toEqual([schoolUrn, 'state-funded']);
      }
      expect(await register(server.visitor, answers({ fullYear: false }))).toMatchObject({ rule: 'full-year' });
      expect(await refusals()).toEqual(
        expect.arrayContaining([expect.objectContaining({ rule: 'state-funded', count: 5 })]),
      );
    });
  });

  it('names everything that needs another look at once, by field', async () => {
    const input = answers({ name: ' ', email: 'rosa', hopes: '', headteacherEmail: 'x@y' });
    const [error] = (await server.visitor.ask(REGISTER, { input })).errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'hopes' });
    expect(Object.keys(error?.extensions['fields'] as object).sort()).toEqual([
      'email',
      'headteacherEmail',
      'hopes',
      'name',
    ]);
  });

  it('tells a robot that fills the hidden field what it wants to hear, and keeps nothing', async () => {
    const input = answers({ website: 'https://win.example' });
    expect(await register(server.visitor, input)).toMatchObject({ __typename: 'InterestReceived', email: input.email });
    expect(await rows('application', `email = '${input.email}'`)).toEqual([]);
    expect(await lettersTo(server, input.email)).toEqual([]);
  });

  it('refuses a form filled in faster than it can be read, one never opened here, and one opened weeks ago', async () => {
    const code = (form: string) => server.visitor.codeOf(REGISTER, { input: answers({ token: form }) });
    const { interestForm } = await server.visitor.gql('{ interestForm { token } }');
    expect(await code(interestForm.token)).toBe('RATE_LIMITED');
    expect(await code('bm90IG9uZSBvZiBvdXJz')).toBe('STALE');
    expect(await code(applications.links.formToken(new Date(Date.now() - 20 * 86_400_000)))).toBe('STALE');
    const tampered = [...token].map((letter, at) => (at === 30 ? (letter === 'A' ? 'B' : 'A') : letter)).join('');
    expect(await code(tampered)).toBe('STALE');
  });

  it('takes no applications for a group that does not recruit, and says what to do', async () => {
    const closed = await applications.recruitingGroup({ hub: 'solent', recruitingUntil: new Date(Date.now() - 1_000) });
    const [error] = (await server.visitor.ask(REGISTER, { input: answers({ workGroupId: closed }) })).errors ?? [];
    expect(error).toMatchObject({ extensions: { code: 'INVALID_INPUT', field: 'workGroupId' } });
    expect(error?.message).toContain('Choose another hub');
  });

  it('offers every hub that recruits, and is prepared for the group, hub or school of an address', async () => {
    const FORM = `query ($group: UUID, $hub: String, $school: Int) { interestForm(group: $group, hub: $hub, school: $school) {
      projectName days rules { key } groups { id hub { slug } academicYear } hub { slug } groupId school { name } } }`;
    const jurassic = await applications.recruitingGroup({ hub: 'jurassic' });
    const form = async (given: Record<string, unknown>) => (await server.visitor.gql(FORM, given)).interestForm;
    expect(await form({ school: urn })).toMatchObject({ school: { name: 'Varndean School' }, groupId: null, days: 4 });
    expect(await form({ hub: 'jurassic' })).toMatchObject({ hub: { slug: 'jurassic' }, groupId: jurassic });
    expect(await form({ hub: 'solent' })).toMatchObject({ hub: { slug: 'solent' }, groupId: null });
    const { groups, groupId } = await form({ group });
    expect(groupId).toBe(group);
    expect(groups.map((one: { hub: { slug: string } }) => one.hub.slug)).toEqual(['jurassic', 'sussex']);
    expect(await form({ group: randomUUID() })).toMatchObject({ groupId: null, hub: null });
  });
});

describe('many applications', () => {
  let server: TestApp;
  let applications: ApplicationBuilder;
  let group: string;
  let urn: number;
  beforeAll(async () => {
    server = await startTestApp({ rateLimits: true });
    applications = new ApplicationBuilder(server.app);
    group = await applications.recruitingGroup();
    urn = await new CommunityBuilder(server.app).school();
  });
  afterAll(() => server.close());

  const answers = (given: Record<string, unknown> = {}) =>
    answersFor(group, urn, applications.links.formToken(new Date(Date.now() - 60_000)), given);
  const codes = async (inputs: Record<string, unknown>[]) => {
    const all: (string | null)[] = [];
    for (const input of inputs) all.push(await server.visitor.codeOf(REGISTER, { input }));
    return all;
  };

  it('with one address are held off after four, and for one headteacher after eight', async () => {
    const same = Array.from({ length: 5 }, () => answers({ email: 'flood@school.example' }));
    expect(await codes(same)).toEqual([null, null, null, null, 'RATE_LIMITED']);
    const head = Array.from({ length: 9 }, () => answers({ headteacherEmail: 'flooded@school.example' }));
    expect((await codes(head)).filter(code => code === 'RATE_LIMITED')).toHaveLength(1);
  });

  it('from one network are held off, and the answer says how long', async () => {
    const answered = await codes(Array.from({ length: 20 }, () => answers()));
    expect(answered.at(-1)).toBe('RATE_LIMITED');
    const [error] = (await server.visitor.ask(REGISTER, { input: answers() })).errors ?? [];
    expect(error?.extensions['retryAfterSeconds']).toBeGreaterThan(0);
    expect(error?.message).toMatch(/Try again in/);
  });

  it('do not keep people from searching schools, but copying the register is held off', async () => {
    const query = 'query ($q: String!) { findSchools(query: $q) { urn } }';
    const found: (string | null)[] = [];
    for (let n = 0; n < 305; n++) found.push(await server.visitor.codeOf(query, { q: `s${n % 10}` }));
    expect(found.slice(0, 250)).toEqual(Array(250).fill(null));
    expect(found.at(-1)).toBe('RATE_LIMITED');
  });
});
