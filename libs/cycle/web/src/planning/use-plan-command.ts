import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { StaleStep } from '@tessellate/cycle-contract';
import { codeOf, detailsOf, fieldOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { useState } from 'react';

export interface Refusal {
  message: string;
  field: string | undefined;
  /** What the person may confirm to have it all the same. */
  confirm: 'PAST' | 'REPLACE' | undefined;
  /** The step as somebody else saved it meanwhile. */
  stale: StaleStep | undefined;
  code: string;
}

type Input = Record<string, unknown>;

/** One kind of change to a plan. `run` resolves to null when it is done, and to what stood against it otherwise. */
export function usePlanCommand<Data, Given extends { mutationId: string }>(
  document: TypedDocumentNode<Data, { input: Given }>,
) {
  const [mutate] = useMutation(document as TypedDocumentNode<Data, { input: Input }>);
  const { mutationId, renew } = useMutationId();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const run = async (input: Omit<Given, 'mutationId'>): Promise<Refusal | null> => {
    setBusy(true);
    setRefusal(null);
    try {
      await mutate({ variables: { input: { ...input, mutationId: mutationId(input) } } });
      renew();
      return null;
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      const details = detailsOf(error);
      const refused: Refusal = {
        message: messageOf(error),
        field: fieldOf(error),
        confirm: details['confirm'] as Refusal['confirm'],
        stale: details['current'] as StaleStep | undefined,
        code: codeOf(error),
      };
      setRefusal(refused);
      return refused;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refusal, clear: () => setRefusal(null) };
}
