import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  collect,
  connectSocket,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { aWorkshop, failure, mark, signedInGroup, words } from './workshops-support';

const DAY = `id agendaItems { id title minutes prompt } arrivals { here expected } taskBefore { number }
  day { version itemId runningSince finishedAt screen now progress { itemId elapsedMs extraMinutes } }`;
const SEE = `query ($id: UUID!) { workshop(id: $id) { ${DAY} } }`;
const MOVE = `mutation ($input: MoveWorkshopDayInput!) { moveWorkshopDay(input: $input) { ${DAY} } }`;
const SHOW = `mutation ($input: ShowOnProjectorInput!) { showOnProjector(input: $input) { ${DAY} } }`;

const ITEMS = [
  { id: randomUUID(), title: 'What we found', minutes: 60, prompt: 'Which change would you make again?' },
  { id: randomUUID(), title: 'Tea', minutes: 15, prompt: null },
  { id: randomUUID(), title: 'The next task', minutes: 45, prompt: null },
];
const [first, second, third] = ITEMS.map(({ id }) => id);

describe('a workshop that is run', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: Awaited<ReturnType<typeof signedInGroup>>;
  let lead: TestClient;
  let other: TestClient;
  let rosa: TestClient;
  let id: string;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await signedInGroup(server, community, 3);
    lead = group.lead;
    [rosa] = group.people as [TestClient];
    other = await server.signIn((await community.hubMember('MANAGER')).email);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    id = await aWorkshop(server, group.id);
    await server.dataSource.query('UPDATE cycle_step SET agenda_items = $2 WHERE id = $1', [id, JSON.stringify(ITEMS)]);
  });

  const see = async (client: TestClient) => (await client.gql(SEE, { id })).workshop;
  const send = (client: TestClient, move: string, version: number, mutationId = randomUUID()) =>
    client.ask(MOVE, { input: { mutationId, workshopId: id, version, move } });
  /** The day after a move on the state as it is. */
  const moved = async (move: string, client = lead) => {
    const { version } = (await see(client)).day;
    const answer = await send(client, move, version);
    if (answer.errors) throw new Error(answer.errors[0]!.message);
    return answer.data!.moveWorkshopDay.day;
  };
  const show = (client: TestClient, screen: string) =>
    client.ask(SHOW, { input: { mutationId: randomUUID(), workshopId: id, screen } });

  it('stands at its beginning, starts with the first part and shows the room the agenda', async () => {
    expect((await see(rosa)).day).toMatchObject({ version: 0, itemId: null, runningSince: null, screen: 'CODE' });
    const day = await moved('START');
    expect(day).toMatchObject({ version: 1, itemId: first, finishedAt: null, screen: 'AGENDA' });
    expect(Date.parse(day.now) - Date.parse(day.runningSince)).toBeLessThan(10_000);
    expect((await see(rosa)).day).toMatchObject({ version: 1, itemId: first, runningSince: day.runningSince });
  });

  it('goes on by one part when two facilitators press “Next” at once, and the second is told where it stands', async () => {
    await moved('START');
    const answers = await Promise.all([lead, other, lead, other].map(client => send(client, 'NEXT', 1)));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined, undefined]);
    for (const { data } of answers) expect(data!.moveWorkshopDay.day).toMatchObject({ version: 2, itemId: second });
    // Five minutes more, asked for on a state that is gone, are not added to another part.
    await send(other, 'EXTEND', 1);
    expect((await see(lead)).day).toMatchObject({ version: 2, itemId: second });
    expect((await see(lead)).day.progress.every(({ extraMinutes }: any) => extraMinutes === 0)).toBe(true);
  });

  it('makes a press that is sent again one press', async () => {
    await moved('START');
    const mutationId = randomUUID();
    await send(lead, 'NEXT', 1, mutationId);
    await send(lead, 'NEXT', 1, mutationId);
    expect((await see(lead)).day).toMatchObject({ version: 2, itemId: second });
  });

  it('counts from the instants that are stored: what ran before a pause is kept, and goes on when it is taken up', async () => {
    await moved('START');
    await server.dataSource.query(
      `UPDATE workshop_day SET running_since = running_since - interval '10 minutes' WHERE step_id = $1`,
      [id],
    );
    const paused = await moved('PAUSE');
    expect(paused.runningSince).toBeNull();
    const [{ elapsedMs }] = paused.progress;
    expect(elapsedMs).toBeGreaterThanOrEqual(600_000);
    expect(elapsedMs).toBeLessThan(630_000);
    expect((await moved('EXTEND')).progress).toEqual([{ itemId: first, elapsedMs, extraMinutes: 5 }]);
    expect(await moved('START')).toMatchObject({ itemId: first, progress: [{ elapsedMs, extraMinutes: 5 }] });
    await moved('NEXT');
    expect(await moved('NEXT')).toMatchObject({ itemId: third });
    expect(await moved('NEXT')).toMatchObject({ itemId: null, runningSince: null, finishedAt: expect.any(String) });
    expect(await moved('BACK')).toMatchObject({ itemId: third, finishedAt: null });
    expect(await moved('RESET')).toMatchObject({ itemId: null, progress: [], finishedAt: null });
  });

  it('is told to every screen of the group, and not to those of another', async () => {
    const elsewhere = await signedInGroup(server, community, 0);
    const told = await Promise.all(
      [
        [rosa, group.id],
        [elsewhere.lead, elsewhere.id],
      ].map(async ([client, room]) => {
        const socket = await connectSocket(client as TestClient);
        await joinRoom(socket, { type: 'WORK_GROUP', id: room as string });
        return { socket, events: collect(socket, 'workshop.dayMoved') };
      }),
    );
    await moved('START');
    await show(other, 'CODE');
    await until('the room is told', () => told[0]!.events.length === 2);
    expect(told[0]!.events).toEqual([
      { workGroupId: group.id, stepId: id },
      { workGroupId: group.id, stepId: id },
    ]);
    expect(told[1]!.events).toEqual([]);
    // What changes nothing is told to nobody.
    await show(other, 'CODE');
    await moved('START');
    await moved('PAUSE');
    await until('the room is told', () => told[0]!.events.length === 3);
    told.forEach(({ socket }) => socket.close());
  });

  it('is moved by those who lead the group alone, is not there for others, and not for a cancelled workshop', async () => {
    expect(failure(await send(rosa, 'START', 0))).toBe('FORBIDDEN');
    expect(failure(await show(rosa, 'AGENDA'))).toBe('FORBIDDEN');
    const stranger = (await signedInGroup(server, community, 0)).lead;
    expect(failure(await send(stranger, 'START', 0))).toBe('NOT_FOUND');
    expect(failure(await show(stranger, 'AGENDA'))).toBe('NOT_FOUND');
    await server.dataSource.query('UPDATE cycle_step SET cancelled_at = now() WHERE id = $1', [id]);
    expect(words(await send(lead, 'START', 0))).toMatch(/has been cancelled/);
    expect((await see(lead)).day.version).toBe(0);
  });

  it('counts arrivals as the register does, for those who lead, and names nobody', async () => {
    const [one, two, three] = group.participants as unknown as [{ id: string }, { id: string }, { id: string }];
    await mark(lead, id, [
      { personId: one.id, mark: 'PRESENT' },
      { personId: two.id, mark: 'PART', credit: 0.5 },
      { personId: three.id, mark: 'APOLOGIES' },
    ]);
    expect((await see(lead)).arrivals).toEqual({ here: 2, expected: 3 });
    expect((await see(rosa)).arrivals).toBeNull();
    const shown = JSON.stringify(await see(lead));
    for (const { name } of group.participants) expect(shown).not.toContain(name);
  });
});
