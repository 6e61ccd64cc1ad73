import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, Signals } from '@tessellate/api-kernel';
import { authorityNames, findAuthorities, HubDirectory, type HubType, SchoolSearch } from '@tessellate/network-api';
import { publicPaths } from '@tessellate/public-site-contract';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type ComponentChildren, createElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { type Found, HubListPage } from './html/hub-list-page';
import { HubPage, HubProjectPage } from './html/hub-pages';
import { Layout, type PageHead } from './html/layout';
import { NotFoundPage } from './html/not-found-page';
import { ProjectPage } from './html/project-page';
import { courseData } from './html/structured-data';
import { PublicAssets } from './public-assets.service';
import { PublicQueries, type PublicProject } from './public.queries';

/** A page ready to be sent. */
export interface RenderedPage {
  found: boolean;
  html: Buffer;
  gzip: Buffer;
  etag: string;
}

interface Drawn {
  found: boolean;
  head: Omit<PageHead, 'image' | 'imageAlt'>;
  hub?: HubType;
  current: string;
  body: ComponentChildren;
}

/** How long a page may be older than the database. A hub's own changes are seen at once. */
const FRESH_MS = 30_000;
const QUERY_LENGTH = 100;
const RESULTS = 8;
const QUOTES = 6;
/** The colour of the app itself, for pages that are no hub's. */
const OWN_COLOUR = '#0f5e5a';
const OWN_SLUG = 'tessellate';
const NOT_FOUND = 'not found';

