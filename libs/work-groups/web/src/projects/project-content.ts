import type { ResultOf, VariablesOf } from '@tessellate/web-kernel';
import { readFragment } from '@tessellate/web-kernel';
import type { ProjectContent } from '@tessellate/work-groups-contract';
import {
  type ProjectDraft,
  ProjectDraftFragment,
  ProjectRecordFragment,
  type ProjectRecordQuery,
  type ProjectVersion,
  ProjectVersionFragment,
  type SaveProjectDraft,
} from './project.documents';

type Words = Pick<
  ProjectVersion | ProjectDraft,
  'name' | 'summary' | 'days' | 'roleNames' | 'commitmentRequired' | 'eligibility'
>;

/** What a version or a draft says, as the rules of both ends read it. */
export const contentOf = (words: Words): ProjectContent => ({
  name: words.name,
  summary: words.summary,
  days: words.days,
  roleNames: { PARTICIPANT: words.roleNames.participant, FACILITATOR: words.roleNames.facilitator },
  commitmentRequired: words.commitmentRequired,
  eligibility: words.eligibility.map(({ key, text, refuses, refusal, alternatives }) => ({
    key,
    text,
    refuses: refuses ? { answer: refuses.answer, values: refuses.values } : null,
    refusal,
    alternatives: alternatives.map(({ text: instead, url }) => ({ text: instead, url })),
  })),
});

type WordsInput = VariablesOf<typeof SaveProjectDraft>['input']['words'];

/** The same on its way to the server. */
export const inputOf = (content: ProjectContent): WordsInput => ({
  ...content,
  roleNames: { participant: content.roleNames.PARTICIPANT, facilitator: content.roleNames.FACILITATOR },
  eligibility: content.eligibility.map(({ key, text, refuses, refusal, alternatives = [] }) => ({
    key,
    text,
    refuses: refuses ?? null,
    refusal: refusal ?? '',
    alternatives: alternatives.map(({ text: instead, url }) => ({ text: instead, url: url?.trim() ? url : null })),
  })),
});

/** A project with its parts unmasked. */
export function recordOf(data: ResultOf<typeof ProjectRecordQuery>) {
  const record = readFragment(ProjectRecordFragment, data.projectRecord);
  const versions = record.versions.map(version => readFragment(ProjectVersionFragment, version));
  const current = versions.find(version => version.id === record.current?.id) ?? null;
  const draft = readFragment(ProjectDraftFragment, record.draft) ?? null;
  const { id, code, closedAt } = record;
  return { id, code, closedAt, versions, current, draft, name: current?.name || draft?.name || code };
}

export type ProjectParts = ReturnType<typeof recordOf>;
