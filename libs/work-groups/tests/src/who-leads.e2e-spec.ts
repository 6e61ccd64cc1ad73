import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltPerson, type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';

type Act = 'appointFacilitator' | 'endFacilitatorRole' | 'removeWorkGroupMember';

describe('who leads a Work Group', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let manager: TestClient;
  let other: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    manager = await server.signIn((await community.hubMember('MANAGER')).email);
    other = await server.signIn((await community.hubMember('MANAGER')).email);
  });
  afterAll(() => server.close());

  const act = async (name: Act, group: BuiltWorkGroup, person: BuiltPerson, client = manager) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const reason = name === 'appointFacilitator' ? {} : { reason: 'Another post.' };
    const { errors } = await client.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, {
      input: { mutationId: randomUUID(), workGroupId: group.id, personId: person.id, ...reason },
    });
    return errors?.[0];
  };
  const rolesIn = async (group: BuiltWorkGroup): Promise<Map<string, string>> => {
    const rows: { id: string; role: string }[] = await server.dataSource.query(
      'SELECT person_id AS id, role FROM work_group_membership WHERE work_group_id = $1 AND until IS NULL',
      [group.id],
    );
    return new Map(rows.map(({ id, role }) => [id, role]));
  };

  it('a participant becomes a facilitator and a participant again, with a reason that they read', async () => {
    const group = await community.workGroup({ participants: 2 });
    const [person] = group.participants;
    expect(await act('appointFacilitator', group, person!)).toBeUndefined();
    expect((await rolesIn(group)).get(person!.id)).toBe('FACILITATOR');
    expect(await act('endFacilitatorRole', group, person!)).toBeUndefined();
    expect((await rolesIn(group)).get(person!.id)).toBe('PARTICIPANT');
    await server.settled();
    const { notices } = await (
      await server.signIn(person!.email)
    ).gql('{ notices(first: 5) { edges { node { kind title detail } } } }');
    expect(notices.edges[0].node).toMatchObject({
      kind: 'workGroup.facilitatorEnded',
      title: expect.stringMatching(/^You are now a participant in /),
      detail: 'Somebody else leads it. The reason given: Another post.',
    });
    const log = await server.dataSource.query(
      `SELECT subject_id AS id, reason FROM audit_entry WHERE target_id = $1 AND action = 'workGroup.facilitatorEnded'`,
      [group.id],
    );
    expect(log).toEqual([{ id: person!.id, reason: 'Another post.' }]);
    expect((await act('endFacilitatorRole', group, person!))?.message).toBe('They do not lead this group any more.');
  });

  it('is changed by the managers of its hub alone; absent and foreign people answer alike', async () => {
    const group = await community.workGroup({ participants: 1 });
    const [person] = group.participants;
    const facilitator = await server.signIn(group.facilitator.email);
    expect((await act('endFacilitatorRole', group, group.facilitator, facilitator))?.extensions.code).toBe('FORBIDDEN');
    const elsewhere = await community.workGroup({ hub: 'solent', participants: 1 });
    for (const stranger of [elsewhere.facilitator, { ...person!, id: randomUUID() }])
      expect((await act('endFacilitatorRole', group, stranger))?.extensions.code).toBe('NOT_FOUND');
    expect((await act('endFacilitatorRole', elsewhere, elsewhere.facilitator))?.extensions.code).toBe('NOT_FOUND');
  });

  it('the only one who leads people is neither removed nor made a participant, until somebody else leads them', async () => {
    const group = await community.workGroup({ participants: 2 });
    const [successor, last] = group.participants;
    expect(await act('removeWorkGroupMember', group, group.facilitator)).toMatchObject({
      message: expect.stringMatching(/^Nobody would lead this group\./),
      extensions: { code: 'CONFLICT' },
    });
    await act('appointFacilitator', group, successor!);
    expect((await act('endFacilitatorRole', group, group.facilitator))?.message).toMatch(
      'do not belong to a department',
    );
    expect(await act('removeWorkGroupMember', group, group.facilitator)).toBeUndefined();
    expect((await act('endFacilitatorRole', group, successor!))?.extensions.code).toBe('CONFLICT');
    // Without anybody who takes part there is nobody to lead; whoever would take part themselves is somebody.
    await act('removeWorkGroupMember', group, last!);
    expect((await act('endFacilitatorRole', group, successor!))?.extensions.code).toBe('CONFLICT');
    expect(await act('removeWorkGroupMember', group, successor!)).toBeUndefined();
  });

  it('two managers who remove the two facilitators at once leave one', async () => {
    for (let round = 0; round < 4; round++) {
      const group = await community.workGroup({ participants: 2 });
      const [second] = group.participants;
      await act('appointFacilitator', group, second!);
      const answers = await Promise.all([
        act('removeWorkGroupMember', group, group.facilitator),
        act(round % 2 ? 'endFacilitatorRole' : 'removeWorkGroupMember', group, second!, other),
      ]);
      expect(answers.filter(error => error?.extensions.code === 'CONFLICT')).toHaveLength(1);
      expect([...(await rolesIn(group)).values()]).toContain('FACILITATOR');
    }
  });

  it('whatever managers do, one after another or at once, nobody takes part without anybody who leads', async () => {
    const acts = fc.record({
      name: fc.constantFrom<Act>('appointFacilitator', 'endFacilitatorRole', 'removeWorkGroupMember'),
      who: fc.nat(3),
      together: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 4, maxLength: 10 }), async sequence => {
        const group = await community.workGroup({ participants: 3 });
        const people = [group.facilitator, ...group.participants];
        let running: Promise<unknown>[] = [];
        for (const [at, { name, who, together }] of sequence.entries()) {
          running.push(
            act(name, group, people[who]!, at % 2 ? other : manager).then(error =>
              expect(['CONFLICT', 'NOT_FOUND', undefined]).toContain(error?.extensions.code),
            ),
          );
          if (together && at < sequence.length - 1) continue;
          await Promise.all(running);
          running = [];
          const roles = [...(await rolesIn(group)).values()];
          if (roles.includes('PARTICIPANT')) expect(roles).toContain('FACILITATOR');
        }
      }),
      { numRuns: 8 },
    );
  });
});
