import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '@tessellate/api-testing';
import { strategyInput } from '@tessellate/practice-api/testing';
import { CommunityBuilder } from '@tessellate/programme-api/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { startTestApp, type TestApp } from '../support/test-app';

const CREATE = 'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } } }';
const REMOVE = 'mutation ($input: RemoveStrategyInput!) { removeStrategy(input: $input) { id } }';
const POST = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }';
const REMOVE_COMMENT = 'mutation ($input: RemoveCommentInput!) { removeComment(input: $input) { comment { id } } }';
const picture = (fileId: string) => ({ type: 'doc', content: [{ type: 'image', attrs: { fileId, alt: 'A double number line' } }] });

const photo = (width = 1_200, height = 800) =>
  sharp({ create: { width, height, channels: 3, background: '#88aa66' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Telltale', Copyright: 'Jo Bloggs' }, IFD3: { GPSLatitude: '50/1 49/1 0/1', GPSLatitudeRef: 'N' } })
    .toBuffer();

describe('pictures', () => {
  let server: TestApp;
  let uploader: TestClient;
  let peer: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    const { participants } = await community.workGroup({ participants: 2 });
    uploader = await server.signIn(participants[0]!.email);
    peer = await server.signIn(participants[1]!.email);
    stranger = await server.signIn((await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email);
  });
  afterAll(() => server.close());

  const upload = (client: TestClient, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const body = new FormData();
    body.append('file', new Blob([bytes]), 'IMG_0001.jpg');
    return fetch(`${client.url}/api/files`, { method: 'POST', body, headers: { cookie: client.cookie, origin: client.url, ...headers } });
  };
  const stored = async (client: TestClient, bytes: Uint8Array<ArrayBuffer>) => {
    const response = await upload(client, bytes);
    expect(response.status).toBe(201);
    return (await response.json()) as { fileId: string; width: number; height: number };
  };
  const status = async (client: TestClient, fileId: string) => (await client.get(`/files/${fileId}`)).status;

  it('keep nothing of what the camera wrote into them', async () => {
    const original = await photo();
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Telltale');
    const { fileId, width, height } = await stored(uploader, original);
    expect([width, height]).toEqual([1_200, 800]);
    for (const address of [`/files/${fileId}`, `/files/${fileId}?w=320`]) {
      const response = await uploader.get(address);
      const bytes = Buffer.from(await response.arrayBuffer());
      const metadata = await sharp(bytes).metadata();
      expect(metadata.format).toBe('webp');
      expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
      expect(bytes.toString('latin1')).not.toMatch(/Telltale|Bloggs/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toContain('private');
    }
  });

  it('are turned upright and made no larger than 2,000 pixels, smaller where asked', async () => {
    const sideways = await sharp(await photo(3_000, 1_500)).withMetadata({ orientation: 6 }).toBuffer();
    const { fileId, width, height } = await stored(uploader, sideways);
    expect([width, height]).toEqual([1_000, 2_000]);
    const small = await uploader.get(`/files/${fileId}?w=300`);
    expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width).toBe(320);
    const again = await uploader.get(`/files/${fileId}?w=300`, { 'if-none-match': small.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('are known by their bytes: other files are refused whatever their name', async () => {
    for (const bytes of [Buffer.from('%PDF-1.7 not a picture'), randomBytes(5_000), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')]) {
      const response = await upload(uploader, bytes);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'INVALID_INPUT']);
    }
  });

  it('larger than 10 MB are refused with what to do', async () => {
    const response = await upload(uploader, randomBytes(10 * 1024 * 1024 + 1));
    const answer = (await response.json()) as { code: string; message: string };
    expect([response.status, answer.code]).toEqual([413, 'TOO_LARGE']);
    expect(answer.message).toContain('10 MB');
  });

  it('are taken only from people who are signed in, and not from another site’s page', async () => {
    expect((await upload(server.visitor, await photo())).status).toBe(401);
    expect((await upload(uploader, await photo(), { origin: 'https://evil.example' })).status).toBe(403);
    expect((await upload(uploader, await photo(), { origin: 'null' })).status).toBe(403);
  });

  it('can be read by whoever sees what they stand in, and by nobody else', async () => {
    const { fileId } = await stored(uploader, await photo());
    expect(await status(uploader, fileId)).toBe(200);
    expect(await status(peer, fileId)).toBe(404);
    const input = strategyInput();
    await uploader.gql(CREATE, { input: { ...input, sections: { ...input.sections, did: picture(fileId) } } });
    expect(await status(peer, fileId)).toBe(200);
    expect(await status(stranger, fileId)).toBe(404);
    expect(await status(server.visitor, fileId)).toBe(404);
    await uploader.gql(REMOVE, { input: { mutationId: randomUUID(), id: input.mutationId } });
    expect(await status(peer, fileId)).toBe(404);
  });

  it('cannot be taken over by naming somebody else’s in one’s own text', async () => {
    const { fileId } = await stored(uploader, await photo());
    const input = strategyInput();
    const stolen = { ...input, sections: { ...input.sections, did: picture(fileId) } };
    expect(await stranger.codeOf(CREATE, { input: stolen })).toBe('INVALID_INPUT');
    expect(await status(stranger, fileId)).toBe(404);
  });

  it('of a comment go with the comment', async () => {
    const input = strategyInput();
    await uploader.gql(CREATE, { input });
    const { fileId } = await stored(uploader, await photo());
    const mutationId = randomUUID();
    await uploader.gql(POST, { input: { mutationId, targetType: 'STRATEGY', targetId: input.mutationId, document: picture(fileId) } });
    expect(await status(peer, fileId)).toBe(200);
    expect(await status(stranger, fileId)).toBe(404);
    await uploader.gql(REMOVE_COMMENT, { input: { mutationId: randomUUID(), id: mutationId } });
    expect(await status(peer, fileId)).toBe(404);
  });

  it('answer alike for those unseen, absent and misspelt', async () => {
    const { fileId } = await stored(uploader, await photo());
    const answers = await Promise.all(
      [fileId, randomUUID(), '..%2f..%2fetc%2fpasswd'].map(async id => {
        const response = await stranger.get(`/files/${id}`);
        return [response.status, ((await response.json()) as { message: string }).message];
      }),
    );
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(404);
  });
});
