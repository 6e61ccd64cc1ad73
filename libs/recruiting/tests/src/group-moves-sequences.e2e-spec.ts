import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import type { BuiltPerson } from '@tessellate/cycle-api/testing';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { failure, Moving, REASON, workshop } from './group-moves-support';
import { DECIDE } from './places-support';

const DAYS =
  'query ($id: UUID!) { workGroupDays(id: $id) { members { person { id } days { credit elsewhere possible } } } }';
const INVITATIONS =
  'mutation ($input: SetCalendarInvitationsInput!) { setCalendarInvitations(input: $input) { invitations } }';
const ADDRESS = 'mutation ($input: MakeCalendarAddressInput!) { makeCalendarAddress(input: $input) { url } }';
const REMOVE = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';
const GROUPS = 3;
const PEOPLE = 5;
const CAPACITY = 2;

type Act =
  | { act: 'move'; person: number; to: number; then: 'send' | 'wait' }
  | { act: 'recall' }
  | { act: 'release' }
  | { act: 'remove'; person: number }
  | { act: 'join'; person: number; to: number }
  | { act: 'attend'; person: number; number: number; credit: number };

const person = fc.nat(PEOPLE - 1);
const group = fc.nat(GROUPS - 1);
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('move' as const),
      person,
      to: group,
      then: fc.constantFrom('send' as const, 'wait' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ act: 'recall' }, { act: 'release' }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('remove' as const), person }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('join' as const), person, to: group }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ act: fc.constant('attend' as const), person, number: fc.integer({ min: 1, max: 3 }) },
      credit: fc.constantFrom(0.25, 0.5, 1),
    }),
  },
);

/** Three groups of two places each, and five people. */
class World {
  /** By person and number of the workshop: the best mark they ever had. */
  readonly had = new Map<string, Map<number, number>>();
  private readonly pending: string[] = [];

  private constructor(
    private readonly hub: Moving,
    readonly groups: { id: string }[],
    readonly people: BuiltPerson[],
  ) {}

  static async of(hub: Moving): Promise<World> {
    const steps = [1, 2, 3].map(number => workshop(number, number));
    const groups = [];
    for (let n = 0; n < GROUPS; n++)
      groups.push(await hub.group('Sequence', { capacity: CAPACITY, participants: 0, steps }));
    const people = [];
    for (let n = 0; n < PEOPLE; n++) people.push(await hub.community.person());
    return new World(hub, groups, people);
  }

  /** Which of the groups somebody is in. */
  async whereIs({ id }: { id: string }): Promise<{ id: string }[]> {
    return this.hub.server.dataSource.query(
      'SELECT work_group_id AS id FROM work_group_membership WHERE person_id = $1 AND until IS NULL',
      [id],
    );
  }

  async do(step: Act): Promise<void> {
    if (step.act === 'recall' || step.act === 'release') return this.settle(step.act);
    const who = this.people[step.person]!;
    const [at] = await this.whereIs(who);
    if (step.act === 'join') return at ? undefined : this.join(who, this.groups[step.to]!);
    if (!at) return;
    if (step.act === 'move') return this.move(who, at, this.groups[step.to]!, step.then);
    if (step.act === 'attend') return this.attend(who, at, step.number, step.credit);
    const input = { mutationId: randomUUID(), workGroupId: at.id, personId: who.id, reason: REASON };
    await this.hub.manager.gql(REMOVE, { input });
    await this.hub.server.settled();
  }

  private async move(who: BuiltPerson, from: { id: string }, to: { id: string }, then: 'send' | 'wait'): Promise<void> {
    const answer = await this.hub.move(from, [who], to);
    const refused = failure(answer);
    if (refused) return void expect(['CONFLICT', 'INVALID_INPUT']).toContain(refused[0]);
    const { id } = (answer.data!['moveMembers'] as any).sending;
    if (then === 'send') await this.hub.send(id);
    else this.pending.push(id);
  }

  private async settle(act: 'recall' | 'release'): Promise<void> {
    const id = this.pending.shift();
    if (!id) return;
    if (act === 'release') return this.hub.send(id);
    expect((await this.hub.recall(id)).errors).toBeUndefined();
  }

