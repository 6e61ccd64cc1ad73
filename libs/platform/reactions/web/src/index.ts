export { REACTION_WORDS, ReactionBar } from './reaction-bar';
export { ReactionIcon } from './reaction-icons';
export { ReactionFailure, Reactions } from './reactions';
export { applyReaction } from './reactions.cache';
export { useReactions } from './use-reactions';
