export { REACTION_WORDS, ReactionBar, type ReactionCount } from './reaction-bar';
export { ReactionIcon } from './reaction-icons';