  private async join(who: BuiltPerson, to: { id: string }): Promise<void> {
    const living = await this.hub.server.dataSource.query(
      `SELECT 1 FROM application WHERE email = $1 AND state IN ('AWAITING_HUB', 'WAITLISTED', 'OFFERED', 'PLACED')`,
      [who.email],
    );
    if (living.length > 0) return;
    const { id } = await this.hub.applications.application({
      ...{ workGroupId: to.id, email: who.email, name: who.name, committedAt: new Date() },
      schoolUrn: await this.hub.community.school(),
    });
    const applications = [{ id, version: 1 }];
    await this.hub.manager.gql(DECIDE, {
      input: { mutationId: randomUUID(), workGroupId: to.id, decision: 'APPROVE', applications },
    });
    await this.hub.server.settled();
  }

  private async attend(who: BuiltPerson, at: { id: string }, number: number, credit: number): Promise<void> {
    await this.hub.server.dataSource.query(
      `INSERT INTO workshop_attendance (step_id, person_id, mark, credit, way, marked_by)
       SELECT id, $3, 'PRESENT', $4, 'HAND', $3 FROM cycle_step WHERE work_group_id = $1 AND number = $2
       ON CONFLICT (step_id, person_id) DO UPDATE SET credit = greatest(workshop_attendance.credit, excluded.credit)`,
      [at.id, number, who.id, credit],
    );
    const own = this.had.get(who.id) ?? new Map<number, number>();
    own.set(number, Math.max(own.get(number) ?? 0, credit));
    this.had.set(who.id, own);
  }

  async check(): Promise<void> {
    for (const { id } of this.groups) {
      const members = (await this.hub.membersOf({ id })).length - 1;
      expect(await this.hub.taken({ id })).toBeGreaterThanOrEqual(members);
      expect(await this.hub.taken({ id })).toBeLessThanOrEqual(CAPACITY);
      const { members: counted } = (await this.hub.manager.gql(DAYS, { id })).workGroupDays;
      expect(counted).toHaveLength(members);
      for (const { person: who, days } of counted as { person: { id: string }; days: { credit: number } }[]) {
        const own = [...(this.had.get(who.id)?.values() ?? [])].reduce((sum, credit) => sum + credit, 0);
        expect([who.id, days.credit]).toEqual([who.id, own]);
      }
    }
    for (const who of this.people) expect((await this.whereIs(who)).length).toBeLessThanOrEqual(1);
  }
}

