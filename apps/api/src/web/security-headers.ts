import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** What no page of ours asks a device for, and so nothing that got into one may either. */
const PERMISSIONS = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map(feature => `${feature}=()`)
  .join(', ');

/** What a page is made of. A browser heeds these headers on pages only, and beside small files they outweigh the file. */
const PART_OF_PAGE = /^\/assets\/[^/]+\.(js|css|woff2?)$/;
const HEEDED_ON_PAGES = {
  contentSecurityPolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const;

/**
 * Scripts come only from our own files, or are the ones in the app's page that `inline` names. Inline styles are allowed,
 * because KaTeX positions glyphs with them.
 * `upgrade-insecure-requests` and HSTS only where the public address is https.
 */
export async function useSecurityHeaders(
  app: FastifyInstance,
  secure: boolean,
  inline: readonly string[],
): Promise<void> {
  // Data is no page and may load nothing. A short policy is also a quick one: it is worded anew for every answer.
  app.addHook('onRoute', route => {
    if (PART_OF_PAGE.test(route.url)) route.helmet = HEEDED_ON_PAGES;
    if (route.url !== '/graphql') return;
    route.helmet = {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
    };
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!PART_OF_PAGE.test(request.routeOptions.url ?? '')) reply.header('permissions-policy', PERMISSIONS);
    // Answers are each person's own: no browser or proxy on the way keeps one.
    if (request.routeOptions.url === '/graphql') reply.header('cache-control', 'no-store');
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inline],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
}
