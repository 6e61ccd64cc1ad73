import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { payload version } conflict { payload version } } }`;
const READ = 'query ($key: String!) { draft(key: $key) { payload version } }';
const DISCARD = 'mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) { key } }';

const OPEN = `mutation ($input: OpenDraftInput!) { openDraft(input: $input) { version elsewhere { device } } }`;

describe('drafts', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let phone: TestClient;
  let laptop: TestClient;
  let other: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    group = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    const [writer, peer] = group.participants;
    phone = await server.signIn(writer!.email);
    laptop = await server.signIn(writer!.email);
    other = await server.signIn(peer!.email);
  });
  afterAll(() => server.close());

  const keyOf = () => `comment:STRATEGY:${randomUUID()}`;
  const save = async (client: TestClient, key: string, payload: unknown, baseVersion: number | null) =>
    (await client.gql(SAVE, { input: { mutationId: randomUUID(), key, payload, baseVersion } })).saveDraft;

  it('are there again on the person’s other device, and on nobody else’s', async () => {
    const key = keyOf();
    expect(await save(phone, key, { text: 'On the bus' }, null)).toEqual({
      draft: { payload: { text: 'On the bus' }, version: 1 },
      conflict: null,
    });
    expect((await laptop.gql(READ, { key })).draft).toEqual({ payload: { text: 'On the bus' }, version: 1 });
    expect((await other.gql(READ, { key })).draft).toBeNull();
    expect(await server.visitor.codeOf(READ, { key })).toBe('UNAUTHENTICATED');
  });

  it('tell on which other devices of their writer they are open, until they are closed there', async () => {
    const key = keyOf();
    const open = async (client: TestClient, closing?: boolean) =>
      (await client.gql(OPEN, { input: { mutationId: randomUUID(), key, closing } })).openDraft;
    expect(await open(phone)).toEqual({ version: null, elsewhere: [] });
    await save(phone, key, 'Begun', null);
    expect(await open(laptop)).toEqual({ version: 1, elsewhere: [{ device: expect.any(String) }] });
    expect((await open(phone)).elsewhere).toHaveLength(1);
    // The same name of a place is another place with somebody else.
    expect(await open(other)).toEqual({ version: null, elsewhere: [] });
    await open(laptop, true);
    expect((await open(phone)).elsewhere).toEqual([]);
    await open(laptop);
    await server.dataSource.query("UPDATE draft_opening SET seen_at = seen_at - interval '3 minutes' WHERE key = $1", [
      key,
    ]);
    expect((await open(phone)).elsewhere).toEqual([]);
    expect(await server.visitor.codeOf(OPEN, { input: { mutationId: randomUUID(), key } })).toBe('UNAUTHENTICATED');
    const odd = { input: { mutationId: randomUUID(), key: 'no key at all' } };
    expect(await phone.codeOf(OPEN, odd)).toBe('INVALID_INPUT');
  });

  it('keep both texts when two devices wrote from the same version', async () => {
    const key = keyOf();
    await save(phone, key, 'Common beginning', null);
    await save(phone, key, 'Written on the phone', 1);
    const answer = await save(laptop, key, 'Written on the laptop', 1);
    expect(answer.conflict).toEqual({ payload: 'Written on the phone', version: 2 });
    expect((await phone.gql(READ, { key })).draft.payload).toBe('Written on the phone');
    expect((await save(laptop, key, 'Both together', 2)).conflict).toBeNull();
    expect((await phone.gql(READ, { key })).draft).toEqual({ payload: 'Both together', version: 3 });
  });

  it('lose neither of two first texts that arrive at once', async () => {
    const key = keyOf();
    const answers = await Promise.all([save(phone, key, 'Phone', null), save(laptop, key, 'Laptop', null)]);
    const conflicts = answers.filter(answer => answer.conflict !== null);
    expect(conflicts).toHaveLength(1);
    expect((await phone.gql(READ, { key })).draft.payload).toBe(conflicts[0].conflict.payload);
  });

  it('do not quarrel with themselves when the same text is sent again', async () => {
    const key = keyOf();
    await save(phone, key, 'Same', null);
    expect((await save(phone, key, 'Same', null)).conflict).toBeNull();
  });

  it('are gone once put aside', async () => {
    const key = keyOf();
    await save(phone, key, 'Posted by now', null);
    await phone.gql(DISCARD, { input: { mutationId: randomUUID(), key } });
    expect((await laptop.gql(READ, { key })).draft).toBeNull();
  });

  it('are refused when they are too long for the server or have no proper place', async () => {
    const tooLong = { input: { mutationId: randomUUID(), key: keyOf(), payload: 'x'.repeat(260_000) } };
    expect(await phone.codeOf(SAVE, tooLong)).toBe('TOO_LARGE');
    const nowhere = { input: { mutationId: randomUUID(), key: '../etc/passwd', payload: 'x' } };
    expect(await phone.codeOf(SAVE, nowhere)).toBe('INVALID_INPUT');
  });
});
