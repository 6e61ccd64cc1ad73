import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ELIGIBILITY, SECONDARY_SUBJECT_LEADERSHIP_ID as PROJECT } from '@tessellate/work-groups-api';
import { publishedAnew } from '@tessellate/work-groups-api/testing';
import { readFile } from 'node:fs/promises';
import { days, publicPages, type PublicPages } from './public-pages-support';

const SLUG = 'secondary-subject-leadership';
const ADD =
  'mutation ($input: AddTestimonialInput!) { addTestimonial(input: $input) { testimonials { id quote consentAt } } }';
const HOSTILE = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)> {{x}} & ü <!--`;

describe('the public pages', () => {
  let server: PublicPages['server'];
  let manager: PublicPages['manager'];
  let groupId: PublicPages['groupId'];
  let page: PublicPages['page'];
  let feedback: PublicPages['feedback'];
  let save: PublicPages['save'];

  beforeAll(async () => {
    ({ server, manager, groupId, page, feedback, save } = await publicPages());
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
    await publishedAnew(server.dataSource, {
      eligibility: [...ELIGIBILITY, { key: 'extra', text: 'A rule that was added.' }],
    });
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
});
