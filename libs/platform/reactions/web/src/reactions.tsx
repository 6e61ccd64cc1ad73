import { ReactionBar } from './reaction-bar';
import type { StoredReaction } from './reactions.cache';
import css from './reactions.module.css';
import { type ReactionProblem, type ReactionTarget, useReactions } from './use-reactions';

/** The reactions to one thing, and one's own among them. */
export function Reactions({ to, counts }: { to: ReactionTarget; counts: readonly StoredReaction[] }) {
  const { react, problem } = useReactions(to, counts);
  return (
    <>
      <ReactionBar counts={counts} onToggle={react} of={{ type: to.type, id: to.id }} />
      <ReactionFailure problem={problem} />
    </>
  );
}

/** Why a reaction was not taken, and the way to try it again. */
export function ReactionFailure({ problem }: { problem: ReactionProblem | null }) {
  if (!problem) return null;
  return (
    <p role="alert" className={css.problem}>
      {problem.words}{' '}
      <button type="button" className={css.retry} onClick={problem.retry}>
        Try again
      </button>
    </p>
  );
}
