import type { ApolloCache } from '@apollo/client/cache';
import type { ReactionChanged, ReactionKind } from '@tessellate/reactions-contract';

export interface StoredReaction {
  __typename: 'ReactionCount';
  kind: ReactionKind;
  count: number;
  mine: boolean;
}

/** What is reacted to, as the cache names it. */
export interface Reactable {
  __typename: string;
  id: string;
}

/** The only writer of reactions to the cache: the viewer's own and those that a socket tells. */
export function changeReactions(
  cache: ApolloCache,
  on: Reactable,
  change: (reactions: readonly StoredReaction[]) => readonly StoredReaction[],
): void {
  cache.modify({
    id: cache.identify({ ...on }),
    fields: { reactions: (stored: unknown) => change((stored ?? []) as readonly StoredReaction[]) },
  });
}

/** What a socket tells is the same for everybody: which are the viewer's own is known here. */
export function applyReaction(
  cache: ApolloCache,
  __typename: string,
  { targetId, personId, kind, on, counts }: ReactionChanged,
  viewerId: string | null,
): void {
  changeReactions(cache, { __typename, id: targetId }, reactions => {
    const mine = new Set(reactions.filter(reaction => reaction.mine).map(reaction => reaction.kind));
    if (personId === viewerId) {
      if (on) mine.add(kind);
      else mine.delete(kind);
    }
    return counts.map(entry => ({ __typename: 'ReactionCount', ...entry, mine: mine.has(entry.kind) }));
  });
}

/** What the counts will be once the viewer's reaction has arrived. */
export function toggled(
  reactions: readonly StoredReaction[],
  kind: ReactionKind,
  on: boolean,
): readonly StoredReaction[] {
  const current = reactions.find(reaction => reaction.kind === kind);
  if ((current?.mine ?? false) === on) return reactions;
  const count = Math.max(0, (current?.count ?? 0) + (on ? 1 : -1));
  const others = reactions.filter(reaction => reaction.kind !== kind);
  return count > 0 ? [...others, { __typename: 'ReactionCount', kind, count, mine: on }] : others;
}
