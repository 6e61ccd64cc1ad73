import type { BigIdea, KeyStage, Reach, SectionKey } from '@tessellate/practice-contract';
import { emptyDocument, isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';

/** What somebody is writing, as it is kept between sittings. */
export interface StrategyDraft {
  title: string;
  bigIdeas: BigIdea[];
  keyStages: KeyStage[];
  topics: string[];
  reach: Reach;
  sections: Record<SectionKey, RichDocument>;
}

export const emptyDraft = (reach: Reach): StrategyDraft => ({
  title: '',
  bigIdeas: [],
  keyStages: [],
  topics: [],
  reach,
  sections: { context: emptyDocument(), did: emptyDocument(), happened: emptyDocument(), next: emptyDocument() },
});

export type DraftProblems = Partial<Record<'title' | 'keyStages' | 'context' | 'did', string>>;

/** What still stands in the way of publishing, in words that say what to do. */
export function problemsOf(draft: StrategyDraft): DraftProblems {
  const problems: DraftProblems = {};
  if (draft.title.trim().length < 3) problems.title = 'Give the strategy a title that says what it is about.';
  if (draft.keyStages.length === 0) problems.keyStages = 'Choose at least one key stage.';
  if (isEmptyDocument(draft.sections.context))
    problems.context = 'Say a little about the context: which pupils, which department.';
  if (isEmptyDocument(draft.sections.did)) problems.did = 'Say what you did.';
  return problems;
}

/** The fields of a mutation's input that come from the draft. */
export function inputOf(draft: StrategyDraft) {
  const { happened, next, context, did } = draft.sections;
  return {
    title: draft.title.trim(),
    bigIdeas: draft.bigIdeas,
    keyStages: draft.keyStages,
    topics: draft.topics,
    sections: {
      context,
      did,
      happened: isEmptyDocument(happened) ? undefined : happened,
      next: isEmptyDocument(next) ? undefined : next,
    },
  };
}
