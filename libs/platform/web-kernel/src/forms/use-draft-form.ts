import { type FormEvent, useState } from 'react';
import { useSending, type SendingOptions } from './use-sending';

type Errors<Field extends string> = Partial<Record<Field, string>>;

interface DraftFormOptions<Values, Field extends string> extends SendingOptions<Values> {
  /** As the draft has them. */
  values: Values;
  /** That the form shows, as the server names them. */
  fields: readonly Field[];
  /** What is wrong before it is sent, by field. */
  validate?: (values: Values) => Errors<Field>;
}

interface DraftForm<Field extends string> {
  errors: Errors<Field>;
  busy: boolean;
  /** What belongs to no field of the form, for its foot. */
  problem: string | null;
  submit: (event?: FormEvent) => void;
}

/** What `useServerForm` does, for a form whose values are kept as a draft. */
export function useDraftForm<Values, Field extends string>({
  values,
  fields,
  validate,
  send,
  onRefused,
}: DraftFormOptions<Values, Field>): DraftForm<Field> {
  const [errors, setErrors] = useState<Errors<Field>>({});
  const { busy, problem, setProblem, trySending } = useSending({
    send,
    onRefused,
    setErrors: refused => setErrors(refused as Errors<Field>),
  });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    const wrong = validate?.(values) ?? {};
    setErrors(wrong);
    setProblem(null);
    if (Object.keys(wrong).length === 0) void trySending(values, fields);
  };
  return { errors, busy, problem, submit };
}
