export const REACTION_KINDS = ['AGREE', 'THANKS', 'INSIGHT', 'TRYING', 'QUESTION'] as const;
export type ReactionKind = (typeof REACTION_KINDS)[number];
