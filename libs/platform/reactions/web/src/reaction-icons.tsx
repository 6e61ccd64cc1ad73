import type { ReactionKind } from '@tessellate/reactions-contract';
import type { ReactNode } from 'react';

/** Drawn on a 20 × 20 grid with one pen, so that they look the same on every system. */
const DRAWINGS: Record<ReactionKind, ReactNode> = {
  AGREE: <path d="M3.5 10.5l4 4 9-9.5" />,
  THANKS: <path d="M10 16.5S3.2 12.6 3.2 7.9A3.4 3.4 0 0 1 10 6.6a3.4 3.4 0 0 1 6.8 1.3c0 4.7-6.8 8.6-6.8 8.6z" />,
  INSIGHT: (
    <>
      <path d="M7.3 13.2a5 5 0 1 1 5.4 0c-.5.4-.7.9-.7 1.5H8c0-.6-.2-1.1-.7-1.5z" />
      <path d="M8.4 17.3h3.2" />
    </>
  ),
  TRYING: (
    <>
      <path d="M4 16.5l1-3.6L13.6 4a1.7 1.7 0 0 1 2.4 2.4l-8.7 9z" />
      <path d="M11.8 5.9l2.4 2.4" />
    </>
  ),
  QUESTION: (
    <>
      <path d="M6.8 7.2A3.2 3.2 0 0 1 10 4.2c1.9 0 3.3 1.2 3.3 2.9 0 2.3-3.3 2.5-3.3 5" />
      <path d="M10 15.6v.2" />
    </>
  ),
};

export function ReactionIcon({ kind, size = 15 }: { kind: ReactionKind; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {DRAWINGS[kind]}
    </svg>
  );
}
