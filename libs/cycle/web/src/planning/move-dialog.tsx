import { Button, Checkbox, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { fieldOf, messageOf } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { stepName } from '../cycle';
import { MoveWorkshop, type PlanStep } from './plan.documents';
import css from './planning.module.css';
import { dueDatesOf, StepChange, useStepChange } from './step-change';
import { formOf, instant } from './step-form-state';
import { usePlanCommand } from './use-plan-command';

interface MoveDialogProps {
  step: PlanStep;
  onClose: () => void;
  onReload: () => void;
}

/** First the new time, then what it means, then all of it at once. */
export function MoveDialog({ step, onClose, onReload }: MoveDialogProps) {
  const [time, setTime] = useState(formOf(step));
  const [asked, setAsked] = useState(false);
  const [note, setNote] = useState('');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [allowPast, setAllowPast] = useState(false);
  const { run, busy, refusal } = usePlanCommand(MoveWorkshop);
  const announce = useAnnounce();
  const startsAt = instant(time.date, time.startTime);
  const endsAt = instant(time.date, time.endTime);
  const change = useStepChange(step.id, startsAt, endsAt, !asked || !startsAt);
  // Looking at what a time would mean refuses it as moving does.
  const refused = refusal ?? (change.error ? { field: fieldOf(change.error), message: messageOf(change.error) } : null);
  const wrong = (field: 'startsAt' | 'endsAt') => (refused?.field === field ? refused.message : undefined);
  const shown = asked && startsAt !== null && !(change.error && (wrong('startsAt') ?? wrong('endsAt')));
  const name = stepName(step);

  const move = async () => {
    if (!startsAt || !endsAt) return;
    const dueDates = dueDatesOf(change.data, kept);
    const answer = await run({ stepId: step.id, version: step.version, startsAt, endsAt, dueDates, note, allowPast });
    if (answer?.code === 'STALE') onReload();
    if (answer) return;
    announce(`${name} has moved.`);
    onClose();
  };
  const set = (part: Partial<typeof time>) => {
    setTime(previous => ({ ...previous, ...part }));
    setAsked(false);
  };

  return (
    <Modal opened onClose={onClose} title={`Move ${name} to another time`} size="lg">
      <Stack gap="md">
        <div className={css.times}>
          <TextInput
            type="date"
            label="Date"
            value={time.date}
            onChange={event => set({ date: event.currentTarget.value })}
            error={wrong('startsAt')}
            data-autofocus
          />
          <TextInput
            type="time"
            label="Starts"
            value={time.startTime}
            onChange={event => set({ startTime: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label="Ends"
            value={time.endTime}
            onChange={event => set({ endTime: event.currentTarget.value })}
            error={wrong('endsAt')}
          />
        </div>
        {shown ? (
          <>
            <StepChange
              stepId={step.id}
              startsAt={startsAt}
              endsAt={endsAt}
              kept={kept}
              onKeep={(id, keep) =>
                setKept(previous => new Set(keep ? [...previous, id] : [...previous].filter(other => other !== id)))
              }
            />
            {step.draft ? null : (
              <Textarea
                label="Message to them (optional)"
                value={note}
                maxLength={LIMITS.reason}
                onChange={event => setNote(event.currentTarget.value)}
              />
            )}
            {refusal?.confirm === 'PAST' || allowPast ? (
              <Checkbox
                label="Yes, I mean a date in the past."
                checked={allowPast}
                onChange={event => setAllowPast(event.currentTarget.checked)}
              />
            ) : null}
          </>
        ) : null}
        {refusal && refusal.field !== 'startsAt' && refusal.field !== 'endsAt' ? (
          <p role="alert" className={css.problem}>
            {refusal.message}
          </p>
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          {shown ? (
            <Button loading={busy || change.loading} disabled={!change.data} onClick={() => void move()}>
              {step.draft ? 'Move the draft' : 'Move and tell them'}
            </Button>
          ) : (
            <Button disabled={!startsAt || !endsAt} onClick={() => setAsked(true)}>
              See what this changes
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
