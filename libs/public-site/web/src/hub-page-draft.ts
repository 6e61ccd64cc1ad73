import { DEFAULT_CONSENT, type StaleHubPage } from '@tessellate/public-site-contract';
import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from './gql';

export const HubPageFragment = graphql(/* GraphQL */ `
  fragment HubPageParts on HubPage {
    id
    version
    about
    contactName
    contactEmail
    contactPhone
    website
    logoFileId
    logoAlt
    path
    hub {
      id
      name
      colour
    }
    projects {
      projectId
      name
      path
      text
    }
    testimonials {
      id
      projectId
      quote
      name
      role
      school
      year
      consentAt
      withdrawnAt
    }
  }
`);

export type HubPageParts = ResultOf<typeof HubPageFragment>;

/** What is being written; kept on the device until it is saved. */
export interface HubPageDraft {
  baseVersion: number;
  about: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  website: string;
  colour: string;
  logoFileId: string | null;
  logoAlt: string;
  /** By the project's id. */
  projects: Record<string, string>;
}

export const draftOf = (page: HubPageParts): HubPageDraft => ({
  baseVersion: page.version,
  about: page.about,
  contactName: page.contactName,
  contactEmail: page.contactEmail,
  contactPhone: page.contactPhone,
  website: page.website,
  colour: page.hub.colour,
  logoFileId: page.logoFileId ?? null,
  logoAlt: page.logoAlt,
  projects: Object.fromEntries(page.projects.map(({ projectId, text }) => [projectId, text])),
});

export const inputOf = ({ projects, ...rest }: HubPageDraft) => ({
  ...rest,
  projects: Object.entries(projects).map(([projectId, text]) => ({ projectId, text })),
});

/** The words that somebody else saved, over what this person has chosen of colour and logo. */
export const withSaved = (mine: HubPageDraft, saved: StaleHubPage): HubPageDraft => ({
  ...mine,
  baseVersion: saved.version,
  about: saved.about,
  contactName: saved.contactName,
  contactEmail: saved.contactEmail,
  contactPhone: saved.contactPhone,
  website: saved.website,
  projects: Object.fromEntries(
    Object.keys(mine.projects).map(id => [id, saved.projects.find(entry => entry.projectId === id)?.text ?? '']),
  ),
});

export interface FeedbackDraft {
  projectId: string;
  quote: string;
  name: string;
  role: string;
  school: string;
  academicYear: string;
  consentText: string;
  /** `2026-05-03`; empty until it is given. */
  consentOn: string;
}

export const emptyFeedback = (projectId: string, academicYear: number): FeedbackDraft => ({
  projectId,
  quote: '',
  name: '',
  role: '',
  school: '',
  academicYear: String(academicYear),
  consentText: DEFAULT_CONSENT,
  consentOn: '',
});
