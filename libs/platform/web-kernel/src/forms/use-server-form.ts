import { useForm, type FormErrors, type UseFormReturnType } from '@mantine/form';
import type { FormEvent } from 'react';
import { useSending, type SendingOptions } from './use-sending';

interface ServerFormOptions<Values> extends SendingOptions<Values> {
  initialValues: Values;
  /** What is wrong before it is sent, by field. */
  validate?: (values: Values) => FormErrors;
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
 * form's foot. Forms whose words are kept as a draft have `useDraftForm`.
 */
export function useServerForm<Values extends Record<string, unknown>>({
  initialValues,
  validate = () => ({}),
  send,
  onRefused,
  onValuesChange,
}: ServerFormOptions<Values>): ServerForm<Values> {
  const form = useForm<Values>({ initialValues, validate, onValuesChange });
  const { busy, problem, setProblem, trySending } = useSending({ send, onRefused, setErrors: form.setErrors });

  const save = async () => {
    setProblem(null);
    if (busy || form.validate().hasErrors) return;
    const values = form.getValues();
    if (await trySending(values, Object.keys(values))) form.resetDirty(values);
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void save();
  };
  return { form, busy, problem, submit };
}
