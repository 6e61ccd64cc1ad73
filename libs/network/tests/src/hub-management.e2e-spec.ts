import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltPerson, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { IdentityService } from '@tessellate/identity-api';
import { hubReferenceId } from '@tessellate/network-api';
import { randomUUID } from 'node:crypto';

const PARTS = `{ id hub { name region leadSchool closedAt version slug } authorities { code name }
  managers { person { id } } invitations { id email } transfers { leadSchool from } }`;
const NOTICES = '{ notices(first: 9) { edges { node { kind title detail } } } }';
const DAY_MS = 86_400_000;

describe('national coordinators', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let national: TestClient;
  let other: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    national = await server.signIn((await community.nationalCoordinator()).email);
    other = await server.signIn((await community.nationalCoordinator()).email);
  });
  afterAll(() => server.close());

  const act = async (name: string, input: object, client = national) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await client.ask(`mutation ($input: ${type}!) { ${name}(input: $input) ${PARTS} }`, {
      input: { mutationId: randomUUID(), ...input },
    });
    return { record: data?.[name], error: errors?.[0] };
  };
  const hubOf = async (id: string) =>
    (await national.gql(`query ($id: UUID!) { hubRecord(id: $id) ${PARTS} }`, { id })).hubRecord;
  const newHub = async (given: object = {}) => {
    const name = `Hub ${randomUUID().slice(0, 8)}`;
    const facts = { name, region: 'London', authorities: [], leadSchool: 'Hillside School', ...given };
    const { record, error } = await act('createHub', facts);
    if (error) throw new Error(error.message);
    return record.id as string;
  };
  const managed = async (hubId: string, count: number): Promise<BuiltPerson[]> => {
    const people: BuiltPerson[] = [];
    for (let n = 0; n < count; n++) {
      const person = await community.hubMember('MANAGER', 'solent');
      await act('appointHubManager', { hubId, personId: person.id });
      people.push(person);
    }
    return people;
  };
  const managersOf = async (hubId: string): Promise<string[]> =>
    (await hubOf(hubId)).managers.map(({ person }: { person: { id: string } }) => person.id);
  const noticesOf = async (person: BuiltPerson): Promise<{ kind: string; title: string; detail: string }[]> => {
    await server.settled();
    return (await (await server.signIn(person.email)).gql(NOTICES)).notices.edges.map(
      ({ node }: { node: unknown }) => node,
    );
  };
  const auditOf = async (hubId: string) =>
    (await server.dataSource.query('SELECT action FROM audit_entry WHERE target_id = $1 ORDER BY at, id', [hubId])).map(
      ({ action }: { action: string }) => action,
    );

  it('set up a hub, which schools can choose at once', async () => {
    const id = await newHub({ name: 'Isle of Sheppey Maths Hub' });
    expect(await hubOf(id)).toMatchObject({
      hub: { name: 'Isle of Sheppey Maths Hub', region: 'London', leadSchool: 'Hillside School', closedAt: null },
      managers: [],
    });
    const { hubs } = await server.visitor.gql('{ hubs { name slug } }');
    expect(hubs).toContainEqual({ name: 'Isle of Sheppey Maths Hub', slug: 'isle-of-sheppey' });
    expect(await auditOf(id)).toEqual(['hub.created']);
    expect((await act('createHub', { ...FACTS, name: 'isle of sheppey maths hub' })).error?.message).toMatch(
      'a hub with this name',
    );
  });

  const FACTS = { region: 'London', authorities: [] as string[], leadSchool: 'Hillside School' };

  it('give an authority to one open hub alone, and its schools are sent there', async () => {
    const sussex = await hubOf(hubReferenceId('sussex'));
    const [first] = sussex.authorities;
    const refused = await act('createHub', { ...FACTS, name: 'Downs Maths Hub', authorities: [first.code] });
    expect(refused.error?.message).toBe(`Sussex Maths Hub serves ${first.name}. Take it from that hub first.`);
    const facts = { name: sussex.hub.name, region: sussex.hub.region, version: sussex.hub.version, hubId: sussex.id };
    const rest = sussex.authorities.slice(1).map(({ code }: { code: string }) => code);
    expect((await act('editHub', { ...facts, authorities: rest })).error).toBeUndefined();
    const urn = await community.school({ laCode: first.code, laName: first.name, name: 'Beachy Head School' });
    const suggested = async () =>
      (await national.gql(`{ searchSchools(query: "${urn}") { suggestedHub { name } } }`)).searchSchools[0]
        .suggestedHub;
    expect(await suggested()).toBeNull();
    await newHub({ name: 'Downs Maths Hub', authorities: [first.code] });
    expect(await suggested()).toEqual({ name: 'Downs Maths Hub' });
    expect((await act('createHub', { ...FACTS, name: 'Nowhere', authorities: ['999'] })).error?.message).toMatch(
      'local authorities in England',
    );
  });

  it('of two who change a hub at once, the second learns of the first', async () => {
    const id = await newHub();
    const facts = { hubId: id, region: 'London', authorities: [], version: 1 };
    const [one, two] = await Promise.all([
      act('editHub', { ...facts, name: `One ${id}` }),
      act('editHub', { ...facts, name: `Two ${id}` }, other),
    ]);
    expect([one, two].filter(({ error }) => error?.extensions.code === 'STALE')).toHaveLength(1);
  });

  it('appoint managers by name, who are told and manage the hub at once', async () => {
    const id = await newHub();
    const [first, second] = await managed(id, 2);
    expect(await managersOf(id)).toEqual([first!.id, second!.id]);
    const { hub } = await hubOf(id);
    expect(await noticesOf(second!)).toContainEqual(
      expect.objectContaining({ kind: 'hub.managerAppointed', title: `You manage ${hub.name}` }),
    );
    expect(await noticesOf(first!)).toContainEqual(
      expect.objectContaining({ kind: 'hub.changed', detail: 'Somebody else now manages it with you.' }),
    );
    const { workGroupOptions } = await (
      await server.signIn(second!.email)
    ).gql('{ workGroupOptions { hubs { name } } }');
    expect(workGroupOptions.hubs).toContainEqual({ name: hub.name });
    expect(await auditOf(id)).toEqual(['hub.created', 'hub.managerAppointed', 'hub.managerAppointed']);
  });

  it('invite a manager by e-mail, who manages the hub once the address is proved', async () => {
    const id = await newHub();
    const email = `ada.${randomUUID()}@school.example`;
    const { record } = await act('inviteHubManager', { hubId: id, name: 'Ada King', email });
    expect(record.invitations).toMatchObject([{ email }]);
    const identity = server.app.get(IdentityService);
    const personId = await identity.createPerson({ name: 'Ada King', email, emailVerified: true });
    await server.dataSource.query(
      `INSERT INTO outbox (type, payload) VALUES ('account.verified', jsonb_build_object('personId', $1::text))`,
      [personId],
    );
    await act('editHub', { ...FACTS, leadSchool: undefined, hubId: id, version: 1, name: `Hub ${email.slice(4, 12)}` });
    await server.settled();
    expect(await hubOf(id)).toMatchObject({ managers: [{ person: { id: personId } }], invitations: [] });
    const known = await community.hubMember('MANAGER', 'solent');
    const again = await act('inviteHubManager', { hubId: id, name: known.name, email: known.email });
    expect(again.record.managers).toContainEqual({ person: { id: known.id } });
    const [invited] = (await act('inviteHubManager', { hubId: id, name: 'Bo Li', email: 'bo.li@school.example' }))
      .record.invitations;
    expect((await act('withdrawHubInvitation', { invitationId: invited.id })).record.invitations).toEqual([]);
    expect((await act('withdrawHubInvitation', { invitationId: invited.id })).error?.extensions.code).toBe('NOT_FOUND');
  });

  it('do not appoint somebody who has been erased, or whom nobody knows', async () => {
    const id = await newHub();
    const gone = await community.hubMember('MANAGER', 'solent');
    await server.dataSource.query('UPDATE person SET erased_at = now(), email = NULL WHERE id = $1', [gone.id]);
    const stranger = await community.person();
    for (const personId of [gone.id, stranger.id, randomUUID()])
      expect((await act('appointHubManager', { hubId: id, personId })).error?.extensions.code).toBe('NOT_FOUND');
  });

  it('end a manager’s role with a reason that they read, but never that of the only one', async () => {
    const id = await newHub();
    const [first, second] = await managed(id, 2);
    const removed = await act('removeHubManager', { hubId: id, personId: second!.id, reason: 'Another post.' });
    expect(removed.record.managers).toEqual([{ person: { id: first!.id } }]);
    expect(await noticesOf(second!)).toContainEqual(
      expect.objectContaining({ kind: 'hub.managerRemoved', detail: expect.stringContaining('Another post.') }),
    );
    const last = await act('removeHubManager', { hubId: id, personId: first!.id, reason: 'Another post.' });
    expect(last.error).toMatchObject({
      message: expect.stringContaining('left without a manager'),
      extensions: { code: 'CONFLICT' },
    });
    expect(await managersOf(id)).toEqual([first!.id]);
  });

  it('who end the roles of both managers at once leave one', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await newHub();
      const [first, second] = await managed(id, 2);
      const answers = await Promise.all([
        act('removeHubManager', { hubId: id, personId: first!.id, reason: 'Another post.' }),
        act('removeHubManager', { hubId: id, personId: second!.id, reason: 'Another post.' }, other),
      ]);
      expect(answers.filter(({ error }) => error?.extensions.code === 'CONFLICT')).toHaveLength(1);
      expect(await managersOf(id)).toHaveLength(1);
    }
  });

  it('transfer a hub to another lead school from a day on, and its managers read why', async () => {
    const id = await newHub();
    const [manager] = await managed(id, 1);
    const transfer = (leadSchool: string, days: number) =>
      act('transferHub', {
        ...{ hubId: id, leadSchool, reason: 'The trust has merged.' },
        from: new Date(Date.now() + days * DAY_MS).toISOString(),
      });
    expect((await transfer('Seaview Academy', 0)).record.hub.leadSchool).toBe('Seaview Academy');
    const later = await transfer('Cliff College', 40);
    expect(later.record.hub.leadSchool).toBe('Seaview Academy');
    expect(later.record.transfers).toHaveLength(2);
    // What was still to come gives way.
    const instead = (await transfer('Harbour College', 30)).record.transfers;
    expect(instead.map(({ leadSchool }: { leadSchool: string }) => leadSchool)).toEqual([
      'Harbour College',
      'Seaview Academy',
    ]);
    expect((await transfer('Too early', -3)).error?.message).toMatch('Seaview Academy took over on');
    expect((await transfer('Too late', 500)).error?.message).toMatch('within a year');
    expect(await noticesOf(manager!)).toContainEqual(
      expect.objectContaining({ detail: expect.stringMatching(/^Harbour College leads the hub from .*has merged\.$/) }),
    );
    expect(await auditOf(id)).toContain('hub.transferred');
  });

  it('close a hub only when no group of it runs or recruits; then nothing is set up there until it opens again', async () => {
    const group = await community.workGroup({ hub: 'turing-nw', participants: 1 });
    const refused = await act('closeHub', { hubId: group.hubId, reason: 'It has merged.' });
    expect(refused.error?.message).toMatch(
      /Turing NW · Secondary Subject Leadership is still running or recruiting here/,
    );
    const id = await newHub();
    const [person] = await managed(id, 1);
    const manager = await server.signIn(person!.email);
    expect((await act('closeHub', { hubId: id, reason: 'It has merged.' })).record.hub.closedAt).not.toBeNull();
    const { name } = (await hubOf(id)).hub;
    const named = async () =>
      (await server.visitor.gql('{ hubs { name } }')).hubs.map((hub: { name: string }) => hub.name);
    expect(await named()).not.toContain(name);
    const { workGroupOptions } = await manager.gql(
      '{ workGroupOptions { hubs { id } projects { id } academicYears { id } } }',
    );
    expect(workGroupOptions.hubs.map((hub: { id: string }) => hub.id)).not.toContain(id);
    const set = () =>
      manager.ask('mutation ($input: CreateWorkGroupInput!) { createWorkGroup(input: $input) }', {
        input: {
          ...{ mutationId: randomUUID(), hubId: id, projectId: workGroupOptions.projects[0].id },
          ...{ academicYear: workGroupOptions.academicYears[0].id, title: 'Coast', capacity: 12, facilitatorIds: [] },
        },
      });
    expect((await set()).errors?.[0]).toMatchObject({
      message: `${name} is closed. Ask the national coordinator to open it again.`,
      extensions: { code: 'CONFLICT' },
    });
    expect((await act('appointHubManager', { hubId: id, personId: person!.id })).error?.message).toMatch('is closed');
    expect((await act('closeHub', { hubId: id, reason: 'Once more.' })).error?.message).toMatch('already closed');
    expect((await act('reopenHub', { hubId: id })).record.hub.closedAt).toBeNull();
    expect(await named()).toContain(name);
    expect((await set()).errors).toBeUndefined();
    expect((await noticesOf(person!)).filter(({ kind }) => kind === 'hub.changed').map(({ detail }) => detail)).toEqual(
      [
        'The hub is open again: you can set up groups there.',
        'The hub is closed: it can no longer set up groups. The reason given: It has merged.',
      ],
    );
  });
});
