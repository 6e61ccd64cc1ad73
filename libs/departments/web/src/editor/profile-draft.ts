import { emptyDocument, isEmptyDocument, type RichDocument } from '@tessellate/rich-text/light';

/** What is being written. It remembers the version it began from, so that a draft of last week is still told as stale. */
export interface ProfileDraft {
  baseVersion: number;
  whoWeAre: string;
  context: string;
  practice: RichDocument;
}

interface SavedProfile {
  version: number;
  whoWeAre: string;
  context: string;
  practice: unknown;
}

export const draftOf = (profile: SavedProfile | null): ProfileDraft => ({
  baseVersion: profile?.version ?? 0,
  whoWeAre: profile?.whoWeAre ?? '',
  context: profile?.context ?? '',
  practice: (profile?.practice as RichDocument | null) ?? emptyDocument(),
});

/** The mutation's fields; an empty document means unwritten. */
export const inputOf = ({ practice, ...rest }: ProfileDraft) => ({
  ...rest,
  practice: isEmptyDocument(practice) ? null : practice,
});

/** Equal texts once, different ones below each other for the person to merge. */
export const joinTexts = (saved: string, mine: string): string =>
  saved.trim() === mine.trim() ? mine : [saved, mine].filter(text => text.trim() !== '').join('\n\n');
