import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltPerson, type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { IdentityService } from '@tessellate/identity-api';
import { hubReferenceId } from '@tessellate/network-api';
import { randomUUID } from 'node:crypto';

const OPTIONS = '{ workGroupOptions { hubs { slug } projects { id name } academicYears { id label } } }';
const CREATE = 'mutation ($input: CreateWorkGroupInput!) { createWorkGroup(input: $input) }';
const APPOINT = `mutation ($input: AppointFacilitatorInput!) { appointFacilitator(input: $input) {
  members { role person { id } department { id } } } }`;
const GROUP = `query ($id: UUID!) { workGroup(id: $id) { reference viewerRole viewerCan { appoint }
  members { role person { id } } } }`;
const NOTICES = '{ notices(first: 5) { edges { node { kind title path } } } }';

describe('the managers of a hub', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let manager: TestClient;
  let facilitator: TestClient;
  let projectId: string;
  let year: number;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    manager = await server.signIn((await community.hubMember('MANAGER')).email);
    facilitator = await server.signIn(group.facilitator.email);
    const { workGroupOptions } = await manager.gql(OPTIONS);
    expect(workGroupOptions.hubs).toEqual([{ slug: 'sussex' }]);
    expect(workGroupOptions.academicYears).toHaveLength(2);
    projectId = workGroupOptions.projects[0].id;
    year = workGroupOptions.academicYears[0].id;
  });
  afterAll(() => server.close());

  let nth = 0;
  const setUp = (given: object = {}, client = manager) =>
    client.ask(CREATE, {
      input: {
        ...{ mutationId: randomUUID(), hubId: hubReferenceId('sussex'), projectId, academicYear: year },
        ...{ title: `Coast ${++nth}`, capacity: 12, facilitatorIds: [] },
        ...given,
      },
    });
  const appoint = (workGroupId: string, personId: string, client = manager, mutationId = randomUUID()) =>
    client.ask(APPOINT, { input: { mutationId, workGroupId, personId } });
  const problem = async (answer: Promise<{ errors?: { message: string; extensions: { code: string } }[] }>) =>
    (await answer).errors?.[0];
  const auditOf = (id: string) =>
    server.dataSource.query('SELECT action FROM audit_entry WHERE target_id = $1 ORDER BY action DESC', [id]);
  const noticesOf = async (person: BuiltPerson) => {
    await server.settled();
    return (await (await server.signIn(person.email)).gql(NOTICES)).notices.edges.map(
      ({ node }: { node: unknown }) => node,
    );
  };

  it('set up a Work Group, which they and its facilitators see at once', async () => {
    const { data } = await setUp({ facilitatorIds: [group.facilitator.id] });
    const id = data.createWorkGroup;
    const seen = await manager.gql(GROUP, { id });
    expect(seen.workGroup).toMatchObject({
      reference: expect.stringMatching(/^\d{4}\/\d\d · Sussex · Coast \d+$/),
      viewerRole: 'MANAGER',
      viewerCan: { appoint: true },
      members: [{ role: 'FACILITATOR', person: { id: group.facilitator.id } }],
    });
    expect((await facilitator.gql(GROUP, { id })).workGroup).toMatchObject({
      viewerRole: 'FACILITATOR',
      viewerCan: { appoint: false },
    });
    expect((await auditOf(id)).map(({ action }: { action: string }) => action)).toEqual([
      'workGroup.facilitatorAppointed',
      'workGroup.created',
    ]);
    expect((await noticesOf(group.facilitator))[0]).toMatchObject({
      kind: 'workGroup.facilitatorAppointed',
      title: expect.stringMatching(/^You lead .*Coast/),
      path: `/group/${id}`,
    });
  });

  it('set one up once, though the answer was lost or two do it at once', async () => {
    const mutationId = randomUUID();
    const [first, again] = [await setUp({ mutationId, title: 'Once' }), await setUp({ mutationId, title: 'Once' })];
    expect(again.data.createWorkGroup).toBe(first.data.createWorkGroup);
    const other = await server.signIn((await community.hubMember('MANAGER')).email);
    const both = await Promise.all([setUp({ title: 'Twins' }), setUp({ title: 'TWINS' }, other)]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'made').sort()).toEqual(['INVALID_INPUT', 'made']);
    // The name is free again in the next year.
    expect((await setUp({ title: 'Twins', academicYear: year + 1 })).errors).toBeUndefined();
  });

  it('read what is wrong with a group that cannot be', async () => {
    const wrong: [object, RegExp][] = [
      [{ title: ' ' }, /name of 3 to/],
      [{ capacity: 0 }, /at least one place/],
      [{ academicYear: year - 1 }, /this academic year or the next/],
      [{ academicYear: 2 ** 31 - 1 }, /this academic year or the next/],
      [{ recruitingUntil: '2020-01-01T00:00:00Z' }, /passed/],
      [{ projectId: randomUUID() }, /Choose a project/],
    ];
    for (const [given, words] of wrong) {
      expect(await problem(setUp(given))).toMatchObject({
        message: expect.stringMatching(words),
        extensions: { code: 'INVALID_INPUT' },
      });
    }
    expect(await problem(setUp({ facilitatorIds: [randomUUID()] }))).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('set up groups of their own hub alone, and nobody else does', async () => {
    const foreign = await server.signIn((await community.hubMember('MANAGER', 'solent')).email);
    expect((await problem(setUp({}, foreign)))?.extensions.code).toBe('NOT_FOUND');
    expect((await problem(setUp({ hubId: randomUUID() })))?.extensions.code).toBe('NOT_FOUND');
    expect((await problem(setUp({}, facilitator)))?.extensions.code).toBe('FORBIDDEN');
  });

  it('appoint a participant, who goes on for the same department and is told once', async () => {
    const [, person] = group.participants;
    const mutationId = randomUUID();
    for (let times = 0; times < 2; times++) await appoint(group.id, person!.id, manager, mutationId);
    const { data } = await appoint(group.id, person!.id);
    expect(data.appointFacilitator.members).toContainEqual({
      role: 'FACILITATOR',
      person: { id: person!.id },
      department: { id: person!.departmentId },
    });
    expect((await noticesOf(person!)).map(({ kind }: { kind: string }) => kind)).toEqual([
      'workGroup.facilitatorAppointed',
    ]);
  });

  it('appoint nobody that they do not know, or who left, and nowhere else; facilitators appoint nobody', async () => {
    const elsewhere = await community.workGroup({ hub: 'solent' });
    const left = group.participants[0]!;
    expect((await problem(appoint(group.id, elsewhere.facilitator.id)))?.extensions.code).toBe('NOT_FOUND');
    expect((await problem(appoint(elsewhere.id, group.facilitator.id)))?.extensions.code).toBe('NOT_FOUND');
    expect((await problem(appoint(group.id, left.id, facilitator)))?.extensions.code).toBe('FORBIDDEN');
    await manager.gql(
      'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }',
      { input: { mutationId: randomUUID(), workGroupId: group.id, personId: left.id, reason: 'Has left the school' } },
    );
    expect((await problem(appoint(group.id, left.id)))?.extensions.code).toBe('NOT_FOUND');
  });

  describe('invite by e-mail', () => {
    const INVITE = `mutation ($input: InviteFacilitatorInput!) { inviteFacilitator(input: $input) {
      members { role person { id } } facilitatorInvitations { id name email } } }`;
    const WITHDRAW = `mutation ($input: WithdrawInvitationInput!) { withdrawFacilitatorInvitation(input: $input) {
      facilitatorInvitations { email } } }`;
    const INVITATIONS = 'query ($id: UUID!) { workGroup(id: $id) { facilitatorInvitations { id email } } }';
    const invite = (email: string, client = manager, given: object = {}) =>
      client.ask(INVITE, {
        input: { mutationId: randomUUID(), workGroupId: group.id, name: 'Ada King', email, ...given },
      });
    const withdraw = (invitationId: string, client = manager) =>
      client.ask(WITHDRAW, { input: { mutationId: randomUUID(), invitationId } });
    const lettersTo = (email: string) =>
      server.dataSource.query(`SELECT data FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = $1`, [email]);
    const signUp = async (email: string) => {
      const id = await server.app.get(IdentityService).createPerson({ name: 'Ada King', email, jobTitle: '' });
      await server.dataSource.query('UPDATE auth."user" SET "emailVerified" = true WHERE email = $1', [email]);
      await server.settled();
      return id;
    };
    const someAddress = () => `ada.${randomUUID()}@school.example`;

    it('somebody without an account, who is written to and leads the group once they have proved the address', async () => {
      const email = someAddress();
      const { data } = await invite(email.toUpperCase());
      expect(data.inviteFacilitator.facilitatorInvitations).toMatchObject([{ name: 'Ada King', email }]);
      expect(await lettersTo(email)).toHaveLength(1);
      await invite(email);
      expect(await lettersTo(email)).toHaveLength(2);
      const { workGroup } = await facilitator.gql(INVITATIONS, { id: group.id });
      expect(workGroup.facilitatorInvitations).toEqual([]);

      const id = await signUp(email);
      const seen = await manager.gql(GROUP, { id: group.id });
      expect(seen.workGroup.members).toContainEqual({ role: 'FACILITATOR', person: { id } });
      expect((await manager.gql(INVITATIONS, { id: group.id })).workGroup.facilitatorInvitations).toEqual([]);
    });

    it('somebody with an account, who leads the group at once', async () => {
      const person = await community.person();
      const { data } = await invite(person.email);
      expect(data.inviteFacilitator.members).toContainEqual({ role: 'FACILITATOR', person: { id: person.id } });
      expect(data.inviteFacilitator.facilitatorInvitations).toEqual([]);
    });

    it('and can withdraw it: whoever comes then leads nothing', async () => {
      const email = someAddress();
      const { data } = await invite(email);
      const [{ id }] = data.inviteFacilitator.facilitatorInvitations;
      const foreign = await server.signIn((await community.hubMember('MANAGER', 'solent')).email);
      expect((await problem(withdraw(id, foreign)))?.extensions.code).toBe('NOT_FOUND');
      expect((await problem(withdraw(randomUUID())))?.extensions.code).toBe('NOT_FOUND');
      expect((await withdraw(id)).data.withdrawFacilitatorInvitation.facilitatorInvitations).toEqual([]);
      const person = await signUp(email);
      const seen = await manager.gql(GROUP, { id: group.id });
      expect(seen.workGroup.members.map((member: { person: { id: string } }) => member.person.id)).not.toContain(
        person,
      );
    });

    it('many at once, all of whom are written to', async () => {
      // More than there are connections to the database, by more people than may keep them all busy.
      const managers = await Promise.all(
        Array.from({ length: 6 }, async () => server.signIn((await community.hubMember('MANAGER')).email)),
      );
      const emails = Array.from({ length: 24 }, someAddress);
      const answers = await Promise.all(emails.map((email, n) => invite(email, managers[n % managers.length])));
      expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual(emails.map(() => undefined));
      for (const email of emails) expect(await lettersTo(email)).toHaveLength(1);
    });

    it('with an address that mail can go to, into groups of their own hub', async () => {
      expect(await problem(invite('nobody'))).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
      expect(await problem(invite(someAddress(), manager, { name: ' ' }))).toMatchObject({
        extensions: { code: 'INVALID_INPUT' },
      });
      const elsewhere = await community.workGroup({ hub: 'solent' });
      const foreign = invite(someAddress(), manager, { workGroupId: elsewhere.id });
      expect((await problem(foreign))?.extensions.code).toBe('NOT_FOUND');
      expect((await problem(invite(someAddress(), facilitator)))?.extensions.code).toBe('FORBIDDEN');
    });
  });
});
