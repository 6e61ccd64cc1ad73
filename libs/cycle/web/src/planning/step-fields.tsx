import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { DAY_EQUIVALENTS, PLAN_LIMITS, type StepKind } from '@tessellate/cycle-contract';
import { dayCredit } from '../cycle';
import { AgendaParts } from './agenda-parts';
import css from './planning.module.css';
import { StepMaterials } from './step-materials';
import type { StepForm } from './step-form-state';
import type { Refusal } from './use-plan-command';

interface StepFieldsProps {
  kind: StepKind;
  form: StepForm;
  setForm: (next: (previous: StepForm) => StepForm) => void;
  /** Given for a published workshop, whose time is changed by moving it. */
  onMove: (() => void) | undefined;
  error: Refusal | null;
  onBusyChange: (busy: boolean) => void;
}

const FORMATS = [
  { value: 'FACE_TO_FACE', label: 'Face to face' },
  { value: 'ONLINE', label: 'Online' },
  { value: 'BLENDED', label: 'Face to face and online' },
];

/** The draft comes after the dialog, which has put the focus on its close button by then. */
const focusWhenShown = (input: HTMLInputElement | null) => input?.focus();

const MATERIALS = ['resources', 'label', 'url', 'fileId'];

/** What the form shows of a step, as the server names it: a refusal of anything else stands at the form’s foot. */
export function isShown(field: string | undefined, kind: StepKind, { format }: StepForm): boolean {
  if (!field) return false;
  if (['title', 'brief', ...MATERIALS].includes(field)) return true;
  if (kind === 'TASK') return field === 'dueAt';
  if (['venue', 'accessNotes'].includes(field)) return format !== 'ONLINE';
  if (field === 'joinUrl') return format !== 'FACE_TO_FACE';
  return ['startsAt', 'endsAt', 'format', 'agenda', 'agendaItems', 'dayEquivalent'].includes(field);
}

export function StepFields({ kind, form, setForm, onMove, error, onBusyChange }: StepFieldsProps) {
  const set = (part: Partial<StepForm>) => setForm(previous => ({ ...previous, ...part }));
  const wrong = (...fields: string[]) => (error?.field && fields.includes(error.field) ? error.message : undefined);
  const field = (name: keyof StepForm) => ({
    value: String(form[name]),
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
    error: wrong(name),
  });
  const workshop = kind === 'WORKSHOP';
  return (
    <>
      <TextInput
        ref={focusWhenShown}
        label="Title"
        required
        maxLength={PLAN_LIMITS.title}
        data-autofocus
        {...field('title')}
      />
      <Textarea
        label={workshop ? 'What it is about' : 'Brief'}
        description={workshop ? undefined : 'What everybody does in their department, and what they bring back.'}
        maxLength={PLAN_LIMITS.brief}
        {...field('brief')}
      />
      {workshop ? (
        <>
          <div className={css.times}>
            <TextInput
              type="date"
              label="Date"
              readOnly={Boolean(onMove)}
              {...field('date')}
              error={wrong('startsAt')}
            />
            <TextInput type="time" label="Starts" readOnly={Boolean(onMove)} {...field('startTime')} />
            <TextInput
              type="time"
              label="Ends"
              readOnly={Boolean(onMove)}
              {...field('endTime')}
              error={wrong('endsAt')}
            />
          </div>
          {onMove ? (
            <p className="muted">
              Members already know this time.{' '}
              <Button variant="subtle" size="compact-sm" onClick={onMove}>
                Move to another time
              </Button>{' '}
              and everyone affected is told.
            </p>
          ) : null}
          <NativeSelect
            label="Format"
            data={FORMATS}
            value={form.format}
            error={wrong('format')}
            onChange={event => set({ format: event.currentTarget.value as StepForm['format'] })}
          />
          {form.format !== 'ONLINE' ? (
            <>
              <TextInput label="Venue" maxLength={PLAN_LIMITS.venue} {...field('venue')} />
              <Textarea
                label="Getting there"
                description="Parking, step-free access, who to ask for at reception."
                maxLength={PLAN_LIMITS.accessNotes}
                {...field('accessNotes')}
              />
            </>
          ) : null}
          {form.format !== 'FACE_TO_FACE' ? (
            <TextInput
              label="Joining link"
              description="Begins with https://. Members see it shortly before the workshop."
              type="url"
              inputMode="url"
              maxLength={PLAN_LIMITS.url}
              {...field('joinUrl')}
            />
          ) : null}
          <AgendaParts form={form} set={set} error={wrong('agendaItems', 'minutes', 'prompt')} />
          <Textarea
            label="Agenda"
            description="A line for each part."
            maxLength={PLAN_LIMITS.agenda}
            {...field('agenda')}
          />
          <NativeSelect
            label="Counts as"
            data={DAY_EQUIVALENTS.map(value => ({
              value: String(value),
              label: dayCredit(value).replace('counts as ', ''),
            }))}
            value={form.dayEquivalent}
            error={wrong('dayEquivalent')}
            onChange={event => set({ dayEquivalent: event.currentTarget.value })}
          />
        </>
      ) : (
        <TextInput
          type="date"
          label="Due"
          description="It is open until the end of this day."
          {...field('date')}
          error={wrong('dueAt')}
        />
      )}
      <StepMaterials kind={kind} form={form} set={set} error={wrong(...MATERIALS)} onBusyChange={onBusyChange} />
    </>
  );
}
