import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { STATUS } from './interest-support';

const MINE = '{ myApplications { path application { reference state hub { slug } } } }';

describe('what somebody signed in has registered', () => {
  let server: TestApp;
  let applications: ApplicationBuilder;
  let community: CommunityBuilder;
  let group: string;

  beforeAll(async () => {
    server = await startTestApp();
    applications = new ApplicationBuilder(server.app);
    community = new CommunityBuilder(server.app);
    group = await applications.recruitingGroup();
  });
  afterAll(() => server.close());

  const verified = async (yes: boolean) => {
    const person = await community.person();
    await server.dataSource.query('UPDATE auth."user" SET "emailVerified" = $2 WHERE email = $1', [person.email, yes]);
    return { ...person, client: await server.signIn(person.email) };
  };

  it('is found by their address, and leads to the page where it stands', async () => {
    const { client, email } = await verified(true);
    expect((await client.gql(MINE)).myApplications).toEqual([]);
    const { reference } = await applications.application({ workGroupId: group, email });
    const [mine] = (await client.gql(MINE)).myApplications;
    expect(mine).toMatchObject({ application: { reference, state: 'AWAITING_HUB', hub: { slug: 'sussex' } } });
    const token = mine.path.replace('/application#', '');
    expect((await server.visitor.gql(STATUS, { token })).applicationStatus.reference).toBe(reference);
  });

  it('is nobody else’s, and not of an address that nobody has proved', async () => {
    const unproved = await verified(false);
    await applications.application({ workGroupId: group, email: unproved.email });
    expect((await unproved.client.gql(MINE)).myApplications).toEqual([]);
    const stranger = await verified(true);
    expect((await stranger.client.gql(MINE)).myApplications).toEqual([]);
    expect(await server.visitor.codeOf(MINE)).toBe('UNAUTHENTICATED');
  });

  it('is kept with the account when the address changes later', async () => {
    const { client, id } = await verified(true);
    const { reference } = await applications.application({ workGroupId: group, state: 'PLACED', personId: id });
    expect((await client.gql(MINE)).myApplications).toMatchObject([{ application: { reference } }]);
  });
});
