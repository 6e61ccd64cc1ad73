import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { Notices } from '@tessellate/api-kernel';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { CHOOSE, HOURS, SETTINGS } from './support';

describe('the settings of notices', () => {
  let server: TestApp;
  let community: CommunityBuilder;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
  });
  afterAll(() => server.close());

  const kindsOf = async (client: TestClient): Promise<string[]> =>
    (await client.gql(SETTINGS)).noticeSettings.kinds.map(({ kind }: { kind: string }) => kind);
  const as = async (person: Promise<{ email: string }> | { email: string }) => server.signIn((await person).email);
  const choose = (client: TestClient, kind: string) =>
    client.codeOf(CHOOSE, { input: { mutationId: randomUUID(), kind, inApp: false, email: 'NEVER' } });

  const RECRUITING = ['application.received', 'place.offerAnswered'];
  const PARTICIPANTS = ['attendance.corrected', 'taskPeers.paired', 'task.reminder', 'workshop.reminder'];

  it('name only what the person’s roles can get', async () => {
    const group = await community.workGroup({ participants: 1 });
    const [participant, facilitator, manager, stranger] = await Promise.all([
      as(group.participants[0]!),
      as(group.facilitator),
      as(community.hubMember('MANAGER')),
      as(community.person()),
    ]);
    const seen = {
      participant: await kindsOf(participant),
      facilitator: await kindsOf(facilitator),
      manager: await kindsOf(manager),
      stranger: await kindsOf(stranger),
    };
    expect(seen.participant).toEqual(expect.arrayContaining([...PARTICIPANTS, 'workshop.moved', 'message.mentioned']));
    expect(seen.participant.filter(kind => [...RECRUITING, 'taskWork.shared'].includes(kind))).toEqual([]);
    expect(seen.facilitator).toEqual(expect.arrayContaining(['taskWork.shared', 'workshop.moved']));
    expect(seen.facilitator.filter(kind => [...RECRUITING, ...PARTICIPANTS].includes(kind))).toEqual([]);
    expect(seen.manager).toEqual(expect.arrayContaining(RECRUITING));
    expect(seen.manager.filter(kind => PARTICIPANTS.includes(kind))).toEqual([]);
    expect(seen.stranger).toEqual(['workGroup.memberAdded']);
    // Nobody is left out: each kind can be got by somebody.
    const all = server.app.get(Notices).all.map(({ kind }) => kind);
    expect(all.filter(kind => !Object.values(seen).some(kinds => kinds.includes(kind)))).toEqual([]);
  });

  it('show more with a new role, refuse choices for what one cannot get, and keep what was chosen before', async () => {
    const group = await community.workGroup({ participants: 1 });
    const person = group.participants[0]!;
    const client = await as(person);
    const programme = server.app.get(WorkGroupAdministration);
    const place = { workGroupId: group.id, personId: person.id };
    expect(await choose(client, 'taskWork.shared')).toBe('NOT_FOUND');
    expect(await choose(client, 'task.reminder')).toBeNull();
    await programme.addMember({ ...place, role: 'FACILITATOR' });
    expect(await kindsOf(client)).toContain('taskWork.shared');
    expect(await kindsOf(client)).not.toContain('task.reminder');
    expect(await choose(client, 'taskWork.shared')).toBeNull();
    // Who leads a group goes on leading it; a place in another one is a new role.
    const other = await community.workGroup();
    await programme.addMember({ ...place, workGroupId: other.id, role: 'PARTICIPANT' });
    const { kinds } = (await client.gql(SETTINGS)).noticeSettings;
    expect(kinds.find(({ kind }: { kind: string }) => kind === 'task.reminder')).toMatchObject({
      inApp: false,
      email: 'NEVER',
    });
  });

  it('of hours are set on two devices without one undoing the other, which asks where both have set the same', async () => {
    const client = await as(community.person());
    const kept = async () => {
      const { id: _id, kinds: _kinds, ...hours } = (await client.gql(SETTINGS)).noticeSettings;
      return hours;
    };
    const save = (input: object) => client.ask(HOURS, { input: { mutationId: randomUUID(), ...input } });
    const base = await kept();
    await save({ ...base, mode: 'OWN', days: [1, 2], base });
    await save({ ...base, pausedUntil: '2027-05-01T00:00:00.000Z', base });
    const both = { ...base, mode: 'OWN', days: [1, 2], pausedUntil: '2027-05-01T00:00:00.000Z' };
    expect(await kept()).toEqual(both);
    expect((await save({ ...base, mode: 'OWN', days: [5], base })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('another device'),
      extensions: { code: 'STALE', field: 'days', current: { days: [1, 2] } },
    });
    await save({ ...both, days: [5], base: both });
    expect(await kept()).toEqual({ ...both, days: [5] });
    // Hours of two devices that do not fit together are refused as those of one are.
    await save({ ...both, from: '09:00', base: { ...both, days: [5] } });
    expect((await save({ ...both, until: '08:00', base: both })).errors?.[0]?.extensions.field).toBe('until');
  });
});
