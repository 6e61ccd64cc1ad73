import type { ProjectContent } from '@tessellate/work-groups-contract';
import type { ProjectVersion } from './project.documents';

/** What a version says, as the rules of both ends read it. */
export const contentOf = (version: Omit<ProjectVersion, 'id' | 'number' | 'reason'>): ProjectContent => ({
  name: version.name,
  summary: version.summary,
  days: version.days,
  roleNames: { PARTICIPANT: version.roleNames.participant, FACILITATOR: version.roleNames.facilitator },
  commitmentRequired: version.commitmentRequired,
  eligibility: version.eligibility.map(({ key, text, refuses, refusal, alternatives }) => ({
    key,
    text,
    refuses: refuses ? { answer: refuses.answer, values: refuses.values } : null,
    refusal,
    alternatives: alternatives.map(({ text: words, url }) => ({ text: words, url })),
  })),
});
