/** A removed comment stays in sight for its author, who reads why, and where replies hang on it. */
export const isShown = (comment: { removedAt: string | null; removalReason: string | null }): boolean =>
  comment.removedAt === null || comment.removalReason !== null;
