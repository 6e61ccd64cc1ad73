import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './skeletons.module.css';

function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" className={css.stack}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <div aria-hidden className={css.stack}>
        {children}
      </div>
    </div>
  );
}

/** One grey line; `width` in per cent, `height` in pixels. */
export function SkeletonLine({ width = 100, height = 14 }: { width?: number; height?: number }) {
  return <span className={css.line} style={{ width: `${width}%`, height }} />;
}

const Person = () => (
  <div className={css.person}>
    <span className={css.circle} />
    <SkeletonLine width={38} height={12} />
  </div>
);

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Cards as in a feed. */
export function FeedSkeleton({ count = 3 }: { count?: number }) {
  return (
    <Loading label="Loading …">
      {times(count).map(index => (
        <div key={index} className={css.item}>
          <SkeletonLine width={72} height={20} />
          <Person />
          <div className={css.excerpt}>
            <SkeletonLine />
            <SkeletonLine width={64} />
          </div>
        </div>
      ))}
    </Loading>
  );
}

/** A title, a byline and paragraphs. */
export function ArticleSkeleton() {
  return (
    <Loading label="Loading …">
      <SkeletonLine width={24} height={12} />
      <SkeletonLine width={84} height={34} />
      <Person />
      {times(3).map(index => (
        <div key={index} className={css.paragraph}>
          <SkeletonLine width={26} height={18} />
          <SkeletonLine />
          <SkeletonLine width={96} />
          <SkeletonLine width={58} />
        </div>
      ))}
    </Loading>
  );
}

/** Messages of a thread. */
export function ThreadSkeleton({ count = 5 }: { count?: number }) {
  return (
    <Loading label="Loading messages …">
      {times(count).map(index => (
        <div key={index} className={css.message}>
          <span className={css.circle} data-size="medium" />
          <div className={css.paragraph}>
            <SkeletonLine width={30} height={12} />
            <SkeletonLine width={index % 2 ? 64 : 90} />
            {index % 3 ? null : <SkeletonLine width={42} />}
          </div>
        </div>
      ))}
    </Loading>
  );
}

/** Rows in one card. */
export function ListSkeleton({ count = 4 }: { count?: number }) {
  return (
    <Loading label="Loading …">
      <div className={css.card}>
        {times(count).map(index => (
          <SkeletonLine key={index} width={index % 2 ? 62 : 84} height={16} />
        ))}
      </div>
    </Loading>
  );
}
