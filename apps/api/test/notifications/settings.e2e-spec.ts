import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '@tessellate/api-testing';
import { Notices } from '@tessellate/api-kernel';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/test-app';
import { CHOOSE, SETTINGS } from './support';

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
    await programme.addMember({ ...place, role: 'PARTICIPANT' });
    const { kinds } = (await client.gql(SETTINGS)).noticeSettings;
    expect(kinds.find(({ kind }: { kind: string }) => kind === 'task.reminder')).toMatchObject({
      inApp: false,
      email: 'NEVER',
    });
  });
});
