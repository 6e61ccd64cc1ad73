import type { FormErrors } from '@mantine/form';
import { useState } from 'react';
import { codeOf, detailsOf, refusalIn } from '../apollo/errors';
import { useMutationId } from '../apollo/mutation-id';

export interface SendingOptions<Values> {
  /** Resolves once the server has it. The id is the same for a repetition whose first answer was lost. */
  send: (values: Values, mutationId: string) => Promise<unknown>;
  /** For more than words, such as what somebody else saved meanwhile. @returns true where that says all */
  onRefused?: (error: unknown) => boolean | void;
}

/** One act at a time, repeated under its id; what is refused goes to its field, or to the foot of the form. */
export function useSending<Values>({
  send,
  onRefused,
  setErrors,
}: SendingOptions<Values> & { setErrors: (errors: FormErrors) => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { mutationId, renew } = useMutationId();

  /** @returns whether the server has it */
  const trySending = async (values: Values, fields: readonly string[]): Promise<boolean> => {
    setBusy(true);
    try {
      await send(values, mutationId(values));
      renew();
      return true;
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      // Values that it sets take away all errors, so that it comes before them.
      if (onRefused?.(error)) return false;
      const named = detailsOf(error)['fields'] as FormErrors | undefined;
      const { fields: refused, rest } = refusalIn(error, fields);
      setErrors(named ?? refused);
      setProblem(named ? null : rest);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, setProblem, trySending };
}