describe('people who move, leave and come back', () => {
  let server: TestApp;
  let hub: Moving;

  beforeAll(async () => {
    server = await startTestApp({ holdMinutes: 10 });
    hub = await Moving.of(server);
  });
  afterAll(() => server.close());

  it('counts the days of both groups, a workshop that somebody came to twice once', async () => {
    const from = await hub.group('North', {
      participants: 1,
      steps: [workshop(1, -20), workshop(2, -10), workshop(3, 30)],
    });
    const to = await hub.group('South', {
      participants: 1,
      steps: [workshop(1, -15), workshop(2, 5), workshop(3, 35)],
    });
    const [ada] = from.participants;
    const mark = (group: { id: string }, number: number, person: { id: string }, credit: number) =>
      server.dataSource.query(
        `INSERT INTO workshop_attendance (step_id, person_id, mark, credit, way, marked_by)
         SELECT id, $3, 'PRESENT', $4, 'HAND', $3 FROM cycle_step WHERE work_group_id = $1 AND number = $2`,
        [group.id, number, person.id, credit],
      );
    await mark(from, 1, ada!, 1);
    await mark(from, 2, ada!, 0.5);
    await mark(to, 1, to.participants[0]!, 1);
    await hub.moved(from, [ada!], to);
    const daysOf = async (group: { id: string }) =>
      (await hub.manager.gql(DAYS, { id: group.id })).workGroupDays.members.find(
        ({ person }: { person: { id: string } }) => person.id === ada!.id,
      )?.days;
    expect(await daysOf(to)).toEqual({ credit: 1.5, elsewhere: 1.5, possible: 3 });
    expect(await daysOf(from)).toBeUndefined();
    await mark(to, 2, ada!, 1);
    expect(await daysOf(to)).toEqual({ credit: 2, elsewhere: 1, possible: 3 });
    await hub.moved(to, [ada!], from);
    expect(await daysOf(from)).toEqual({ credit: 2, elsewhere: 0.5, possible: 3 });
  });

  it('have the dates of the group they are in in their calendar, and letters that take the others out of it', async () => {
    const from = await hub.group('North', { participants: 1, steps: [workshop(1, 9)] });
    const to = await hub.group('South', { participants: 0, steps: [workshop(1, 16)] });
    const [ada] = from.participants;
    await server.dataSource.query("DELETE FROM pgboss.job WHERE name = 'mail.send'");
    const client = await server.signIn(ada!.email);
    await client.gql(INVITATIONS, { input: { mutationId: randomUUID(), on: true } });
    const { makeCalendarAddress } = await client.gql(ADDRESS, { input: { mutationId: randomUUID() } });
    const eventsOf = async () => {
      const feed = await fetch(server.url + new URL(makeCalendarAddress.url).pathname);
      return [...(await feed.text()).matchAll(/UID:step-(\S+)@tessellate/g)].map(([, id]) => id);
    };
    const stepOf = async ({ id }: { id: string }): Promise<string> =>
      (await server.dataSource.query('SELECT id FROM cycle_step WHERE work_group_id = $1', [id]))[0].id;
    const [old, next] = [await stepOf(from), await stepOf(to)];
    await server.settled();
    expect(await eventsOf()).toEqual([old]);
    await hub.moved(from, [ada!], to);
    expect(await eventsOf()).toEqual([next]);
    const sent: { method: string; content: string }[] = await server.dataSource.query(
      `SELECT a.file->>'method' AS method, a.file->>'content' AS content
       FROM pgboss.job j CROSS JOIN LATERAL jsonb_array_elements(j.data->'attachments') AS a(file)
       WHERE j.name = 'mail.send' AND j.data->>'to' = $1 ORDER BY j.created_on, j.id`,
      [ada!.email],
    );
    const has = (method: string, id: string) => sent.some(one => one.method === method && one.content.includes(id));
    expect([has('CANCEL', old), has('REQUEST', next), has('CANCEL', next)]).toEqual([true, true, false]);
  });

  it('stand in both groups’ lists for a spreadsheet: where they went, and where they came from', async () => {
    const from = await hub.group('North', { participants: 1 });
    const to = await hub.group('South', { participants: 0 });
    const [ada] = from.participants;
    const place = { personId: ada!.id, email: ada!.email, name: ada!.name, committedAt: new Date() };
    await hub.applications.application({ workGroupId: from.id, state: 'PLACED', ...place });
    await hub.moved(from, [ada!], to);
    const rowOf = async ({ id }: { id: string }): Promise<Record<string, string>> => {
      const file = await hub.manager.get(`/api/recruiting/${id}/registrations.csv`);
      const [row] = parse(await file.text(), { columns: true, bom: true }) as Record<string, string>[];
      return row!;
    };
    expect(await rowOf(from)).toMatchObject({
      ...{ Name: ada!.name, State: 'Withdrawn', Ended: 'Moved to another group of the hub', 'Moved here from': '' },
    });
    expect(await rowOf(to)).toMatchObject({
      ...{ Name: ada!.name, State: 'Place confirmed', Ended: '', 'Moved here from': from.title },
    });
  });

  it('never make a group have more people than places; nobody is in two, and nobody’s days are lost or counted twice', async () => {
    const everyoneIn: Act[] = [0, 1, 2, 3].map(n => ({ act: 'join', person: n, to: n % GROUPS }));
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 6, maxLength: 14 }), async steps => {
        const world = await World.of(hub);
        for (const step of everyoneIn) await world.do(step);
        for (const step of steps) {
          await world.do(step);
          await world.check();
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 240_000);
});
