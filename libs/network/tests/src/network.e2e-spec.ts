import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';

describe('hubs and schools', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let member: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    member = await server.signIn((await community.person()).email);
  });
  afterAll(() => server.close());

  it('a visitor sees the 40 hubs by name', async () => {
    const { hubs } = await server.visitor.gql('{ hubs { id slug name shortName region colour } }');
    expect(hubs).toHaveLength(40);
    expect(hubs[0]).toMatchObject({ slug: 'abacus-nw', shortName: 'Abacus NW', region: 'North West' });
    const { hub } = await server.visitor.gql('{ hub(slug: "sussex") { name } }');
    expect(hub.name).toBe('Sussex Maths Hub');
  });

  it('an unknown hub, or none named, is an error that says what to do', async () => {
    expect(await server.visitor.codeOf('{ hub(slug: "atlantis") { name } }')).toBe('NOT_FOUND');
    expect(await server.visitor.codeOf('{ hub { name } }')).toBe('INVALID_INPUT');
  });

  it('finds a school by parts of its name, town, postcode or URN, best match first', async () => {
    const urn = await community.school({
      name: 'St Wilfrid’s Catholic School',
      town: 'Crawley',
      postcode: 'RH11 8PG',
      laCode: '938',
      laName: 'West Sussex',
    });
    await community.school({ name: 'Wilfridian Free School', town: 'Hove', postcode: 'BN3 1AA' });
    await community.school({
      name: 'St Wilfrid’s Primary School',
      town: 'Crawley',
      phase: 'Primary',
      ageLow: 4,
      ageHigh: 11,
    });
    await community.school({ name: 'Old St Wilfrid’s', town: 'Crawley', status: 'CLOSED' });
    const found = async (query: string) =>
      (
        await member.gql('query ($q: String!) { searchSchools(query: $q) { urn name suggestedHub { slug } } }', {
          q: query,
        })
      ).searchSchools;
    expect(await found('wilfrids crawley')).toEqual([
      { urn, name: 'St Wilfrid’s Catholic School', suggestedHub: { slug: 'sussex' } },
    ]);
    expect((await found('rh118pg'))[0].urn).toBe(urn);
    expect((await found(String(urn)))[0].urn).toBe(urn);
    expect(await found('%')).toEqual([]);
  });

  it('finds a misspelt school for a visitor, by what its name begins with first', async () => {
    const newman = { town: 'Hove', postcode: 'BN3 6ND', laCode: '846', laName: 'Brighton and Hove' };
    const urn = await community.school({ name: 'Cardinal Newman Catholic School', ...newman });
    const newmans = await community.school({ name: 'Newman Academy', town: 'Rochdale', postcode: 'OL16 1AA' });
    const found = async (q: string) =>
      (await server.visitor.gql('query ($q: String!) { findSchools(query: $q) { urn } }', { q })).findSchools.map(
        (school: { urn: number }) => school.urn,
      );
    for (const query of [
      'cardnal newmn',
      'hove cardinl',
      'Cardinal Newmann School',
      'cardinl newman scool',
      'catholc cardnal',
      'cardi nal newman',
      'bn36nd',
      'card newm',
    ])
      expect([query, await found(query)]).toEqual([query, [urn]]);
    expect(await found('newman')).toEqual([newmans, urn]);
    // A new name brings its words with it.
    await community.school({ urn, name: 'Thistlewick High School', ...newman });
    expect(await found('thistelwick')).toEqual([urn]);
    for (const query of ['', 'x', '%', '~~', "'; DROP TABLE school", 'zzqqxx']) expect(await found(query)).toEqual([]);
  });

  it('a visitor searches schools a few at a time, and limits are kept', async () => {
    expect(await server.visitor.codeOf('{ findSchools(query: "wil", first: 11) { urn } }')).toBe('INVALID_INPUT');
    expect(await server.visitor.codeOf('{ searchSchools(query: "wil") { urn } }')).toBe('UNAUTHENTICATED');
    expect(await member.codeOf('{ searchSchools(query: "wil", first: 1000) { urn } }')).toBe('INVALID_INPUT');
  });
});
