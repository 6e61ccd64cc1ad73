import { useForm, type FormErrors, type UseFormReturnType } from '@mantine/form';
import { type FormEvent, useState } from 'react';
import { codeOf, detailsOf, refusalIn } from '../apollo/errors';
import { useMutationId } from '../apollo/mutation-id';

interface ServerFormOptions<Values> {
  initialValues: Values;
  /** What is wrong before it is sent, by field. */
  validate?: (values: Values) => FormErrors;
  /** Resolves once the server has it. The id is the same for a repetition whose first answer was lost. */
  send: (values: Values, mutationId: string) => Promise<unknown>;
  /** For more than words, such as what somebody else saved meanwhile. */
  onRefused?: (error: unknown) => void;
  onValuesChange?: () => void;
}

export interface ServerForm<Values> {
  form: UseFormReturnType<Values>;
  busy: boolean;
  /** What belongs to no field of the form, for its foot. */
  problem: string | null;
  submit: (event?: FormEvent) => void;
}

/**
 * A form that the server has the last word on: what it refuses stands at its field, where the focus goes by itself, or at the
 * form's foot. Forms whose words are kept as a draft have their values there.
 */
export function useServerForm<Values extends Record<string, unknown>>({
  initialValues,
  validate = () => ({}),
  send,
  onRefused,
  onValuesChange,
}: ServerFormOptions<Values>): ServerForm<Values> {
  const form = useForm<Values>({ initialValues, validate, onValuesChange });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { mutationId, renew } = useMutationId();

  const trySending = async () => {
    setProblem(null);
    if (busy || form.validate().hasErrors) return;
    const values = form.getValues();
    setBusy(true);
    try {
      await send(values, mutationId(values));
      renew();
      form.resetDirty(values);
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      // Values that it sets take away all errors, so that it comes before them.
      onRefused?.(error);
      const named = detailsOf(error)['fields'] as FormErrors | undefined;
      const { fields, rest } = refusalIn(error, Object.keys(values));
      form.setErrors(named ?? fields);
      setProblem(named ? null : rest);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void trySending();
  };
  return { form, busy, problem, submit };
}
