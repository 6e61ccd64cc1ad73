import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { SchoolTime } from '@tessellate/school-time-api';
import { VisitorJobs } from '@tessellate/workshops-api';
import { randomUUID } from 'node:crypto';
import { aWorkshop, failure, hours, logOf, minutes, signedInGroup, words } from './workshops-support';

const VISITORS = 'visitors { id name school email arrivedAt letterAt }';
const ADD = `mutation ($input: AddVisitorInput!) { addVisitor(input: $input) { id ${VISITORS} } }`;
const REMOVE = `mutation ($input: VisitorInput!) { removeVisitor(input: $input) { id ${VISITORS} } }`;
const INVITE = `mutation ($input: VisitorInput!) { inviteVisitor(input: $input) { id ${VISITORS} } }`;
const SEE = `query ($id: UUID!) { workshop(id: $id) { ${VISITORS} entries { member } } }`;
const CSV = 'query ($id: UUID!) { registerCsv(workshopId: $id) }';
const LETTER = 'workshop.visitor-letter';

describe('a visitor of a workshop', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: Awaited<ReturnType<typeof signedInGroup>>;
  let lead: TestClient;
  let manager: TestClient;
  let managerId: string;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await signedInGroup(server, community, 1);
    ({ lead } = group);
    const person = await community.hubMember('MANAGER');
    managerId = person.id;
    manager = await server.signIn(person.email);
  });
  afterAll(() => server.close());

  const add = (
    client: TestClient,
    workshopId: string,
    more: object = { name: 'Imogen Hartley', school: 'Hillside School' },
  ) => client.ask(ADD, { input: { mutationId: randomUUID(), workshopId, ...more } });
  const act = (client: TestClient, query: string, visitorId: string) =>
    client.ask(query, { input: { mutationId: randomUUID(), visitorId } });
  const visitorsOf = async (client: TestClient, id: string) => (await client.gql(SEE, { id })).workshop.visitors;
  const asking = async (workshopId: string) => {
    const email = `imogen.${randomUUID().slice(0, 8)}@school.example`;
    const { data } = await add(lead, workshopId, { name: 'Imogen Hartley', email });
    const { id } = data!.addVisitor.visitors.find((visitor: any) => visitor.email === email);
    return { email, id: id as string };
  };
  const letters = async (email: string): Promise<{ subject: string; text: string }[]> => {
    await server.settled();
    return server.dataSource.query('SELECT subject, text FROM mailbox_message WHERE recipient = $1', [email]);
  };
  const schoolHourComes = () =>
    server.dataSource.query(`UPDATE pgboss.job SET start_after = now() WHERE name = $1 AND state = 'created'`, [
      LETTER,
    ]);

  it('is written down once however often it is sent, counted apart from those who take part, and known to those who lead', async () => {
    const id = await aWorkshop(server, group.id);
    const mutationId = randomUUID();
    const came = { name: ' Imogen  Hartley ', school: 'Hillside School', mutationId, arrivedAt: minutes(-5) };
    await Promise.all([add(lead, id, came), add(lead, id, came)]);
    expect((await add(lead, id, came)).errors).toBeUndefined();
    const [visitor, ...others] = await visitorsOf(lead, id);
    expect(others).toEqual([]);
    // What was written down without a connection has the time of then.
    expect(visitor).toMatchObject({ name: 'Imogen Hartley', school: 'Hillside School', email: null, letterAt: null });
    expect(new Date(visitor.arrivedAt)).toEqual(came.arrivedAt);
    expect((await lead.gql(SEE, { id })).workshop.entries).toHaveLength(1);
    expect(await visitorsOf(group.people[0]!, id)).toBeNull();
    expect(words(await add(lead, id, { name: 'IMOGEN HARTLEY', school: 'hillside school' }))).toMatch(/on the list/);
  });

  it('came no earlier than the register opened and no later than now, whatever a device’s clock says', async () => {
    const id = await aWorkshop(server, group.id);
    await add(lead, id, { name: 'From yesterday', arrivedAt: hours(-24) });
    await add(lead, id, { name: 'From tomorrow', arrivedAt: hours(24) });
    const [tomorrow, yesterday] = await visitorsOf(lead, id);
    expect(new Date(tomorrow.arrivedAt).getTime()).toBeLessThanOrEqual(Date.now());
    const opened = minutes(-40).getTime();
    expect(Math.abs(new Date(yesterday.arrivedAt).getTime() - opened)).toBeLessThan(60_000);
    const early = await aWorkshop(server, group.id, { startsAt: minutes(31), endsAt: hours(3) });
    expect(failure(await add(lead, early))).toBe('LOCKED');
  });

  it('sees nothing of the group by it, with an account neither; somebody of the group is no visitor', async () => {
    const id = await aWorkshop(server, group.id);
    const other = await community.facilitator(group.id);
    const alumna = await community.hubMember('ALUMNI', 'sussex', 'Amina Yusuf');
    expect((await add(manager, id, { personId: alumna.id })).errors).toBeUndefined();
    expect(await visitorsOf(lead, id)).toMatchObject([{ name: 'Amina Yusuf', email: null }]);
    expect(await (await server.signIn(alumna.email)).codeOf(SEE, { id })).toBe('NOT_FOUND');
    expect(words(await add(manager, id, { personId: alumna.id }))).toMatch(/on the list/);
    expect(words(await add(lead, id, { personId: group.participants[0]!.id }))).toMatch(/belong to this group/);
    expect(words(await add(lead, id, { personId: other.id }))).toMatch(/belong to this group/);
    const stranger = await community.person();
    for (const personId of [stranger.id, randomUUID()])
      expect(failure(await add(lead, id, { personId }))).toBe('NOT_FOUND');
  });

  it('is kept by those who lead this group alone; to others it does not exist', async () => {
    const id = await aWorkshop(server, group.id);
    const visitorId = (await add(lead, id)).data?.addVisitor.visitors[0].id as string;
    const [participant] = group.people as [TestClient];
    expect(failure(await add(participant, id))).toBe('FORBIDDEN');
    const stranger = await signedInGroup(server, community, 0);
    expect(failure(await add(stranger.lead, id))).toBe('NOT_FOUND');
    for (const one of [visitorId, randomUUID()])
      expect(failure(await act(stranger.lead, REMOVE, one))).toBe('NOT_FOUND');
    const elsewhere = await server.signIn((await community.hubMember('MANAGER', 'turing-nw')).email);
    for (const one of [visitorId, randomUUID()]) expect(failure(await act(elsewhere, INVITE, one))).toBe('NOT_FOUND');
    expect((await act(lead, REMOVE, visitorId)).data?.removeVisitor.visitors).toEqual([]);
    expect(failure(await act(lead, REMOVE, visitorId))).toBe('NOT_FOUND');
    // The log is for ever: it says what was done, and no name.
    const log = await logOf(server, id);
    expect(log.map(({ action }) => action)).toEqual(['visitor.added', 'visitor.removed']);
    expect(JSON.stringify(log)).not.toMatch(/Imogen|Hillside/);
    expect(await server.dataSource.query('SELECT 1 FROM workshop_visitor WHERE id = $1', [visitorId])).toEqual([]);
  });

  it('stands in the spreadsheet as a visitor, without an address and without a formula', async () => {
    const id = await aWorkshop(server, group.id);
    await add(lead, id, { name: '=cmd()', school: '+441273', email: 'formula@school.example' });
    const { registerCsv } = await lead.gql(CSV, { id });
    expect(registerCsv).toMatch(/^'=cmd\(\),'\+441273,.*Present,.*,visitor$/m);
    expect(registerCsv).not.toContain('formula@');
  });

  it('who asks how to join is written to once, by the hub’s managers, within school hours; then the address is gone', async () => {
    const id = await aWorkshop(server, group.id);
    const { email, id: visitorId } = await asking(id);
    await server.settled();
    const told = await server.dataSource.query(
      `SELECT person_id FROM notice WHERE kind = 'workshop.visitorAsked' AND about_id = $1`,
      [id],
    );
    expect(told).toContainEqual({ person_id: managerId });
    expect(failure(await act(lead, INVITE, visitorId))).toBe('FORBIDDEN');
    const hour = (await server.app.get(SchoolTime).calendar()).nextSchoolHour(new Date());
    const { data } = await act(manager, INVITE, visitorId);
    expect(new Date(data?.inviteVisitor.visitors[0].letterAt).getTime()).toBeGreaterThanOrEqual(hour.getTime() - 1);
    if (hour > new Date()) expect(await letters(email)).toEqual([]);
    // Twice asked is once written.
    expect((await act(manager, INVITE, visitorId)).errors).toBeUndefined();
    await schoolHourComes();
    const sent = await letters(email);
    expect(sent).toHaveLength(1);
    expect(sent[0]!.text).toContain(`/interest?group=${group.id}`);
    expect(sent[0]!.text).toContain('Imogen Hartley');
    expect(await visitorsOf(lead, id)).toMatchObject([{ email: null, name: 'Imogen Hartley' }]);
    expect((await act(manager, INVITE, visitorId)).errors).toBeUndefined();
    expect(await letters(email)).toHaveLength(1);
  });

  it('who is removed before the letter went out gets none, and who did not ask cannot be written to', async () => {
    const id = await aWorkshop(server, group.id);
    const silent = (await add(lead, id)).data?.addVisitor.visitors[0].id as string;
    expect(failure(await act(manager, INVITE, silent))).toBe('CONFLICT');
    const { email, id: visitorId } = await asking(id);
    await act(manager, INVITE, visitorId);
    const waits: unknown[] = await server.dataSource.query(
      `SELECT 1 FROM pgboss.job WHERE name = $1 AND singleton_key = $2 AND state = 'created' AND start_after > now()`,
      [LETTER, visitorId],
    );
    await act(lead, REMOVE, visitorId);
    await schoolHourComes();
    // Within school hours it has gone out at once.
    expect(await letters(email)).toHaveLength(waits.length > 0 ? 0 : 1);
  });

  it('is forgotten after the academic year of the group, whole', async () => {
    const past = await community.workGroup({ participants: 0, academicYear: 2023 });
    const own = await server.signIn(past.facilitator.email);
    const id = await aWorkshop(server, past.id);
    const now = await aWorkshop(server, group.id);
    await add(own, id, { name: 'Of long ago', email: 'long.ago@school.example' });
    await add(lead, now);
    await server.app.get(VisitorJobs).forget();
    expect(await visitorsOf(own, id)).toEqual([]);
    expect(await visitorsOf(lead, now)).toHaveLength(1);
  });
});
