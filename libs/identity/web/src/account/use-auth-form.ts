import type { AuthErrorBody } from '@tessellate/identity-contract';
import { useCallback, useRef, useState, type FormEvent } from 'react';
import { AuthFailure } from './auth-requests';

type Field = NonNullable<AuthErrorBody['field']>;

export interface AuthForm {
  busy: boolean;
  /** What concerns the whole form. */
  failure: AuthFailure | null;
  /** What concerns one field, shown at it. */
  fieldError: (field: Field) => string | undefined;
  clear: () => void;
  /** For `onSubmit`: runs the work once at a time and keeps its refusal. */
  submit: (work: () => Promise<void>) => (event?: FormEvent<HTMLFormElement>) => void;
}

/** The sending, waiting and refusal of a small form. What was typed belongs to the caller and stays. */
export function useAuthForm(): AuthForm {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AuthFailure | null>(null);
  const running = useRef(false);

  const run = useCallback(async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(
        error instanceof AuthFailure
          ? error
          : new AuthFailure('INTERNAL', 'Something went wrong. Try again in a moment.'),
      );
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);

  return {
    busy,
    failure: failure?.field ? null : failure,
    fieldError: field => (failure?.field === field ? failure.message : undefined),
    clear: () => setFailure(null),
    submit: work => event => {
      event?.preventDefault();
      void run(work);
    },
  };
}
