import { Checkbox, Chip, Group, TextInput } from '@mantine/core';
import type { ServerForm } from '@tessellate/web-kernel';
import { useId } from 'react';
import { Problem } from '../problem';
import type { HoursDraft } from './hours-draft';
import css from './hours-form.module.css';

const DAYS: [string, string][] = [
  ['1', 'Mon'],
  ['2', 'Tue'],
  ['3', 'Wed'],
  ['4', 'Thu'],
  ['5', 'Fri'],
  ['6', 'Sat'],
  ['7', 'Sun'],
];

/** Days and times of one's own. */
export function OwnHours({ form }: Pick<ServerForm<HoursDraft>, 'form'>) {
  const label = useId();
  return (
    <div className={css.own}>
      <div role="group" aria-labelledby={label}>
        <p id={label} style={{ margin: '0 0 6px', fontWeight: 600 }}>
          Days
        </p>
        <Chip.Group
          multiple
          value={form.values.days.map(String)}
          onChange={days =>
            form.setFieldValue(
              'days',
              days.map(Number).sort((a, b) => a - b),
            )
          }
        >
          <Group gap={6}>
            {DAYS.map(([value, name]) => (
              <Chip key={value} value={value} size="md">
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {form.errors['days'] ? <Problem>{form.errors['days']}</Problem> : null}
      </div>
      <div className={css.times}>
        <TextInput type="time" label="From" {...form.getInputProps('from')} />
        <TextInput type="time" label="To" {...form.getInputProps('until')} />
      </div>
      <Checkbox label="In school holidays too" {...form.getInputProps('inHolidays', { type: 'checkbox' })} />
    </div>
  );
}
