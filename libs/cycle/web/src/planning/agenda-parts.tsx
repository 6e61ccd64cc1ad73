import { ActionIcon, Button, Group, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { AGENDA_LIMITS, agendaFromLines, agendaMinutes, agendaStarts, minuteWords } from '@tessellate/cycle-contract';
import { londonClock } from '@tessellate/school-time-contract';
import css from './agenda-parts.module.css';
import { type AgendaPart, instant, type StepForm } from './step-form-state';

interface AgendaPartsProps {
  form: StepForm;
  set: (part: Partial<StepForm>) => void;
  error: string | undefined;
}

const NEW_PART: AgendaPart = { title: '', minutes: 15, prompt: '' };
const MINUTE_MS = 60_000;

/** The parts of a workshop with their minutes: what the timer on the day goes by. */
export function AgendaParts({ form, set, error }: AgendaPartsProps) {
  const parts = form.agendaItems ?? [];
  const put = (agendaItems: AgendaPart[]) => set({ agendaItems });
  const change = (index: number, part: Partial<AgendaPart>) =>
    put(parts.map((other, place) => (place === index ? { ...other, ...part } : other)));
  const move = (from: number, to: number) => {
    const rest = parts.filter((_, place) => place !== from);
    put([...rest.slice(0, to), ...parts.slice(from, from + 1), ...rest.slice(to)]);
  };
  const startsAt = instant(form.date, form.startTime);
  const endsAt = instant(form.date, form.endTime);
  const length = startsAt && endsAt ? (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS : null;
  const starts = startsAt ? agendaStarts(parts, new Date(startsAt)) : [];
  return (
    <fieldset className={css.parts}>
      <legend>Agenda with a timer</legend>
      <p className="muted">
        Give each part its minutes and, if you like, a prompt for the room. On the day they are shown on the projector.
      </p>
      {parts.length > 0 ? (
        <ol>
          {parts.map((part, index) => (
            <Part
              key={part.id ?? index}
              part={part}
              name={part.title || `part ${index + 1}`}
              start={starts[index]}
              onChange={change.bind(null, index)}
              onUp={index > 0 ? () => move(index, index - 1) : undefined}
              onDown={index < parts.length - 1 ? () => move(index, index + 1) : undefined}
              onRemove={() => put(parts.filter((_, place) => place !== index))}
            />
          ))}
        </ol>
      ) : null}
      {error ? (
        <p role="alert" className={css.problem}>
          {error}
        </p>
      ) : null}
      <Group gap="xs">
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={parts.length >= AGENDA_LIMITS.items}
          onClick={() => put([...parts, NEW_PART])}
        >
          Add a part
        </Button>
        {parts.length === 0 && form.agenda.trim() ? (
          <Button
            variant="subtle"
            onClick={() =>
              set({
                agendaItems: agendaFromLines(form.agenda, length).map(part => ({ ...NEW_PART, ...part, prompt: '' })),
                agenda: '',
              })
            }
          >
            Turn the lines below into parts
          </Button>
        ) : null}
      </Group>
      {parts.length > 0 ? (
        <p className={css.sum} role="status">
          {sumOf(agendaMinutes(parts), length)}
        </p>
      ) : null}
    </fieldset>
  );
}

function sumOf(minutes: number, length: number | null): string {
  const sum = `The parts take ${minuteWords(minutes)}`;
  if (length === null || length <= 0) return `${sum}.`;
  if (minutes === length) return `${sum}, as long as the workshop.`;
  const over = minutes - length;
  return over > 0
    ? `${sum}: ${minuteWords(over)} more than the workshop lasts.`
    : `${sum}, which leaves ${minuteWords(-over)} free.`;
}

interface PartProps {
  part: AgendaPart;
  /** For the buttons, which stand in every line. */
  name: string;
  start: Date | undefined;
  onChange: (part: Partial<AgendaPart>) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}

function Part({ part, name, start, onChange, onUp, onDown, onRemove }: PartProps) {
  return (
    <li className={css.part}>
      <div className={css.row}>
        <TextInput
          className={css.title}
          label={start ? `${londonClock(start)}` : 'Part'}
          aria-label={`Name of ${name}`}
          value={part.title}
          maxLength={AGENDA_LIMITS.title}
          onChange={event => onChange({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Minutes"
          aria-label={`Minutes of ${name}`}
          type="number"
          inputMode="numeric"
          min={1}
          max={AGENDA_LIMITS.minutes}
          value={part.minutes || ''}
          onChange={event => onChange({ minutes: Math.trunc(Number(event.currentTarget.value)) })}
        />
        <div className={css.tools}>
          <ActionIcon color="gray" size={36} aria-label={`Move ${name} up`} onClick={onUp} disabled={!onUp}>
            <IconArrowUp size={18} />
          </ActionIcon>
          <ActionIcon color="gray" size={36} aria-label={`Move ${name} down`} onClick={onDown} disabled={!onDown}>
            <IconArrowDown size={18} />
          </ActionIcon>
          <ActionIcon color="gray" size={36} aria-label={`Remove ${name}`} onClick={onRemove}>
            <IconX size={18} />
          </ActionIcon>
        </div>
      </div>
      <Textarea
        aria-label={`Prompt for ${name}`}
        placeholder="A prompt for the room (optional)"
        value={part.prompt}
        minRows={1}
        rows={1}
        maxLength={AGENDA_LIMITS.prompt}
        onChange={event => onChange({ prompt: event.currentTarget.value })}
      />
    </li>
  );
}
