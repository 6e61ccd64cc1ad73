export type * from './events';

/** Limits of a department's page, in characters. */
export const DEPARTMENT_LIMITS = {
  whoWeAre: 2_000,
  context: 2_000,
} as const;

/** In `extensions.current` of a STALE error: what was saved meanwhile, so that nobody's words are lost. */
export interface StaleDepartmentProfile {
  version: number;
  whoWeAre: string;
  context: string;
  /** The practice document, as TipTap's JSON; null while unwritten. */
  practice: unknown;
  practiceHtml: string;
  updatedBy: { id: string; name: string };
  /** ISO time */
  updatedAt: string;
}
