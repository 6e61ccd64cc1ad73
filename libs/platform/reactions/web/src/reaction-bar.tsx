import { UnstyledButton } from '@mantine/core';
import { REACTION_KINDS, type ReactionKind } from '@tessellate/reactions-contract';
import type { TargetRef } from '@tessellate/contract';
import { LazyMenu } from '@tessellate/web-ui';
import { lazy, Suspense, useState } from 'react';
import css from './reaction-bar.module.css';
import { ReactionIcon } from './reaction-icons';

const ReactorsTip = lazy(() => import('./reactors-tip'));

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
  /** What is reacted to: who did is shown when a reaction is pointed at or has the focus. */
  of?: TargetRef;
}

/** The reactions given so far as toggles, and a menu with the others. */
export function ReactionBar({ counts, onToggle, disabled = false, of }: ReactionBarProps) {
  const [looked, setLooked] = useState<{ kind: ReactionKind; target: HTMLElement } | null>(null);
  const given = REACTION_KINDS.flatMap(kind => counts.filter(entry => entry.kind === kind && entry.count > 0));
  const others = REACTION_KINDS.filter(kind => !given.some(entry => entry.kind === kind));
  const shown = looked && given.find(entry => entry.kind === looked.kind);
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
          onPointerEnter={({ currentTarget }) => setLooked({ kind, target: currentTarget })}
          onPointerLeave={() => setLooked(null)}
          onFocus={({ currentTarget }) => setLooked({ kind, target: currentTarget })}
          onBlur={() => setLooked(null)}
        >
          <ReactionIcon kind={kind} />
          <span>{REACTION_WORDS[kind]}</span>
          <span className={css.count}>{count}</span>
        </UnstyledButton>
      ))}
      {of && looked && shown ? (
        <Suspense fallback={null}>
          <ReactorsTip
            key={`${shown.kind} ${shown.count}`}
            of={of}
            kind={shown.kind}
            count={shown.count}
            mine={shown.mine}
            target={looked.target}
          />
        </Suspense>
      ) : null}
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
