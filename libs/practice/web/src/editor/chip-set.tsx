import { Chip, Group } from '@mantine/core';
import css from './strategy-form.module.css';

interface ChipSetProps<Value extends string> {
  id?: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value[];
  onChange: (value: Value[]) => void;
  problem?: string;
}

/** Several of a few words, each a chip. */
export function ChipSet<Value extends string>({ id, legend, options, value, onChange, problem }: ChipSetProps<Value>) {
  return (
    <fieldset className={css.tags} id={id}>
      <legend>{legend}</legend>
      <Chip.Group multiple value={value} onChange={chosen => onChange(chosen as Value[])}>
        <Group gap="xs">
          {options.map(option => (
            <Chip key={option.value} value={option.value}>
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {problem ? (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
