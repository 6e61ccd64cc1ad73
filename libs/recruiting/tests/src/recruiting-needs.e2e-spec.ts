import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { Recruiting } from './places-support';

const GROUPS = '{ recruitingGroups { id offersEnding headteachersSilent facilitators } }';
const day = (days: number) => new Date(Date.now() + days * 86_400_000);

describe('what waits for a manager in a group', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp();
    hub = await Recruiting.of(server, 6);
  });

  afterAll(() => server.close());

  const needs = async (client: TestClient, id = hub.groupId) => {
    const { recruitingGroups } = await client.gql(GROUPS);
    return recruitingGroups.find((group: { id: string }) => group.id === id);
  };
  const names = async (need: string, client = hub.manager) =>
    (await hub.board({ need }, client)).map(({ name }) => name).sort();

  it('are offers that end within three days and headteachers silent for a week, and the board shows as many', async () => {
    const silent = { committedAt: null, submittedAt: day(-8) };
    await hub.apply({ name: 'Ends', state: 'OFFERED', offerExpiresAt: day(2) });
    await hub.apply({ name: 'Ends later', state: 'OFFERED', offerExpiresAt: day(4) });
    await hub.apply({ name: 'Silent', ...silent });
    await hub.apply({ name: 'Silent, with a place', state: 'PLACED', ...silent });
    await hub.apply({ name: 'New', committedAt: null, submittedAt: day(-6) });
    await hub.apply({ name: 'Said no', ...silent, commitmentDeclinedAt: day(-1) });
    await hub.apply({ name: 'Waived', ...silent, commitmentWaivedAt: day(-1) });
    await hub.apply({ name: 'Withdrawn', state: 'WITHDRAWN', ending: 'WITHDRAWN_BY_APPLICANT', ...silent });
    expect(await needs(hub.manager)).toMatchObject({ offersEnding: 1, headteachersSilent: 2 });
    expect(await names('OFFER_ENDS')).toEqual(['Ends']);
    expect(await names('HEADTEACHER_SILENT')).toEqual(['Silent', 'Silent, with a place']);
    const file = await fetch(`${server.url}/api/recruiting/${hub.groupId}/registrations.csv?need=OFFER_ENDS`, {
      headers: { cookie: hub.manager.cookie },
    });
    const text = await file.text();
    expect(text).toContain('Ends');
    expect(text).not.toContain('Ends later');
  });

  it('are nobody else’s: facilitators read neither number, another hub’s manager not even the group', async () => {
    expect(await needs(hub.manager)).toMatchObject({ facilitators: 0 });
    const { id: personId, email } = await hub.community.person();
    const place = { workGroupId: hub.groupId, personId, role: 'FACILITATOR' } as const;
    await server.app.get(WorkGroupAdministration).addMember(place);
    const facilitator = await server.signIn(email);
    expect(await needs(facilitator)).toEqual({
      id: hub.groupId,
      offersEnding: null,
      headteachersSilent: null,
      facilitators: 1,
    });
    expect(await names('HEADTEACHER_SILENT', facilitator)).toEqual(['Silent, with a place']);
    const other = await Recruiting.of(server, 2, 'solent');
    expect(await needs(other.manager)).toBeUndefined();
  });

  it('cost the same number of statements however many groups there are', async () => {
    const count = () => countStatements(() => hub.manager.gql(GROUPS));
    const one = await count();
    await Recruiting.of(server, 2);
    await Recruiting.of(server, 2);
    expect(await count()).toBe(one);
  });
});
