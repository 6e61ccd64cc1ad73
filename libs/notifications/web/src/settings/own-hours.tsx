import { Checkbox, Chip, Group, TextInput } from '@mantine/core';
import { useId } from 'react';
import { Problem } from '../problem';
import type { HoursDraft, HoursProblems } from './hours-draft';
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

interface OwnHoursProps {
  draft: HoursDraft;
  onChange: (part: Partial<HoursDraft>) => void;
  problems: HoursProblems;
}

/** Days and times of one's own. */
export function OwnHours({ draft, onChange, problems }: OwnHoursProps) {
  const label = useId();
  return (
    <div className={css.own}>
      <div role="group" aria-labelledby={label}>
        <p id={label} style={{ margin: '0 0 6px', fontWeight: 600 }}>
          Days
        </p>
        <Chip.Group
          multiple
          value={draft.days.map(String)}
          onChange={days => onChange({ days: days.map(Number).sort((a, b) => a - b) })}
        >
          <Group gap={6}>
            {DAYS.map(([value, name]) => (
              <Chip key={value} value={value} size="md">
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {problems.days ? <Problem>{problems.days}</Problem> : null}
      </div>
      <div className={css.times}>
        <TextInput
          type="time"
          label="From"
          value={draft.from}
          onChange={event => onChange({ from: event.currentTarget.value })}
          error={problems.from}
        />
        <TextInput
          type="time"
          label="To"
          value={draft.until}
          onChange={event => onChange({ until: event.currentTarget.value })}
          error={problems.until}
        />
      </div>
      <Checkbox
        label="In school holidays too"
        checked={draft.inHolidays}
        onChange={event => onChange({ inHolidays: event.currentTarget.checked })}
      />
    </div>
  );
}
