import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PictureConverter } from '@tessellate/files-api';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';

const plain = (width: number, height = width) =>
  sharp({ create: { width, height, channels: 3, background: '#88aa66' }, limitInputPixels: false });

describe('pictures that are large in what they unpack to', () => {
  let server: TestApp;
  let first: TestClient;
  let second: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    first = await server.signIn(participants[0]!.email);
    second = await server.signIn(participants[1]!.email);
  });
  afterAll(() => server.close());

  const upload = async (client: TestClient, bytes: Uint8Array, to = '/api/files') => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), 'Board.png');
    const response = await fetch(`${client.url}${to}`, {
      method: 'POST',
      body,
      headers: { cookie: client.cookie, origin: client.url },
    });
    return { status: response.status, ...((await response.json()) as { message?: string; fileId?: string }) };
  };
  const remnants = () => readdir(path.join(server.dataDir, 'files', 'incoming')).catch(() => []);

  it('are refused in words when they have too many pixels, whatever their kind', async () => {
    const huge = [
      await plain(8_000).png().toBuffer(),
      await plain(8_000).jpeg().toBuffer(),
      await plain(8_000).webp().toBuffer(),
      await plain(8_000).gif().toBuffer(),
    ];
    for (const bytes of huge)
      for (const to of ['/api/files', '/api/attachments'])
        expect(await upload(first, bytes, to)).toMatchObject({
          status: 400,
          message: expect.stringMatching(/too many pixels.*Make it smaller/),
        });
    expect(await remnants()).toEqual([]);
  });

  it('are taken below the bound, though many come at once, and the next person waits for none but those being converted', async () => {
    const large = await plain(6_900).png().toBuffer();
    const small = await plain(400).png().toBuffer();
    const order: string[] = [];
    const many = Array.from({ length: 6 }, async () => {
      expect((await upload(first, large)).status).toBe(201);
      order.push('large');
    });
    await sleep(300);
    expect((await upload(second, small)).status).toBe(201);
    order.push('small');
    await Promise.all(many);
    expect(order.indexOf('small')).toBeLessThan(4);
    expect(server.app.get(PictureConverter).processes).toBeLessThanOrEqual(2);
    expect(await remnants()).toEqual([]);
  });

  it('leave nothing in memory: the processes that converted them end', async () => {
    await upload(first, await plain(400).png().toBuffer());
    const converter = server.app.get(PictureConverter);
    expect(converter.processes).toBeGreaterThan(0);
    while (converter.processes > 0) await sleep(200);
    expect((await upload(first, await plain(400).png().toBuffer())).status).toBe(201);
  });

  it('are refused in words when so many of one person wait that more would be no use', async () => {
    const large = await plain(3_000).png().toBuffer();
    const answers = await Promise.all(Array.from({ length: 26 }, () => upload(first, large)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.message).toContain('Wait until they are done');
    expect(answers.every(({ status }) => status === 201 || status === 429)).toBe(true);
    expect(await remnants()).toEqual([]);
  });

  it('show their first picture when they move', async () => {
    const frames = sharp({ create: { width: 60, height: 600, channels: 3, background: '#246' } });
    const moving = await frames.gif({ delay: 100 }).toBuffer();
    expect(await upload(first, moving)).toMatchObject({ status: 201 });
  });

  it('never reach the parser of drawings', async () => {
    const drawing = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>`);
    expect(await upload(first, drawing)).toMatchObject({
      status: 400,
      message: expect.stringContaining('not a picture'),
    });
  });
});
