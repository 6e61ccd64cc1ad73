import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnusedFiles } from '@tessellate/files-api';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { strategyInput } from '@tessellate/practice-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  contentTypes,
  lockedOpenDocument,
  office,
  ole,
  openDocument,
  PDF,
  sendChunked,
  WORD_MAIN,
  zip,
} from '@tessellate/api-testing/documents';

const CREATE = 'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } } }';
const REMOVE = 'mutation ($input: RemoveStrategyInput!) { removeStrategy(input: $input) { id } }';
const POST = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }';
const REMOVE_COMMENT = 'mutation ($input: RemoveCommentInput!) { removeComment(input: $input) { comment { id } } }';
const picture = (fileId: string) => ({
  type: 'doc',
  content: [{ type: 'image', attrs: { fileId, alt: 'A double number line' } }],
});

const photo = (width = 1_200, height = 800) =>
  sharp({ create: { width, height, channels: 3, background: '#88aa66' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telltale', Copyright: 'Jo Bloggs' },
      IFD3: { GPSLatitude: '50/1 49/1 0/1', GPSLatitudeRef: 'N' },
    })
    .toBuffer();

const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), Buffer.alloc(2_000)]);

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
    stranger = await server.signIn(
      (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
    );
  });
  afterAll(() => server.close());

  const upload = (client: TestClient, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const body = new FormData();
    body.append('file', new Blob([bytes]), 'IMG_0001.jpg');
    return fetch(`${client.url}/api/files`, {
      method: 'POST',
      body,
      headers: { cookie: client.cookie, origin: client.url, ...headers },
    });
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
    const sideways = await sharp(await photo(3_000, 1_500))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { fileId, width, height } = await stored(uploader, sideways);
    expect([width, height]).toEqual([1_000, 2_000]);
    const small = await uploader.get(`/files/${fileId}?w=300`);
    expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width).toBe(320);
    const again = await uploader.get(`/files/${fileId}?w=300`, { 'if-none-match': `W/${small.headers.get('etag')}` });
    expect(again.status).toBe(304);
  });

  it('are known by their bytes: other files are refused whatever their name', async () => {
    for (const bytes of [
      Buffer.from('%PDF-1.7 not a picture'),
      randomBytes(5_000),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ]) {
      const response = await upload(uploader, bytes);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'INVALID_INPUT']);
    }
  });

  it('of an iPhone’s own kind are refused with how it makes others, in a text and for a profile alike', async () => {
    const answer = await upload(uploader, heic);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).toMatch(/HEIC.*iPhone.*Most Compatible/);
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

  it('that were never used go after a month; what stands in a draft or has stood in a text stays', async () => {
    const [used, drafted, unused, fresh] = [
      await stored(uploader, await photo()),
      await stored(uploader, await photo()),
      await stored(uploader, await photo()),
      await stored(uploader, await photo()),
    ].map(({ fileId }) => fileId) as [string, string, string, string];
    const input = strategyInput();
    await uploader.gql(CREATE, { input: { ...input, sections: { ...input.sections, did: picture(used) } } });
    await uploader.gql(REMOVE, { input: { mutationId: randomUUID(), id: input.mutationId } });
    const draft = { mutationId: randomUUID(), key: 'strategy:new', payload: { did: picture(drafted) } };
    await uploader.gql('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', {
      input: draft,
    });
    await uploader.get(`/files/${unused}?w=320`);
    await server.dataSource.query(`UPDATE stored_file SET created_at = now() - interval '31 days' WHERE id = ANY($1)`, [
      [used, drafted, unused],
    ]);
    expect(await server.app.get(UnusedFiles).remove()).toBe(1);
    expect(await status(uploader, unused)).toBe(404);
    for (const kept of [used, drafted, fresh]) expect(await status(uploader, kept)).toBe(200);
    const files = await readdir(path.join(server.dataDir, 'files', unused.slice(0, 2)));
    expect(files.filter(name => name.startsWith(unused))).toEqual([]);
    expect(await server.app.get(UnusedFiles).remove()).toBe(0);
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
    await uploader.gql(POST, {
      input: { mutationId, targetType: 'STRATEGY', targetId: input.mutationId, document: picture(fileId) },
    });
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

describe('documents', () => {
  let server: TestApp;
  let uploader: TestClient;
  let peer: TestClient;
  let stranger: TestClient;
  let groupId: string;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    const group = await community.workGroup({ participants: 2 });
    groupId = group.id;
    uploader = await server.signIn(group.facilitator.email);
    peer = await server.signIn(group.participants[0]!.email);
    stranger = await server.signIn(
      (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
    );
  });
  afterAll(() => server.close());

  const send = (
    client: TestClient,
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ) => {
    const body = new FormData();
    body.append('file', new Blob([bytes]), name);
    return fetch(`${client.url}/api/attachments`, {
      method: 'POST',
      body,
      headers: { cookie: client.cookie, origin: client.url, ...headers },
    });
  };
  const stored = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const response = await send(uploader, name, bytes);
    expect(response.status).toBe(201);
    return (await response.json()) as { fileId: string; name: string; mediaType: string; bytes: number };
  };
  const refused = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const response = await send(uploader, name, bytes);
    const answer = (await response.json()) as { code: string; message: string };
    return { status: response.status, ...answer };
  };
  const keptFiles = async () => {
    const { count } = (await server.dataSource.query('SELECT count(*)::int FROM stored_file'))[0];
    const folders = await readdir(path.join(server.dataDir, 'files')).catch(() => []);
    const files = await Promise.all(folders.map(folder => readdir(path.join(server.dataDir, 'files', folder))));
    return { rows: count as number, files: files.flat().length };
  };

  it.each([
    ['Agenda.pdf', PDF, 'application/pdf'],
    ['Plan.docx', office('word/document.xml', 'wordprocessingml.document'), 'wordprocessingml.document'],
    ['Slides.PPTX', office('ppt/presentation.xml', 'presentationml.presentation'), 'presentationml.presentation'],
    ['Marks scheme.xlsx', office('xl/workbook.xml', 'spreadsheetml.sheet'), 'spreadsheetml.sheet'],
    ['Notes.odt', openDocument('text'), 'opendocument.text'],
    ['Grid.ods', openDocument('spreadsheet'), 'opendocument.spreadsheet'],
    ['Talk.odp', openDocument('presentation'), 'opendocument.presentation'],
    ['Read me.txt', Buffer.from('Ratio tables – Year 8'), 'text/plain'],
    ['Topics.csv', Buffer.from('topic,term\nratio,1\n'), 'text/csv'],
  ])('such as %s are taken, and come back byte for byte as a download', async (name, bytes, mediaType) => {
    const file = await stored(name, bytes);
    expect(file).toMatchObject({ name, bytes: bytes.length, mediaType: expect.stringContaining(mediaType) });
    const response = await uploader.get(`/files/${file.fileId}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(response.headers.get('content-type')).toContain(file.mediaType);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toContain('private');
  });

  it('keep their name without path, line breaks and reversed writing, also with accents', async () => {
    const { fileId, name } = await stored('../../Caf\u00e9 \u202efdp.notes \u2013 1.pdf', PDF);
    expect(name).toBe('Caf\u00e9 fdp.notes \u2013 1.pdf');
    const disposition = (await uploader.get(`/files/${fileId}`)).headers.get('content-disposition');
    expect(disposition).toBe(
      `attachment; filename="Caf_ fdp.notes _ 1.pdf"; filename*=UTF-8''Caf%C3%A9%20fdp.notes%20%E2%80%93%201.pdf`,
    );
    expect((await stored(`${'long '.repeat(60)}.pdf`, PDF)).name).toMatch(/^.{100,116}\.pdf$/);
  });

  it('that are not what their name says are refused plainly, and nothing of them is kept', async () => {
    const before = await keptFiles();
    const program = Buffer.concat([Buffer.from('MZ'), randomBytes(40_000)]);
    expect(await refused('Agenda.pdf', program)).toMatchObject({
      status: 400,
      code: 'INVALID_INPUT',
      message: expect.stringContaining('called .pdf, but what is inside is not a PDF'),
    });
    for (const [name, bytes] of [
      ['Agenda.docx', PDF],
      ['Agenda.pdf', office('word/document.xml', 'wordprocessingml.document')],
      ['Plan.xlsx', office('word/document.xml', 'wordprocessingml.document')],
      ['Plan.docx', zip({ 'readme.txt': 'only a zip' })],
      ['Plan.doc', zip({ 'readme.txt': 'only a zip' })],
      ['Notes.txt', program],
      ['Photo.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
      ['Empty.pdf', Buffer.alloc(0)],
      ['setup.exe', program],
      ['page.html', Buffer.from('<script>alert(1)</script>')],
      ['pdf', PDF],
    ] as [string, Buffer<ArrayBuffer>][]) {
      expect([name, (await refused(name, bytes)).code]).toEqual([name, 'INVALID_INPUT']);
    }
    expect(await keptFiles()).toEqual(before);
  });

  it('with macros are refused whatever they are called, and old Office formats with what to save instead', async () => {
    const macro = zip({
      '[Content_Types].xml': contentTypes(
        '/word/document.xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
      'word/document.xml': '<x/>',
      'word/vbaProject.bin': 'Sub AutoOpen()',
    });
    for (const name of ['Plan.docm', 'Plan.docx']) expect((await refused(name, macro)).message).toContain('macros');
    const hidden = zip({
      '[Content_Types].xml': contentTypes('/word/document.xml', WORD_MAIN),
      'word/document.xml': '<x/>',
      'word/vbaProject.bin': 'Sub AutoOpen()',
    });
    expect((await refused('Plan.docx', hidden)).message).toContain('macros');
    expect((await refused('Plan.doc', ole('WordDocument'))).message).toContain('old Office format');
  });

  it.each([
    ['Plan.doc', office('word/document.xml', 'wordprocessingml.document'), 'Plan.docx'],
    ['Marks.XLS', office('xl/workbook.xml', 'spreadsheetml.sheet'), 'Marks.xlsx'],
    ['Slides.ppt', office('ppt/presentation.xml', 'presentationml.presentation'), 'Slides.pptx'],
  ])('of the new kind under the old name %s are taken and renamed', async (given, bytes, name) => {
    expect((await stored(given, bytes)).name).toBe(name);
  });

  it('with a password are refused with how to take it off', async () => {
    for (const name of ['Plan.docx', 'Marks.xlsx', 'Slides.pptx', 'Plan.doc'])
      expect([name, (await refused(name, ole('EncryptedPackage'))).message]).toEqual([
        name,
        expect.stringMatching(/has a password.*Remove the password/),
      ]);
    expect((await refused('Plan.docx', ole('WordDocument'))).message).toContain('old Office format');
    for (const [name, kind] of [
      ['Plan.odt', 'text'],
      ['Marks.ods', 'spreadsheet'],
      ['Slides.odp', 'presentation'],
    ] as const)
      expect((await refused(name, lockedOpenDocument(kind))).message).toMatch(/has a password.*LibreOffice.*Save with/);
    // One whose list of contents leads nowhere is looked at no further.
    const torn = openDocument('text');
    torn.writeUInt32LE(0xfffffff0, torn.length - 6);
    expect((await stored('Plan.odt', torn)).name).toBe('Plan.odt');
  });

  it.each([
    ['an empty line', '\r\n'],
    ['what a mail program wrote', 'Content-Type: application/pdf\r\n\r\n'.repeat(20)],
    ['as much as readers allow', ' '.repeat(1_023)],
  ])('that are PDF are taken with %s before the header', async (_what, before) => {
    const bytes = Buffer.concat([Buffer.from(before), PDF]);
    expect((await stored('Agenda.pdf', bytes)).bytes).toBe(bytes.length);
    expect((await refused('Agenda.pdf', Buffer.concat([Buffer.alloc(1_100, ' '), PDF]))).code).toBe('INVALID_INPUT');
  });

  it('keep a quotation mark in their name from the upload to the list and the download', async () => {
    const { fileId, name } = await stored('"Ratio" tables – 1.pdf', PDF);
    expect(name).toBe('"Ratio" tables – 1.pdf');
    const disposition = (await uploader.get(`/files/${fileId}`)).headers.get('content-disposition');
    expect(disposition).toContain(`filename*=UTF-8''%22Ratio%22%20tables%20%E2%80%93%201.pdf`);
    expect((await stored('😀'.repeat(100) + '.pdf', PDF)).name).toBe('😀'.repeat(58) + '.pdf');
  });

  it('of 30 MB are refused before they are read; one that hides its size is cut off at the limit', async () => {
    const before = await keptFiles();
    const large = Buffer.concat([PDF, Buffer.alloc(30 * 1024 * 1024, 'a')]);
    expect(await refused('Scan.pdf', large)).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
      message: expect.stringContaining('25 MB'),
    });
    const answer = await sendChunked(uploader, 'Scan.pdf', large);
    expect(answer).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    expect(await keptFiles()).toEqual(before);
    expect((await stored('Scan.pdf', large.subarray(0, 24 * 1024 * 1024))).bytes).toBe(24 * 1024 * 1024);
  });

  it('are taken only from people who are signed in, and not from another site’s page', async () => {
    expect((await send(server.visitor, 'Agenda.pdf', PDF)).status).toBe(401);
    expect((await send(uploader, 'Agenda.pdf', PDF, { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('that are pictures go through the picture pipeline and keep their name', async () => {
    const file = await stored('Board.jpg', await photo());
    expect(file).toMatchObject({ name: 'Board.jpg', mediaType: 'image/webp' });
    expect((await uploader.get(`/files/${file.fileId}`)).headers.get('content-disposition')).toBe(
      `inline; filename="Board.webp"; filename*=UTF-8''Board.webp`,
    );
    const bytes = Buffer.from(await (await uploader.get(`/files/${file.fileId}`)).arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it('that are pictures under another name are taken, and their name is mended', async () => {
    const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#88aa66' } });
    for (const [given, bytes, name] of [
      ['Board.jpg', await picture.clone().png().toBuffer(), 'Board.png'],
      ['Board.png', await picture.clone().webp().toBuffer(), 'Board.webp'],
      ['Board.webp', await picture.clone().jpeg().toBuffer(), 'Board.jpg'],
      ['Board.JPEG', await picture.clone().jpeg().toBuffer(), 'Board.JPEG'],
      ['Board.png', await picture.clone().gif().toBuffer(), 'Board.gif'],
      ['Board.docx', await picture.clone().png().toBuffer(), 'Board.png'],
      ['Board', await picture.clone().png().toBuffer(), 'Board.png'],
    ] as const)
      expect((await stored(given, new Uint8Array(bytes))).name).toBe(name);
  });

  it('that are HEIC pictures are refused with how an iPhone makes others', async () => {
    for (const name of ['IMG_0001.HEIC', 'IMG_0001.jpg'])
      expect((await refused(name, heic)).message).toMatch(/HEIC.*iPhone.*Most Compatible/);
  });

  it('can be read by whoever sees what they hang on, and by nobody else', async () => {
    const { fileId } = await stored('Agenda.pdf', PDF);
    const status = async (client: TestClient) => (await client.get(`/files/${fileId}`)).status;
    expect([await status(uploader), await status(peer)]).toEqual([200, 404]);
    await server.dataSource.query(
      `INSERT INTO file_use (file_id, target_type, target_id) VALUES ($1, 'WORK_GROUP', $2)`,
      [fileId, groupId],
    );
    expect([await status(peer), await status(stranger), await status(server.visitor)]).toEqual([200, 404, 404]);
    const { headers } = await peer.get(`/files/${fileId}`);
    const again = await peer.get(`/files/${fileId}`, { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    const other = await stranger.get(`/files/${fileId}`, { 'if-none-match': headers.get('etag') ?? '' });
    expect(other.status).toBe(404);
  });
});
