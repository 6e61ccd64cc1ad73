import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, isUnchanged, isUuid, MachineText, notFound, Public } from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicAssets } from './public-assets.service';
import { PublicPages, type RenderedPage } from './public-pages.service';
import { PublicQueries } from './public.queries';
import { drawShareCard } from './share-card';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** A minute without asking, five while asking: the pages change a few times a day. */
const SHORT = 'public, max-age=60, stale-while-revalidate=300';
const LOGO_WIDTH = 640;

/** Stricter than the app's: these pages have no script at all, and no style but their sheet. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pages that everybody may read, as whole HTML: no session is looked at, so that one copy serves all. */
@Controller()
export class PublicController {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly pages: PublicPages,
    private readonly queries: PublicQueries,
    private readonly assets: PublicAssets,
    private readonly files: FileService,
  ) {}

  @Public()
  @Get('projects/:slug')
  async project(@Param('slug', MachineText) slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(request, reply, await this.pages.project(slug));
  }

  @Public()
  @Get('hubs')
  async hubs(@Query('q') q: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(request, reply, await this.pages.hubList(typeof q === 'string' ? q : ''));
  }

  @Public()
  @Get('hubs/:slug')
  async hub(@Param('slug', MachineText) slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(request, reply, await this.pages.hub(slug));
  }

  @Public()
  @Get('hubs/:slug/:project')
  async hubProject(
    @Param('slug', MachineText) slug: string,
    @Param('project', MachineText) project: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.send(request, reply, await this.pages.hubProject(slug, project));
  }

  @Public()
  @Get('projects')
  async projects(@Res() reply: FastifyReply) {
    const [first] = await this.queries.projects();
    return reply.redirect(first ? `/projects/${first.slug}` : '/hubs', 302);
  }

  /** What lies deeper is nothing. */
  @Public()
  @Get(['projects/*', 'hubs/*'])
  async elsewhere(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(request, reply, await this.pages.notFound());
  }

  @Public()
  @Get('site/:file')
  style(@Param('file', MachineText) file: string, @Res() reply: FastifyReply) {
    if (file !== this.assets.styleName) throw notFound('This file');
    return reply.header('Cache-Control', FOR_EVER).type('text/css; charset=utf-8').send(this.assets.css);
  }

  @Public()
  @Get('site/cards/:file')
  async card(@Param('file', MachineText) file: string, @Res() reply: FastifyReply) {
    const colour = await this.pages.cardColour(file);
    if (!colour) throw notFound('This picture');
    return reply
      .header('Cache-Control', FOR_EVER)
      .header('Cross-Origin-Resource-Policy', 'cross-origin')
      .type('image/png')
      .send(await drawShareCard(colour));
  }

  /** A hub's logo: for everybody as long as its page shows it. */
  @Public()
  @Get('site/pictures/:id')
  async picture(@Param('id') id: string, @Res() reply: FastifyReply) {
    if (!isUuid(id) || !(await this.queries.isLogo(id))) throw notFound('This picture');
    const bytes = await this.files.readPublic(id, LOGO_WIDTH);
    return reply
      .header('Cache-Control', 'public, max-age=3600')
      .header('X-Content-Type-Options', 'nosniff')
      .type('image/webp')
      .send(bytes);
  }

  @Public()
  @Get('robots.txt')
  robots(@Res() reply: FastifyReply) {
    const lines = ['/api/', '/graphql', '/files/'].map(path => `Disallow: ${path}`);
    return reply
      .header('Cache-Control', SHORT)
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\n${lines.join('\n')}\n\nSitemap: ${this.config.publicUrl}/sitemap.xml\n`);
  }

  @Public()
  @Get('sitemap.xml')
  async sitemap(@Res() reply: FastifyReply) {
    const paths = await this.pages.paths();
    const entries = paths.map(path => `  <url><loc>${this.config.publicUrl}${path}</loc></url>`);
    return reply
      .header('Cache-Control', SHORT)
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
      );
  }

  private send(request: FastifyRequest, reply: FastifyReply, page: RenderedPage) {
    reply
      .header(
        'Content-Security-Policy',
        this.config.publicUrl.startsWith('https:') ? `${POLICY}; upgrade-insecure-requests` : POLICY,
      )
      .header('Vary', 'Accept-Encoding')
      .header('Cache-Control', page.found ? SHORT : 'no-cache')
      .header('ETag', page.etag);
    if (page.found && isUnchanged(request.headers, { tag: page.etag })) return reply.code(304).send();
    reply.code(page.found ? 200 : 404).type('text/html; charset=utf-8');
    return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
      ? reply.header('Content-Encoding', 'gzip').send(page.gzip)
      : reply.send(page.html);
  }
}
