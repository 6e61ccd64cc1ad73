import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { aWorkshop, failure, hours, mark, signedInGroup, words } from './workshops-support';

const FEEDBACK = 'feedback { open closesAt viewerCanAnswer viewerAnswered answers results { worth ready texts } }';
const SEE = `query ($id: UUID!) { workshop(id: $id) { ${FEEDBACK} day { screen } } }`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${FEEDBACK} day { screen } } }`;
const OPEN = mutation('openWorkshopFeedback', 'WorkshopFeedbackInput');
const CLOSE = mutation('closeWorkshopFeedback', 'WorkshopFeedbackInput');
const ANSWER = mutation('answerWorkshopFeedback', 'AnswerWorkshopFeedbackInput');
const CSV = 'query ($id: UUID!) { workshopFeedbackCsv(workshopId: $id) }';
const NUMBERS = '{ workshopFeedbackNumbers { id answers worth ready } }';

describe('a minute’s feedback', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: Awaited<ReturnType<typeof signedInGroup>>;
  let lead: TestClient;
  let manager: TestClient;
  let id: string;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await signedInGroup(server, community, 6);
    lead = group.lead;
    manager = await server.signIn((await community.hubMember('MANAGER')).email);
  });
  afterAll(() => server.close());
  /** On now; everybody but the last is marked as here. */
  beforeEach(async () => {
    id = await aWorkshop(server, group.id);
    const here = group.participants.slice(0, -1);
    await mark(
      lead,
      id,
      here.map(({ id: personId }) => ({ personId, mark: 'PRESENT' })),
    );
  });

  const ask = (client: TestClient, query: string, more: object = {}) =>
    client.ask(query, { input: { mutationId: randomUUID(), workshopId: id, ...more } });
  const answer = (client: TestClient, worth = 4, ready = 3, text?: string) =>
    ask(client, ANSWER, { worth, ready, text });
  const see = async (client: TestClient) => (await client.gql(SEE, { id })).workshop;
  const person = (index: number): TestClient => group.people[index]!;
  const rows = (text: string): Promise<any[]> => server.dataSource.query(text, [id]);

  it('is asked for by those who lead, from the start of the workshop on, once, and is shown on the projector', async () => {
    expect(failure(await ask(person(0), OPEN))).toBe('FORBIDDEN');
    expect((await see(lead)).feedback).toBeNull();
    const opened = await ask(lead, OPEN);
    expect(opened.data!.openWorkshopFeedback).toMatchObject({ feedback: { open: true }, day: { screen: 'FEEDBACK' } });
    const { closesAt } = opened.data!.openWorkshopFeedback.feedback;
    expect(Math.round((Date.parse(closesAt) - Date.now()) / 86_400_000)).toBe(7);
    expect((await ask(manager, OPEN)).data!.openWorkshopFeedback.feedback.closesAt).toBe(closesAt);
    id = await aWorkshop(server, group.id, { startsAt: hours(1), endsAt: hours(3) });
    expect(words(await ask(lead, OPEN))).toMatch(/once the workshop has begun/);
    const stranger = (await signedInGroup(server, community, 0)).lead;
    for (const query of [OPEN, CLOSE]) expect(failure(await ask(stranger, query))).toBe('NOT_FOUND');
    expect(failure(await answer(stranger))).toBe('NOT_FOUND');
  });

  it('takes one answer from each, also when two come at once, and none from those who were not there or lead', async () => {
    expect(words(await answer(person(0)))).toMatch(/has not asked for feedback/);
    await ask(lead, OPEN);
    const both = await Promise.all([answer(person(0), 5, 5), answer(person(0), 1, 1)]);
    expect(both.map(failure).sort()).toEqual(['CONFLICT', undefined]);
    const mutationId = randomUUID();
    const again = { mutationId, worth: 2, ready: 2 };
    expect((await ask(person(1), ANSWER, again)).errors).toBeUndefined();
    expect((await ask(person(1), ANSWER, again)).errors).toBeUndefined();
    expect(words(await answer(person(5)))).toMatch(/for those who were at the workshop/);
    expect(failure(await answer(lead))).toBe('FORBIDDEN');
    expect((await see(lead)).feedback.answers).toBe(2);
    expect((await see(person(0))).feedback).toMatchObject({
      viewerCanAnswer: true,
      viewerAnswered: true,
      answers: null,
    });
    expect((await see(person(5))).feedback).toMatchObject({ viewerCanAnswer: false, viewerAnswered: false });
    for (const worth of [0, 6]) expect(words(await answer(person(2), worth))).toMatch(/Choose from 1 to 5/);
  });

  it('stores nothing by which an answer and a person could be put together', async () => {
    await ask(lead, OPEN);
    const secret = 'Less listening before lunch';
    const order = [3, 0, 4, 1];
    for (const index of order) await answer(person(index), index + 1, 1, `${secret} ${index}`);
    const columns = (table: string) =>
      server.dataSource
        .query('SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1', [table])
        .then((found: { name: string }[]) => found.map(({ name }) => name).sort());
    expect(await columns('workshop_feedback_answer')).toEqual(['id', 'ready', 'step_id', 'text', 'worth']);
    expect(await columns('workshop_feedback_given')).toEqual(['person_id', 'step_id']);
    // Neither the transaction that wrote a row nor its place in the table says when it came: all are of the latest one.
    const transactions = await rows(
      `SELECT DISTINCT xmin::text FROM workshop_feedback_answer WHERE step_id = $1
       UNION SELECT DISTINCT xmin::text FROM workshop_feedback_given WHERE step_id = $1`,
    );
    expect(transactions).toHaveLength(1);
    const people = await rows('SELECT person_id FROM workshop_feedback_given WHERE step_id = $1 ORDER BY ctid');
    expect(people.map(row => row.person_id)).toEqual(people.map(row => row.person_id).sort());
    // What was said stands in no other table, and no hash of it beside a person.
    for (const table of ['command', 'outbox', 'event_log', 'audit_entry'])
      expect(JSON.stringify(await server.dataSource.query(`SELECT * FROM ${table}`))).not.toContain(secret);
    const hashes = await server.dataSource.query(
      `SELECT DISTINCT content_hash FROM command WHERE name = 'answerWorkshopFeedback' AND result = $1`,
      [id],
    );
    expect(hashes).toHaveLength(1);
  });

  it('is read by nobody while it is open, and below four answers by nobody at all', async () => {
    await ask(lead, OPEN);
    for (const index of [0, 1, 2]) await answer(person(index), 5, 5, 'Everything');
    await ask(lead, CLOSE);
    expect((await see(lead)).feedback).toMatchObject({ open: false, answers: 3, results: null });
    expect(failure(await lead.ask(CSV, { id }))).toBe('LOCKED');
    const few = (await manager.gql(NUMBERS)).workshopFeedbackNumbers.find((row: any) => row.id === id);
    expect(few).toEqual({ id, answers: 3, worth: null, ready: null });

    id = await aWorkshop(server, group.id);
    await mark(
      lead,
      id,
      group.participants.map(({ id: personId }) => ({ personId, mark: 'PRESENT' })),
    );
    await ask(lead, OPEN);
    for (const index of [0, 1, 2, 3]) await answer(person(index), index + 2, 1);
    expect((await see(lead)).feedback).toMatchObject({ open: true, answers: 4, results: null });
    expect(failure(await lead.ask(CSV, { id }))).toBe('LOCKED');
  });

  it('shows those who lead how often each step was chosen, hub managers no words, and participants nothing', async () => {
    await ask(lead, OPEN);
    const said = ['=1+1', 'Keep the hour with another school’s units.', undefined, 'Less listening.'];
    for (const [index, text] of said.entries()) await answer(person(index), index + 2, index < 2 ? 1 : 5, text);
    await ask(lead, CLOSE);
    const { results } = (await see(lead)).feedback;
    expect(results).toMatchObject({ worth: [0, 1, 1, 1, 1], ready: [2, 0, 0, 0, 2] });
    expect([...results.texts].sort()).toEqual(said.filter(text => text !== undefined).sort());
    expect((await see(manager)).feedback.results).toEqual({ worth: results.worth, ready: results.ready, texts: null });
    expect((await see(person(0))).feedback).toMatchObject({ results: null, answers: null });
    expect(failure(await person(0).ask(CSV, { id }))).toBe('FORBIDDEN');
    const { workshopFeedbackCsv: csv } = await lead.gql(CSV, { id });
    expect(csv).toContain('Was it worth the time away from school?,0,1,1,1,1,3.5');
    expect(csv).toContain("'=1+1");
    expect((await manager.gql(CSV, { id })).workshopFeedbackCsv).not.toContain('listening');
    const numbers = (await manager.gql(NUMBERS)).workshopFeedbackNumbers.find((row: any) => row.id === id);
    expect(numbers).toEqual({ id, answers: 4, worth: 3.5, ready: 3 });
    const elsewhere = await server.signIn((await community.hubMember('MANAGER', 'yorkshire-ridings')).email);
    expect((await elsewhere.gql(NUMBERS)).workshopFeedbackNumbers.some((row: any) => row.id === id)).toBe(false);
  });

  it('closes for good, by hand or by itself after a week', async () => {
    await ask(lead, OPEN);
    await server.dataSource.query('UPDATE workshop_feedback SET closes_at = now() WHERE step_id = $1', [id]);
    expect(words(await answer(person(0)))).toMatch(/is closed/);
    await ask(lead, OPEN);
    expect((await see(lead)).feedback.open).toBe(false);
    expect(words(await answer(person(0)))).toMatch(/is closed/);
  });
});
