/** How a question stands whose answer gives rows for “Needs you”, or gives none. */
export interface NeedsState {
  /** The first answer is still to come. */
  pending: boolean;
  /** There is no answer, so nobody may say that nothing waits. */
  failed: boolean;
  again: () => void;
}

interface Asked {
  data?: unknown;
  error?: unknown;
  loading: boolean;
  refetch: () => Promise<unknown>;
}

export const needsState = ({ data, error, loading, refetch }: Asked): NeedsState => ({
  pending: !data && !error && loading,
  failed: !data && error !== undefined,
  again: () => void refetch().catch(() => undefined),
});

/** Several questions as one; asked again are those that failed. */
export const allNeeds = (states: readonly NeedsState[]): NeedsState => ({
  pending: states.some(({ pending }) => pending),
  failed: states.some(({ failed }) => failed),
  again: () => states.forEach(({ failed, again }) => failed && again()),
});
