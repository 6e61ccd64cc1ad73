/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { Mark } from './parts';

/** What every page of one deployment shares. */
export interface Site {
  /** Without a slash at its end. */
  url: string;
  styleHref: string;
  fonts: readonly string[];
  projects: readonly { name: string; slug: string }[];
}

export interface PageHead {
  title: string;
  description: string;
  /** Path of the page; null for one that search engines are to leave out. */
  path: string | null;
  /** Path of the picture for link previews. */
  image: string;
  imageAlt: string;
  /** schema.org, as data. */
  data?: readonly object[];
}

const NAME = 'Tessellate';

/** JSON within HTML: nothing in it can end the element or begin a comment. */
const jsonLd = (data: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': data })
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/[\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16)}`);

export function Layout({
  site,
  head,
  current,
  children,
}: {
  site: Site;
  head: PageHead;
  current: string;
  children: ComponentChildren;
}) {
  const title = `${head.title} · ${NAME}`;
  const links = [
    ...site.projects.map(({ name, slug }) => ({
      href: `/projects/${slug}`,
      label: site.projects.length > 1 ? name : 'The programme',
    })),
    { href: '/hubs', label: 'Find your hub' },
  ];
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#faf8f3" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12161a" media="(prefers-color-scheme: dark)" />
        <title>{title}</title>
        <meta name="description" content={head.description} />
        {head.path === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={site.url + head.path} />
            <meta property="og:url" content={site.url + head.path} />
          </>
        )}
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={NAME} />
        <meta property="og:locale" content="en_GB" />
        <meta property="og:title" content={head.title} />
        <meta property="og:description" content={head.description} />
        <meta property="og:image" content={site.url + head.image} />
        <meta property="og:image:type" content="image/png" />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={head.imageAlt} />
        <meta name="twitter:card" content="summary_large_image" />
        <meta name="twitter:title" content={head.title} />
        <meta name="twitter:description" content={head.description} />
        <meta name="twitter:image" content={site.url + head.image} />
        <meta name="twitter:image:alt" content={head.imageAlt} />
        {site.fonts.map(font => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={site.styleHref} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {head.data ? (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(head.data) }} />
        ) : null}
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the page
        </a>
        <header className="top">
          <a className="brand" href="/">
            <Mark size={24} />
            {NAME}
          </a>
          <nav aria-label="Pages">
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} aria-current={href === current ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
              <li>
                <a href="/sign-in">Sign in</a>
              </li>
            </ul>
          </nav>
        </header>
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          <p>Free to schools, funded by the Department for Education and coordinated by the NCETM.</p>
        </footer>
      </body>
    </html>
  );
}
