import type { BigIdea, KeyStage, Reach, SectionKey } from '@tessellate/practice-contract';
import { emptyDocument, isEmptyDocument, joinDocuments, type RichDocument } from '@tessellate/rich-text/light';

/** What somebody is writing, as it is kept between sittings. */
export interface StrategyDraft {
  /** The published version that it grew from, so that a draft of last week does not overwrite what came since; 0 for a new one. */
  baseVersion?: number;
  /** The message that it began as. */
  fromMessageId?: string;
  title: string;
  bigIdeas: BigIdea[];
  keyStages: KeyStage[];
  topics: string[];
  reach: Reach;
  sections: Record<SectionKey, RichDocument>;
}

export const emptyDraft = (reach: Reach): StrategyDraft => ({
  baseVersion: 0,
  title: '',
  bigIdeas: [],
  keyStages: [],
  topics: [],
  reach,
  sections: { context: emptyDocument(), did: emptyDocument(), happened: emptyDocument(), next: emptyDocument() },
});

/** A published strategy, as its editor begins with it. */
export interface ExistingStrategy {
  id: string;
  title: string;
  bigIdeas: readonly BigIdea[];
  keyStages: readonly KeyStage[];
  topics: readonly string[];
  reach: Reach;
  version: number;
  documents: unknown;
}

export const draftOf = (existing: ExistingStrategy): StrategyDraft => ({
  baseVersion: existing.version,
  title: existing.title,
  bigIdeas: [...existing.bigIdeas],
  keyStages: [...existing.keyStages],
  topics: [...existing.topics],
  reach: existing.reach,
  sections: { ...emptyDraft(existing.reach).sections, ...(existing.documents as Partial<StrategyDraft['sections']>) },
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

/** The version that was saved meanwhile, as the server tells it. */
export interface StaleStrategy {
  version: number;
  title: string;
  documents: Partial<Record<SectionKey, RichDocument>>;
}

/** The draft as it would be had it begun from what was saved. */
export const withSaved = (mine: StrategyDraft, saved: StaleStrategy): StrategyDraft => ({
  ...mine,
  baseVersion: saved.version,
  title: saved.title,
  sections: { ...emptyDraft(mine.reach).sections, ...saved.documents },
});

/** Both texts, section by section; the rest as `mine` has it. */
export const joined = (saved: StrategyDraft, mine: StrategyDraft): StrategyDraft => ({
  ...mine,
  baseVersion: saved.baseVersion,
  sections: {
    context: joinDocuments(saved.sections.context, mine.sections.context),
    did: joinDocuments(saved.sections.did, mine.sections.did),
    happened: joinDocuments(saved.sections.happened, mine.sections.happened),
    next: joinDocuments(saved.sections.next, mine.sections.next),
  },
});
