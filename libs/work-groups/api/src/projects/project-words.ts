import type { ProjectContent } from '@tessellate/work-groups-contract';
import type { ProjectWordsInput } from './graphql/project.input';

/** What a coordinator wrote, trimmed, as a version keeps it. Drafts may be unfinished: `projectProblems` asks when it is published. */
export const acceptedWords = (input: ProjectWordsInput): ProjectContent => ({
  name: input.name.trim(),
  summary: input.summary.trim(),
  days: input.days,
  roleNames: { PARTICIPANT: input.roleNames.participant.trim(), FACILITATOR: input.roleNames.facilitator.trim() },
  commitmentRequired: input.commitmentRequired,
  eligibility: input.eligibility.map(({ key, text, refuses, refusal, alternatives }) => ({
    key,
    text: text.trim(),
    refuses: refuses ? { answer: refuses.answer, values: [...new Set(refuses.values)] } : null,
    refusal: refuses ? refusal.trim() : null,
    alternatives: alternatives.map(({ text: words, url }) => ({ text: words.trim(), url: url?.trim() ?? null })),
  })),
});
