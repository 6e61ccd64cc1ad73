/** Limits of a hub's public page, in characters. */
export const HUB_PAGE_LIMITS = {
  about: 3_000,
  project: 1_500,
  contact: 200,
  logoAlt: 160,
  quote: 600,
  person: 120,
  consent: 1_000,
} as const;

/** What somebody agrees to before their words are shown, unless the hub writes its own. */
export const DEFAULT_CONSENT =
  'I agree that these words, with my name, role and school as given here, are shown on the public pages of the project and of this Maths Hub. I know that I can withdraw this at any time, and that they are then taken off.';

/** The papers of both themes, as in the look's tokens. */
const PAPERS = { light: '#faf8f3', dark: '#12161a' } as const;
/** What WCAG asks of anything that is not text. */
const SMALLEST_CONTRAST = 3;

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Why a colour cannot be a hub's signature, in words for whoever chose it; null when it can. */
export function hubColourProblem(colour: string): string | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return 'Give the colour as # and six figures, such as #54748c.';
  if (contrastOf(colour, PAPERS.light) < SMALLEST_CONTRAST)
    return 'This colour is too pale to be seen on a light page. Choose a darker one.';
  if (contrastOf(colour, PAPERS.dark) < SMALLEST_CONTRAST)
    return 'This colour is too dark to be seen on a dark page. Choose a lighter one.';
  return null;
}

/** A hub's own words about one project. */
export interface HubProjectText {
  projectId: string;
  text: string;
}

/** In `extensions.current` of a STALE error: what another manager saved meanwhile. */
export interface StaleHubPage {
  version: number;
  about: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  website: string;
  projects: HubProjectText[];
  updatedBy: { id: string; name: string };
  /** ISO time */
  updatedAt: string;
}

/** Where the public pages stand. They are served by the server itself, not drawn by the app. */
export const publicPaths = {
  hubs: '/hubs',
  hub: (hubSlug: string) => `/hubs/${hubSlug}`,
  hubProject: (hubSlug: string, projectSlug: string) => `/hubs/${hubSlug}/${projectSlug}`,
  project: (projectSlug: string) => `/projects/${projectSlug}`,
  interest: (workGroupId: string) => `/interest?group=${workGroupId}`,
  /** Where one asks to be told when a hub recruits. */
  recruitingNews: (hubSlug: string) => `/recruiting-news?hub=${hubSlug}`,
} as const;
