import { IdentityService, PersonVisibility } from '@tessellate/identity-api';
import { aPerson } from '@tessellate/identity-api/testing';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { freshEmail } from './support';

let server: TestApp;
/** Pairs who share an audience: identity itself knows of none. */
const sharing = new Set<string>();

beforeAll(async () => {
  server = await startTestApp();
  server.app.get(PersonVisibility).register({
    visibleIds: async (ctx, ids) => ids.filter(id => sharing.has(`${ctx.viewer?.personId}:${id}`)),
  });
});
afterAll(() => server.close());

async function signedIn(name?: string): Promise<{ id: string; client: TestClient }> {
  const person = aPerson({ email: freshEmail(), demo: {}, ...(name ? { name } : {}) });
  await server.app.get(IdentityService).createPerson(person);
  return { id: person.id, client: await server.signIn(person.email) };
}

const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { id name jobTitle offers seeks pictureFileId viewerCan { edit } } }`;
const PERSON = 'query ($id: UUID!) { person(id: $id) { id name viewerCan { edit } } }';
const profile = (more: Record<string, unknown> = {}) => ({
  input: {
    mutationId: randomUUID(),
    name: 'Mr  Siân ap Rhys',
    jobTitle: 'Head of maths',
    offers: 'Schemes of work',
    seeks: 'Ideas for KS3',
    pictureFileId: null,
    ...more,
  },
});

async function uploadPicture(client: TestClient): Promise<string> {
  const bytes = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'me.png');
  const response = await fetch(`${server.url}/api/files`, {
    method: 'POST',
    headers: { cookie: client.cookie, origin: server.url },
    body: form,
  });
  return ((await response.json()) as { fileId: string }).fileId;
}

describe('a profile', () => {
  it('is saved as its owner writes it, once however often it is sent', async () => {
    const { client } = await signedIn();
    const variables = profile({ name: '  Mr  Siân ap Rhys ' });
    const first = await client.gql(UPDATE, variables);
    expect(first.updateProfile).toMatchObject({
      name: 'Mr Siân ap Rhys',
      jobTitle: 'Head of maths',
      seeks: 'Ideas for KS3',
      viewerCan: { edit: true },
    });
    expect(await client.gql(UPDATE, variables)).toEqual(first);
  });

  it.each([
    [{ name: '   ' }, 'Enter a name'],
    [{ name: 'x'.repeat(121) }, '120 characters'],
    [{ offers: 'x'.repeat(1_001) }, '1000 characters'],
  ])('refuses %j and says what to do', async (given, words) => {
    const { client } = await signedIn();
    const answer = await client.ask(UPDATE, profile(given));
    expect(answer.errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
      message: expect.stringContaining(words),
    });
  });

  it('changes what is given and leaves the rest as another device saved it, the picture too', async () => {
    const { client } = await signedIn();
    const fileId = await uploadPicture(client);
    await client.gql(UPDATE, profile({ pictureFileId: fileId }));
    const save = async (given: object) =>
      (await client.gql(UPDATE, { input: { mutationId: randomUUID(), ...given } })).updateProfile;
    await save({ offers: 'Double number lines' });
    expect(await save({ jobTitle: 'Lead', base: { jobTitle: 'Head of maths' } })).toMatchObject({
      ...{ name: 'Mr Siân ap Rhys', jobTitle: 'Lead', offers: 'Double number lines', pictureFileId: fileId },
    });
    expect(await save({ pictureFileId: null })).toMatchObject({ jobTitle: 'Lead', pictureFileId: null });
  });

  it('does not overwrite what another device changed since this one began, and names the field', async () => {
    const { client } = await signedIn();
    await client.gql(UPDATE, profile());
    const from = (offers: string, begun: string) =>
      client.ask(UPDATE, { input: { mutationId: randomUUID(), offers, base: { offers: begun } } });
    expect((await from('Bar models', 'Schemes of work')).errors).toBeUndefined();
    expect((await from('Tiles', 'Schemes of work')).errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      field: 'offers',
    });
    // Both wrote the same, or this one has seen it.
    expect((await from('Bar models', 'Schemes of work')).errors).toBeUndefined();
    expect((await from('Tiles', 'Bar models')).data!.updateProfile.offers).toBe('Tiles');
  });

  it('shows its picture to those who share something with its owner, and to nobody else', async () => {
    const owner = await signedIn();
    const peer = await signedIn();
    const stranger = await signedIn();
    sharing.add(`${peer.id}:${owner.id}`);
    const fileId = await uploadPicture(owner.client);
    await owner.client.gql(UPDATE, profile({ pictureFileId: fileId }));
    const statuses = await Promise.all(
      [owner, peer, stranger].map(async ({ client }) => (await client.get(`/files/${fileId}?w=96`)).status),
    );
    expect(statuses).toEqual([200, 200, 404]);
  });

  it("cannot take somebody else's picture", async () => {
    const owner = await signedIn();
    const other = await signedIn();
    const fileId = await uploadPicture(owner.client);
    expect(await other.client.codeOf(UPDATE, profile({ pictureFileId: fileId }))).toBe('INVALID_INPUT');
  });

  it('is absent for strangers in the same words as one that does not exist', async () => {
    const one = await signedIn();
    const two = await signedIn();
    const unseen = await one.client.ask(PERSON, { id: two.id });
    const absent = await one.client.ask(PERSON, { id: randomUUID() });
    expect(unseen.errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    sharing.add(`${one.id}:${two.id}`);
    expect((await one.client.gql(PERSON, { id: two.id })).person).toMatchObject({
      id: two.id,
      viewerCan: { edit: false },
    });
  });

  it('is closed to visitors', async () => {
    const { id } = await signedIn();
    expect(await server.visitor.codeOf(PERSON, { id })).toBe('UNAUTHENTICATED');
    expect(await server.visitor.codeOf(UPDATE, profile())).toBe('UNAUTHENTICATED');
    expect((await server.visitor.gql('{ viewer { id } }')).viewer).toBeNull();
  });
});

describe('searching people', () => {
  it('finds those the viewer may see by any part of the name, a slip of the finger included, and no one else', async () => {
    const me = await signedIn();
    const peer = await signedIn('Wilhelmina Featherstonehaugh');
    await signedIn('Wilhelmina Unseen');
    sharing.add(`${me.id}:${peer.id}`);
    const find = async (query: string) =>
      (
        await me.client.gql('query ($query: String!) { searchPeople(query: $query) { id } }', { query })
      ).searchPeople.map((p: { id: string }) => p.id);
    for (const query of ['wilhel', 'FEATHER', 'Wilhelmina', 'Fetherstonehaugh'])
      expect(await find(query)).toEqual([peer.id]);
    expect(await find('%')).toEqual([]);
    expect(await find('__')).toEqual([]);
  });
});
