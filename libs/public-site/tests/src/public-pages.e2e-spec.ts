import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { hubReferenceId } from '@tessellate/network-api';
import { SECONDARY_SUBJECT_LEADERSHIP_ID as PROJECT } from '@tessellate/work-groups-api';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { contrastOf } from '@tessellate/public-site-contract';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const SLUG = 'secondary-subject-leadership';
const UPDATE = 'mutation ($input: UpdateHubPageInput!) { updateHubPage(input: $input) { id version hub { colour } } }';
const ADD =
  'mutation ($input: AddTestimonialInput!) { addTestimonial(input: $input) { testimonials { id quote consentAt } } }';
const WITHDRAW = `mutation ($input: WithdrawTestimonialInput!) { withdrawTestimonial(input: $input) {
  testimonials { id quote name role school consentText withdrawnAt } } }`;
const HOSTILE = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)> {{x}} & ü <!--`;
const days = (n: number) => new Date(Date.now() + n * 86_400_000);

describe('the public pages', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let manager: TestClient;
  let groupId: string;
  const sussex = hubReferenceId('sussex');

  const page = async (path: string, headers: Record<string, string> = {}) => {
    const response = await server.visitor.get(path, headers);
    return { response, html: await response.text() };
  };
  const hubPage = (more: object = {}) => ({
    mutationId: randomUUID(),
    hubId: sussex,
    baseVersion: 0,
    about: 'We are a partnership of schools.\n\n- one\n- two',
    contactName: 'Ruth Archer',
    contactEmail: 'hub@sussex.example',
    contactPhone: '01273 000000',
    website: 'https://sussex.example/maths',
    colour: '#54748c',
    logoFileId: null,
    logoAlt: '',
    projects: [{ projectId: PROJECT, text: 'We meet in Lewes.' }],
    ...more,
  });
  const feedback = (more: object = {}) => ({
    mutationId: randomUUID(),
    hubId: sussex,
    projectId: PROJECT,
    quote: 'It changed our meetings.',
    name: 'Ngozi E.',
    role: 'Head of maths',
    school: 'A school in Brighton',
    academicYear: 2025,
    consentText: 'I agree that this is shown.',
    consentAt: days(-3).toISOString(),
    ...more,
  });
  const version = async (): Promise<number> =>
    (await manager.gql('{ managedHubPages { id version } }')).managedHubPages[0].version;
  const save = async (more: object = {}) =>
    manager.gql(UPDATE, { input: hubPage({ baseVersion: await version(), ...more }) });

  beforeAll(async () => {
    server = await startTestApp({ publicUrl: 'https://tessellate.example' });
    community = new CommunityBuilder(server.app);
    const group = await community.workGroup({
      participants: 1,
      steps: [
        {
          kind: 'WORKSHOP',
          number: 1,
          title: 'Beginnings <b>',
          brief: 'For members',
          startsAt: new Date('2027-01-14T13:30:00Z'),
          endsAt: new Date('2027-01-14T16:00:00Z'),
          format: 'FACE_TO_FACE',
          venue: 'Lewes Town Hall',
        },
        {
          kind: 'WORKSHOP',
          number: 2,
          title: 'Not yet announced',
          brief: '',
          startsAt: new Date('2027-05-13T08:30:00Z'),
          endsAt: new Date('2027-05-13T14:30:00Z'),
        },
      ],
    });
    groupId = group.id;
    await server.dataSource.query('UPDATE work_group SET recruiting_until = $2 WHERE id = $1', [groupId, days(30)]);
    await server.dataSource.query(`UPDATE cycle_step SET published_at = NULL WHERE work_group_id = $1 AND number = 2`, [
      groupId,
    ]);
    await community.school({ urn: 114_579, name: 'Priory School', town: 'Lewes', postcode: 'BN7 2XN', laCode: '845' });
    manager = await server.signIn((await community.hubMember('MANAGER')).email);
  });
  afterAll(() => server.close());

  it.each([
    [`/projects/${SLUG}`, 'Secondary Subject Leadership · Tessellate'],
    ['/hubs', 'Find your Maths Hub · Tessellate'],
    ['/hubs/sussex', 'Sussex Maths Hub · Tessellate'],
    [`/hubs/sussex/${SLUG}`, 'Secondary Subject Leadership with Sussex Maths Hub · Tessellate'],
  ])('%s is whole HTML with a title, a description, a canonical address and a preview', async (path, title) => {
    const { response, html } = await page(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toMatch(/^<!doctype html><html lang="en-GB">/);
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toMatch(/<meta name="description" content="[^"]{60,300}"/);
    expect(html).toContain(`<link rel="canonical" href="https://tessellate.example${path}"/>`);
    expect(html).toMatch(/<meta property="og:title" content="[^"]+"/);
    expect(html).toMatch(/<meta name="twitter:card" content="summary_large_image"/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, label] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(label);
    expect(html).toContain('href="/sign-in"');
    // A name of React's would be no attribute here, and the mark drawn with thinner lines.
    expect(html).not.toMatch(/<[^>]* (className|[a-z]+(Width|Linecap|Index|Length))=/);
  });

  it('run no script and have no style but their sheet, by a policy stricter than the app’s', async () => {
    const { response, html } = await page(`/hubs/sussex/${SLUG}`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|script-src|nonce/);
    expect(html).not.toMatch(/ style="|<style|<script(?! type="application\/ld\+json")| on[a-z]+="/);
    const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    const style = await server.visitor.get(sheet);
    expect(style.status).toBe(200);
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await server.visitor.get('/site/pages-0123456789ab.css')).status).toBe(404);
  });

  it('are drawn with the app’s own colours', async () => {
    const sheet = /href="(\/site\/[^"]+\.css)"/.exec((await page('/hubs')).html)?.[1] ?? '';
    const tokens = (css: string) =>
      new Map([...css.matchAll(/(--[a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value]));
    const css = await (await server.visitor.get(sheet)).text();
    const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
    const source = await readFile('libs/platform/web-ui/src/theme/tokens.css', 'utf8');
    const [appLight = '', appDark = ''] = source.split(":root[data-mantine-color-scheme='dark']");
    for (const [ours, theirs] of [
      [light, appLight],
      [dark.split('@media')[0]!, appDark],
    ] as const) {
      expect(tokens(ours).size).toBeGreaterThan(9);
      for (const [name, value] of tokens(ours)) expect([name, tokens(theirs).get(name!)]).toEqual([name, value]);
    }
  });

  it('say what is involved, who can take part by the project’s rules, benefits, cost and commitment', async () => {
    const { html } = await page(`/hubs/sussex/${SLUG}`);
    for (const heading of [
      'What is involved',
      'Who can take part',
      'What it costs',
      'What you commit to',
      'About the hub',
    ])
      expect(html).toContain(`>${heading}</h2>`);
    expect(html).toContain('You are already head of department or subject leader for secondary mathematics.');
    await server.dataSource.query(
      `UPDATE project SET eligibility = eligibility || '[{"key":"extra","text":"A rule that was added."}]' WHERE id = $1`,
      [PROJECT],
    );
    await save();
    expect((await page(`/projects/${SLUG}`)).html).toContain('A rule that was added.');
  });

  it('show published workshops in London time, and the way to register while the group recruits', async () => {
    const { html } = await page(`/hubs/sussex/${SLUG}`);
    expect(html).toContain('Thu 14 Jan 2027, 1:30–4 pm');
    expect(html).toContain('Lewes Town Hall');
    expect(html).not.toContain('Not yet announced');
    expect(html).not.toContain('For members');
    expect(html).toContain(`href="/interest?group=${groupId}"`);
    await server.dataSource.query('UPDATE work_group SET recruiting_until = $2 WHERE id = $1', [groupId, days(-1)]);
    await save();
    const closed = (await page(`/hubs/sussex/${SLUG}`)).html;
    expect(closed).not.toContain('/interest?group=');
    expect(closed).toContain('Applications closed on');
    await server.dataSource.query('UPDATE work_group SET recruiting_until = $2 WHERE id = $1', [groupId, days(30)]);
    await save();
  });

  it('tell search engines of courses and events as data that nothing can break out of', async () => {
    const { html } = await page(`/hubs/sussex/${SLUG}`);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(json).not.toMatch(/[<>&]/);
    const { '@graph': things } = JSON.parse(json);
    expect(things.map((thing: { '@type': string }) => thing['@type'])).toEqual(['Course', 'Event']);
    expect(things[0]).toMatchObject({
      isAccessibleForFree: true,
      hasCourseInstance: [{ maximumAttendeeCapacity: 15 }],
    });
    expect(things[1]).toMatchObject({
      name: expect.stringContaining('Beginnings <b>'),
      startDate: '2027-01-14T13:30:00.000Z',
    });
  });

  it('find a hub by school, town, whole or half postcode, number and authority, with a plain form', async () => {
    for (const query of ['priory', 'Lewes', 'BN7 2XN', 'bn72xn', 'BN7 9ZZ', '114579', 'east sussex']) {
      const { html } = await page(`/hubs?q=${encodeURIComponent(query)}`);
      expect(html).toMatch(/<form class="find"(?=[^>]* action="\/hubs")[^>]* method="get"/);
      expect(html).toMatch(new RegExp(`<input id="q"(?=[^>]* name="q")[^>]* value="${query}"`));
      const results = html.slice(html.indexOf('id="results"'), html.indexOf('id="regions"'));
      expect([query, results.includes('href="/hubs/sussex"')]).toEqual([query, true]);
    }
    const nothing = (await page('/hubs?q=qqqqqq')).html;
    expect(nothing).toContain('Nothing found for “qqqqqq”');
    expect(nothing).toContain('<meta name="robots" content="noindex"/>');
    expect((await page('/hubs')).html.match(/href="\/hubs\/[a-z-]+"/g)).toHaveLength(40);
    for (const odd of ['/hubs?q=', '/hubs?q=%00', '/hubs?q=a&q=b', `/hubs?q=${'x'.repeat(3_000)}`, '/hubs?q=%25_%5C'])
      expect([odd.slice(0, 20), (await page(odd)).response.status]).toEqual([odd.slice(0, 20), 200]);
  });

  it('write whatever people typed as words, never as markup', async () => {
    await save({ about: HOSTILE, contactName: HOSTILE, projects: [{ projectId: PROJECT, text: HOSTILE }] });
    await manager.gql(ADD, { input: feedback({ quote: HOSTILE, name: HOSTILE, role: HOSTILE, school: HOSTILE }) });
    for (const path of [
      '/hubs/sussex',
      `/hubs/sussex/${SLUG}`,
      `/projects/${SLUG}`,
      `/hubs?q=${encodeURIComponent(HOSTILE)}`,
    ]) {
      const { html } = await page(path);
      expect(html).toContain('&lt;/script>&lt;script>alert(1)');
      expect(html).not.toContain('<script>');
      expect(html).not.toContain('<img src=x');
    }
    await save();
  });

  it('answer a short time from a copy, and 304 to whoever has it', async () => {
    const first = await page('/hubs/sussex');
    expect(first.response.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=300');
    expect(first.response.headers.get('set-cookie')).toBeNull();
    const etag = first.response.headers.get('etag') ?? '';
    // A proxy that compresses makes the tag a weak one.
    const again = await page('/hubs/sussex', { 'if-none-match': `W/${etag}` });
    expect([again.response.status, again.html]).toEqual([304, '']);
    await save({ about: 'Other words.' });
    const changed = await page('/hubs/sussex', { 'if-none-match': etag });
    expect(changed.response.status).toBe(200);
    expect(changed.html).toContain('Other words.');
  });

  it('answer HEAD as GET without a body, and nothing but these', async () => {
    for (const path of ['/hubs', `/projects/${SLUG}`]) {
      const head = await fetch(server.url + path, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
        200,
        'text/html; charset=utf-8',
        '',
      ]);
      expect((await fetch(server.url + path, { method: 'POST' })).status).toBe(404);
    }
  });

  it('have a page of the same look for addresses that do not exist', async () => {
    for (const path of [
      '/projects/nothing',
      '/hubs/nowhere',
      '/hubs/sussex/nothing',
      '/hubs/a/b/c',
      `/hubs/${'x'.repeat(300)}`,
    ]) {
      const { response, html } = await page(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(html).toContain('There is no page at this address');
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).not.toContain('canonical');
    }
    const slash = await page('/hubs/sussex/');
    expect([slash.response.status, slash.html === (await page('/hubs/sussex')).html]).toEqual([200, true]);
  });

  it('are listed for search engines', async () => {
    const robots = await (await server.visitor.get('/robots.txt')).text();
    expect(robots).toContain('Sitemap: https://tessellate.example/sitemap.xml');
    const sitemap = await (await server.visitor.get('/sitemap.xml')).text();
    const locations = [...sitemap.matchAll(/<loc>https:\/\/tessellate\.example([^<]*)<\/loc>/g)].map(
      ([, path]) => path!,
    );
    expect(locations).toContain(`/hubs/sussex/${SLUG}`);
    expect(locations).toHaveLength(44);
    for (const path of locations.slice(1)) expect([path, (await page(path)).response.status]).toEqual([path, 200]);
  });

  it('have a preview picture in the hub’s colour, at an address that changes with the colour', async () => {
    const imageOf = async () =>
      /og:image" content="https:\/\/tessellate\.example([^"]+)"/.exec((await page('/hubs/sussex')).html)?.[1] ?? '';
    await save({ colour: '#94702a' });
    const address = await imageOf();
    const response = await server.visitor.get(address);
    expect(response.headers.get('content-type')).toBe('image/png');
    const image = sharp(Buffer.from(await response.arrayBuffer()));
    const { width, height } = await image.metadata();
    expect([width, height]).toEqual([1_200, 630]);
    const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const last = data.subarray(data.length - info.channels).toString('hex');
    expect(contrastOf(`#${last}`, '#94702a')).toBeLessThan(1.1);
    await save({ colour: '#54748c' });
    expect(await imageOf()).not.toBe(address);
    expect((await server.visitor.get(address)).status).toBe(404);
  });

  describe('of a hub, changed by its manager', () => {
    it('keep what another manager saved meanwhile, and say so', async () => {
      const baseVersion = await version();
      const other = await server.signIn((await community.hubMember('MANAGER', 'sussex', 'Olive Other')).email);
      await other.gql(UPDATE, { input: hubPage({ baseVersion, about: 'The other’s words' }) });
      const answer = await manager.ask(UPDATE, { input: hubPage({ baseVersion, about: 'Mine' }) });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'STALE',
        current: { version: baseVersion + 1, about: 'The other’s words', updatedBy: { name: 'Olive Other' } },
      });
    });

    it('change once when the same mutation arrives twice, and the change is in the log', async () => {
      await save();
      const input = hubPage({ baseVersion: await version(), about: 'Once', colour: '#5a63b8' });
      expect((await manager.gql(UPDATE, { input })).updateHubPage).toMatchObject({ hub: { colour: '#5a63b8' } });
      expect((await manager.gql(UPDATE, { input })).updateHubPage.version).toBe(input.baseVersion + 1);
      const log = await server.dataSource.query(
        `SELECT reason FROM audit_entry WHERE action = 'hubPage.changed' AND target_id = $1 ORDER BY at DESC`,
        [sussex],
      );
      expect(log[0].reason).toBe('Changed: about the hub, colour');
      expect(log).toHaveLength(input.baseVersion + 1);
    });

    it('refuse colours that cannot be seen, addresses that are none, and hubs of others', async () => {
      const code = async (more: object) =>
        (await manager.ask(UPDATE, { input: hubPage({ baseVersion: await version(), ...more }) })).errors?.[0]
          ?.extensions;
      expect(await code({ colour: '#ffffaa' })).toMatchObject({ code: 'INVALID_INPUT', field: 'colour' });
      expect((await code({ colour: 'red' }))?.code).toBe('INVALID_INPUT');
      expect((await code({ website: 'javascript:alert(1)' }))?.code).toBe('INVALID_INPUT');
      expect((await code({ contactEmail: 'nobody' }))?.code).toBe('INVALID_INPUT');
      expect((await code({ projects: [{ projectId: randomUUID(), text: 'x' }] }))?.code).toBe('INVALID_INPUT');
      expect((await code({ logoFileId: randomUUID(), logoAlt: 'Logo' }))?.code).toBe('INVALID_INPUT');
      expect((await code({ hubId: hubReferenceId('solent') }))?.code).toBe('NOT_FOUND');
    });

    it('show a logo to everybody as long as it stands on the page', async () => {
      const body = new FormData();
      const png = await sharp({ create: { width: 400, height: 120, channels: 3, background: '#5a63b8' } })
        .png()
        .toBuffer();
      body.append('file', new Blob([new Uint8Array(png)]), 'logo.png');
      const upload = await fetch(`${server.url}/api/files`, {
        method: 'POST',
        body,
        headers: { cookie: manager.cookie, origin: server.url },
      });
      const { fileId } = (await upload.json()) as { fileId: string };
      const seen = async () => (await server.visitor.get(`/site/pictures/${fileId}`)).status;
      expect(await seen()).toBe(404);
      const nameless = hubPage({ baseVersion: await version(), logoFileId: fileId });
      expect(await manager.codeOf(UPDATE, { input: nameless })).toBe('INVALID_INPUT');
      await save({ logoFileId: fileId, logoAlt: 'Sussex Maths Hub' });
      expect(await seen()).toBe(200);
      expect((await page('/hubs/sussex')).html).toContain(`src="/site/pictures/${fileId}" alt="Sussex Maths Hub"`);
      expect((await server.visitor.get(`/files/${fileId}`)).status).toBe(404);
      await save();
      expect(await seen()).toBe(404);
    });
  });

  describe('show what past participants said', () => {
    it('only while their consent stands; withdrawn, it is gone at once and emptied', async () => {
      const input = feedback({ quote: 'I would do it again.', name: 'Anjali M.' });
      await manager.gql(ADD, { input });
      const paths = [`/hubs/sussex/${SLUG}`, `/projects/${SLUG}`];
      for (const path of paths) expect((await page(path)).html).toContain('“I would do it again.”');
      expect((await page(`/hubs/solent/${SLUG}`)).html).not.toContain('I would do it again.');
      const withdrawal = { mutationId: randomUUID(), id: input.mutationId, reason: 'Asked by e-mail' };
      const { withdrawTestimonial } = await manager.gql(WITHDRAW, { input: withdrawal });
      const kept = withdrawTestimonial.testimonials.find((one: { id: string }) => one.id === input.mutationId);
      expect(kept).toMatchObject({
        quote: '',
        name: 'Anjali M.',
        role: '',
        school: null,
        consentText: input.consentText,
      });
      for (const path of paths) expect((await page(path)).html).not.toContain('I would do it again.');
    });

    it('never without consent', async () => {
      const input = feedback({ quote: 'Nobody asked me.' });
      await manager.gql(ADD, { input });
      await server.dataSource.query('UPDATE testimonial SET consent_at = NULL WHERE id = $1', [input.mutationId]);
      await save();
      expect((await page(`/hubs/sussex/${SLUG}`)).html).not.toContain('Nobody asked me.');
      const code = async (more: object) => manager.codeOf(ADD, { input: feedback(more) });
      expect(await code({ consentAt: days(9).toISOString() })).toBe('INVALID_INPUT');
      expect(await code({ consentText: ' ' })).toBe('INVALID_INPUT');
      expect(await code({ academicYear: 2039 })).toBe('INVALID_INPUT');
      expect(await code({ hubId: hubReferenceId('solent') })).toBe('NOT_FOUND');
    });

    it('and let only that hub’s managers withdraw it', async () => {
      const input = feedback();
      await manager.gql(ADD, { input });
      const stranger = await server.signIn((await community.hubMember('MANAGER', 'solent')).email);
      const withdrawal = { mutationId: randomUUID(), id: input.mutationId, reason: 'Mischief' };
      expect(await stranger.codeOf(WITHDRAW, { input: withdrawal })).toBe('NOT_FOUND');
    });
  });
});
