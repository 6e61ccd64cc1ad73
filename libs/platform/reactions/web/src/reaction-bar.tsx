import { UnstyledButton } from '@mantine/core';
import { REACTION_KINDS, type ReactionKind } from '@tessellate/reactions-contract';
import { LazyMenu } from '@tessellate/web-ui';
import css from './reaction-bar.module.css';
import { ReactionIcon } from './reaction-icons';

export const REACTION_WORDS: Record<ReactionKind, string> = {
  AGREE: 'Agree',
  THANKS: 'Thank you',
  INSIGHT: 'Made me think',
  TRYING: 'Trying this',
  QUESTION: 'Hmm',
};

export interface ReactionCount {
  kind: ReactionKind;
  count: number;
  mine: boolean;
}

interface ReactionBarProps {
  counts: readonly ReactionCount[];
  onToggle: (kind: ReactionKind, on: boolean) => void;
  disabled?: boolean;
}

/** The reactions given so far as toggles, and a menu with the others. */
export function ReactionBar({ counts, onToggle, disabled = false }: ReactionBarProps) {
  const given = REACTION_KINDS.flatMap(kind => counts.filter(entry => entry.kind === kind && entry.count > 0));
  const others = REACTION_KINDS.filter(kind => !given.some(entry => entry.kind === kind));
  if (disabled && given.length === 0) return null;
  return (
    <div className={css.bar} role="group" aria-label="Reactions">
      {given.map(({ kind, count, mine }) => (
        <UnstyledButton
          key={kind}
          className={css.reaction}
          aria-pressed={mine}
          disabled={disabled}
          onClick={() => onToggle(kind, !mine)}
        >
          <ReactionIcon kind={kind} />
          <span>{REACTION_WORDS[kind]}</span>
          <span className={css.count}>{count}</span>
        </UnstyledButton>
      ))}
      {!disabled && others.length > 0 ? (
        <LazyMenu
          position="top-start"
          target={
            <UnstyledButton className={css.add} aria-label="React">
              <ReactionIcon kind="THANKS" />
              {given.length === 0 ? <span>React</span> : <span aria-hidden>+</span>}
            </UnstyledButton>
          }
          groups={[
            others.map(kind => ({
              label: REACTION_WORDS[kind],
              icon: <ReactionIcon kind={kind} size={18} />,
              onSelect: () => onToggle(kind, true),
            })),
          ]}
        />
      ) : null}
    </div>
  );
}