/** Draws the public pages, and keeps them for a moment. */
@Injectable()
export class PublicPages {
  private readonly pages = new LRUCache<string, RenderedPage>({ max: 300, ttl: FRESH_MS });

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly queries: PublicQueries,
    private readonly hubs: HubDirectory,
    private readonly schools: SchoolSearch,
    private readonly assets: PublicAssets,
    signals: Signals,
  ) {
    signals.on('hub', () => this.pages.clear());
  }

  project(slug: string): Promise<RenderedPage> {
    return this.kept(`project ${slug}`, projects => this.drawProject(projects, slug));
  }

  hubList(query: string): Promise<RenderedPage> {
    const asked = query.replace(/\s+/g, ' ').trim().slice(0, QUERY_LENGTH);
    return this.kept(`hubs ${asked}`, () => this.drawHubList(asked));
  }

  hub(slug: string): Promise<RenderedPage> {
    return this.kept(`hub ${slug}`, projects => this.drawHub(projects, slug));
  }

  hubProject(hubSlug: string, projectSlug: string): Promise<RenderedPage> {
    return this.kept(`hub ${hubSlug} ${projectSlug}`, projects => this.drawHubProject(projects, hubSlug, projectSlug));
  }

  notFound(): Promise<RenderedPage> {
    return this.kept(NOT_FOUND, async () => this.missing());
  }

  /** Addresses of all pages, for search engines. */
  async paths(): Promise<string[]> {
    const [projects, hubs, runs] = await Promise.all([this.queries.projects(), this.hubs.open(), this.queries.runs()]);
    const runPaths = runs.flatMap(run => {
      const hub = hubs.find(candidate => candidate.id === run.hubId);
      const project = projects.find(candidate => candidate.id === run.projectId);
      return hub && project ? [publicPaths.hubProject(hub.slug, project.slug)] : [];
    });
    return [
      '/',
      ...projects.map(project => publicPaths.project(project.slug)),
      publicPaths.hubs,
      ...hubs.map(hub => publicPaths.hub(hub.slug)),
      ...runPaths.sort(),
    ];
  }

  /** The colour of a link preview, by the name in its address; null when there is no such picture (any more). */
  async cardColour(file: string): Promise<string | null> {
    const candidates = [
      { slug: OWN_SLUG, colour: OWN_COLOUR },
      ...(await this.hubs.open()).map(({ slug, colour }) => ({ slug, colour })),
    ];
    return (
      candidates.find(({ slug, colour }) => this.assets.cardPath(slug, colour).endsWith(`/${file}`))?.colour ?? null
    );
  }

  private async kept(key: string, draw: (projects: PublicProject[]) => Promise<Drawn>): Promise<RenderedPage> {
    const known = this.pages.get(key);
    if (known) return known;
    const projects = await this.queries.projects();
    const drawn = await draw(projects);
    // One copy of the page that is not there, so that invented addresses push no real page out.
    if (!drawn.found && key !== NOT_FOUND) return this.notFound();
    const page = this.render(drawn, projects);
    this.pages.set(key, page);
    return page;
  }

  private render({ found, head, hub, current, body }: Drawn, projects: PublicProject[]): RenderedPage {
    const site = {
      url: this.config.publicUrl,
      styleHref: `/site/${this.assets.styleName}`,
      fonts: this.assets.fonts,
      projects,
    };
    const picture = {
      image: this.assets.cardPath(hub?.slug ?? OWN_SLUG, hub?.colour ?? OWN_COLOUR),
      imageAlt: hub
        ? `The Tessellate logo, a hexagon of three tiles, in the colours of ${hub.name}`
        : 'The Tessellate logo, a hexagon of three tiles',
    };
    const page = createElement(Layout, { site, head: { ...head, ...picture }, current, children: body });
    const html = Buffer.from(`<!doctype html>${renderToStaticMarkup(page)}`);
    const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    return { found, html, gzip: gzipSync(html), etag };
  }

  private missing(): Drawn {
    const head = { title: 'Page not found', description: 'There is no page at this address.', path: null };
    return { found: false, head, current: '', body: createElement(NotFoundPage, null) };
  }

  private async drawProject(projects: PublicProject[], slug: string): Promise<Drawn> {
    const project = projects.find(candidate => candidate.slug === slug);
    if (!project) return this.missing();
    const [hubs, runs, quotes] = await Promise.all([
      this.hubs.open(),
      this.queries.runs(),
      this.queries.testimonials(project.id, null, QUOTES),
    ]);
    const path = publicPaths.project(slug);
    return {
      found: true,
      head: {
        title: project.name,
        description: project.summary,
        path,
        data: courseData(this.config.publicUrl, project),
      },
      current: path,
      body: createElement(ProjectPage, {
        project,
        hubs,
        runs: runs.filter(run => run.projectId === project.id),
        quotes,
      }),
    };
  }

  private async drawHubList(query: string): Promise<Drawn> {
    const [hubs, runs, found] = await Promise.all([this.hubs.open(), this.queries.runs(), this.find(query)]);
    return {
      found: true,
      head: {
        title: 'Find your Maths Hub',
        description:
          'England’s 40 Maths Hubs by region: find the one that serves your school by its name, town, postcode or local authority.',
        path: query ? null : publicPaths.hubs,
      },
      current: publicPaths.hubs,
      body: createElement(HubListPage, { hubs, runs, query, found }),
    };
  }

  private async drawHub(projects: PublicProject[], slug: string): Promise<Drawn> {
    const hub = await this.hubs.bySlug(slug);
    if (!hub || hub.closedAt) return this.missing();
    const [text, groups] = await Promise.all([this.queries.hubText(hub.id), this.queries.groupsOf(hub.id)]);
    const path = publicPaths.hub(slug);
    const authorities = authorityNames(hub.authorities);
    return {
      found: true,
      head: {
        title: hub.name,
        description: `${hub.name} works with schools in ${authorities.slice(0, 6).join(', ')}: what it runs for subject leaders of mathematics this year, and who to ask.`,
        path,
        data: [
          {
            '@type': 'EducationalOrganization',
            name: hub.name,
            url: this.config.publicUrl + path,
            areaServed: authorities,
          },
        ],
      },
      hub,
      current: path,
      body: createElement(HubPage, { hub, authorities, text, groups, projects }),
    };
  }

  private async drawHubProject(projects: PublicProject[], hubSlug: string, projectSlug: string): Promise<Drawn> {
    const hub = await this.hubs.bySlug(hubSlug);
    const project = projects.find(candidate => candidate.slug === projectSlug);
    if (!hub || hub.closedAt || !project) return this.missing();
    const [text, all, quotes] = await Promise.all([
      this.queries.hubText(hub.id),
      this.queries.groupsOf(hub.id),
      this.queries.testimonials(project.id, hub.id, QUOTES),
    ]);
    const groups = all.filter(group => group.projectId === project.id);
    const path = publicPaths.hubProject(hubSlug, projectSlug);
    return {
      found: true,
      head: {
        title: `${project.name} with ${hub.name}`,
        description: project.summary,
        path,
        data: courseData(this.config.publicUrl, project, hub, groups),
      },
      hub,
      current: path,
      body: createElement(HubProjectPage, {
        hub,
        project,
        authorities: authorityNames(hub.authorities),
        text,
        groups,
        quotes,
      }),
    };
  }

  /** Authorities of that name, then schools; a postcode without a school is tried by its first half. */
  private async find(query: string): Promise<Found[] | null> {
    if (!query) return null;
    const hubs = await this.hubs.open();
    const hubOf = (laCode: string | null) => hubs.find(hub => laCode && hub.authorities.includes(laCode)) ?? null;
    const outward = /^([a-z]{1,2}\d[a-z\d]?)\s*\d[a-z]{0,2}$/i.exec(query)?.[1];
    let schools = await this.schools.search(query, RESULTS);
    if (schools.length === 0 && outward) schools = await this.schools.search(outward, RESULTS);
    return [
      ...findAuthorities(query, RESULTS).map(({ code, name }) => ({
        key: `la ${code}`,
        name,
        detail: 'Local authority',
        hub: hubOf(code),
      })),
      ...schools.map(school => ({
        key: school.id,
        name: school.name,
        detail: [school.town, school.postcode, school.laName].filter(Boolean).join(' · '),
        hub: hubOf(school.laCode),
      })),
    ];
  }
}
