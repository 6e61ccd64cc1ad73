import type { FragmentOf } from '@tessellate/web-kernel';
import type { ReactNode } from 'react';
import { StrategyCard, type StrategyCardFragment } from './strategy-card';
import css from './strategy-list.module.css';

interface StrategyListProps {
  edges: readonly { node: { id: string } & FragmentOf<typeof StrategyCardFragment> }[];
  level?: 2 | 3;
  /** Stands below the last. */
  children?: ReactNode;
}

/** Strategies one below the other, as closely as the reader likes them. */
export function StrategyList({ edges, level, children }: StrategyListProps) {
  return (
    <div className={css.list}>
      {edges.map(({ node }) => (
        <StrategyCard key={node.id} strategy={node} level={level} />
      ))}
      {children}
    </div>
  );
}
