import { Button, TextInput } from '@mantine/core';
import { PUT_OFF_DAYS } from '@tessellate/notifications-contract';
import { londonDate } from '@tessellate/school-time-contract';
import { useEffect, useRef, useState } from 'react';
import css from './need-row.module.css';

const AFTER_MENU_MS = 60;

interface ChooseDayProps {
  busy: boolean;
  onChoose: (day: string) => void;
  onCancel: () => void;
}

/** On which day something is to be seen again. */
export function ChooseDay({ busy, onChoose, onCancel }: ChooseDayProps) {
  const now = new Date();
  const input = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(londonDate(now, 1));
  useEffect(() => {
    // The menu that was chosen from gives the focus back to its button once it has closed.
    const later = setTimeout(() => input.current?.focus(), AFTER_MENU_MS);
    return () => clearTimeout(later);
  }, []);
  return (
    <form
      className={css.day}
      onSubmit={event => {
        event.preventDefault();
        onChoose(day);
      }}
    >
      <TextInput
        type="date"
        label="Show it again on"
        value={day}
        min={londonDate(now, 1)}
        max={londonDate(now, PUT_OFF_DAYS)}
        required

        ref={input}
        onChange={event => setDay(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        Put off
      </Button>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}
