import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hubReferenceId } from '@tessellate/network-api';
import { contrastOf } from '@tessellate/public-site-contract';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { days, publicPages, type PublicPages, UPDATE } from './public-pages-support';

const SLUG = 'secondary-subject-leadership';
const ADD =
  'mutation ($input: AddTestimonialInput!) { addTestimonial(input: $input) { testimonials { id quote consentAt } } }';
const WITHDRAW = `mutation ($input: WithdrawTestimonialInput!) { withdrawTestimonial(input: $input) {
  testimonials { id quote name role school consentText withdrawnAt } } }`;

describe('what is written on public pages', () => {
  let server: PublicPages['server'];
  let community: PublicPages['community'];
  let manager: PublicPages['manager'];
  let sussex: PublicPages['sussex'];
  let page: PublicPages['page'];
  let hubPage: PublicPages['hubPage'];
  let feedback: PublicPages['feedback'];
  let version: PublicPages['version'];
  let save: PublicPages['save'];

  beforeAll(async () => {
    ({ server, community, manager, sussex, page, hubPage, feedback, version, save } = await publicPages());
  });
  afterAll(() => server.close());

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

  it('are there of a project that has none of its own, once a hub has a group for it', async () => {
    const [id, versionId] = [randomUUID(), randomUUID()];
    await server.dataSource.query(
      `WITH begun AS (INSERT INTO project (id, code) VALUES ($1, 'PMR'))
       INSERT INTO project_version (id, project_id, number, name, summary, days, role_names, eligibility, commitment_required, reason)
       SELECT $2, $1, 1, 'Primary Mathematics Routes', 'A year for primary leads.', 3, role_names, '[]', commitment_required, 'The first'
       FROM project_version WHERE number = 1 LIMIT 1`,
      [id, versionId],
    );
    await server.dataSource.query('UPDATE project SET version_id = $2 WHERE id = $1', [id, versionId]);
    expect((await page('/projects/pmr')).response.status).toBe(404);
    const group = await community.workGroup({ hub: 'boolean', participants: 0 });
    await server.dataSource.query('UPDATE work_group SET project_id = $2, project_version_id = $3 WHERE id = $1', [
      ...[group.id, id, versionId],
    ]);
    const { response, html } = await page('/projects/pmr');
    expect(response.status).toBe(200);
    expect(html).toContain('<p class="lead">A year for primary leads.</p>');
    expect(html).toContain('The equivalent of 3 days');
    expect(html).toContain('<a href="/projects/pmr">Primary Mathematics Routes</a>');
    // Nothing is said under a heading that nobody has written about.
    expect(html).not.toContain('What is involved');
    expect((await page('/hubs/boolean/pmr')).response.status).toBe(200);
    expect((await server.visitor.get('/projects')).headers.get('location')).toBe(`/projects/${SLUG}`);
  });
});
