import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { plannedNumbers, type StepKind } from '@tessellate/cycle-contract';
import { useDraft } from '@tessellate/drafts-web';
import { ListSkeleton, SaveState, useAnnounce, useVersionChoice, WritingForm } from '@tessellate/web-ui';
import { useCallback, useState } from 'react';
import { stepName } from '../cycle';
import { MembersSee } from './members-see';
import { AddStep, EditStep, type PlanParts, type PlanStep, stepsOf } from './plan.documents';
import css from './planning.module.css';
import { emptyForm, fieldsOf, formOf, previewOf, type StepForm } from './step-form-state';
import { isShown, StepFields } from './step-fields';
import { StepVersions } from './step-versions';
import { usePlanCommand } from './use-plan-command';

interface StepDialogProps {
  plan: PlanParts;
  kind: StepKind;
  /** The step to edit; a new one without it. */
  step?: PlanStep;
  onClose: () => void;
  onMove?: () => void;
}

/** Lays out a step or edits one. What is typed is kept on this device and the server until it is saved. */
export function StepDialog({ plan, kind, step, onClose, onMove }: StepDialogProps) {
  const key = step ? `step:${step.id}` : `step:new:${plan.id}:${kind}`;
  const draft = useDraft<StepForm>(key, step ? formOf(step) : emptyForm());
  const narrow = useMediaQuery('(max-width: 48em)');
  const announce = useAnnounce();
  const add = usePlanCommand(AddStep);
  const edit = usePlanCommand(EditStep);
  const { refusal, busy, clear } = step ? edit : add;
  const saved = useVersionChoice(refusal?.stale ?? null);
  const otherDevice = useVersionChoice(draft.conflict);
  const [asking, setAsking] = useState(false);
  const [allowPast, setAllowPast] = useState(false);
  const [uploading, setUploading] = useState(false);
  const onBusyChange = useCallback((now: boolean) => setUploading(now), []);
  const published = step !== undefined && !step.draft;
  const number = step
    ? (plannedNumbers(stepsOf(plan)).get(step.id) ?? step.number)
    : stepsOf(plan).filter(other => other.kind === kind).length + 1;
  const name = stepName({ kind, number });
  const form = draft.value;

  const close = () => void draft.flush().then(onClose);
  const save = async () => {
    const fields = fieldsOf(kind, form);
    const refused = step
      ? await edit.run({ stepId: step.id, version: form.version, fields, allowPast })
      : await add.run({ workGroupId: plan.id, kind, fields, allowPast });
    setAsking(false);
    if (refused) return;
    await draft.discard();
    announce(`${name} is saved.`);
    onClose();
  };
  const choose = (next: StepForm) => {
    draft.setValue(next);
    clear();
  };

  const title = step ? `Edit ${name}` : `A new ${kind === 'WORKSHOP' ? 'workshop' : 'task'}`;
  return (
    <Modal opened onClose={close} title={title} size="lg" fullScreen={narrow} closeOnClickOutside={false}>
      {!draft.loaded ? (
        <ListSkeleton count={4} />
      ) : asking ? (
        <MembersSee
          step={previewOf(kind, number, form)}
          busy={busy}
          onConfirm={() => void save()}
          onBack={() => setAsking(false)}
        />
      ) : (
        <WritingForm
          onBlur={() => void draft.flush()}
          onSubmit={() => {
            if (draft.conflict) otherDevice.open();
            else if (published) setAsking(true);
            else void save();
          }}
        >
          <Stack gap="md">
            <StepFields
              kind={kind}
              form={form}
              setForm={draft.setValue}
              onMove={published ? onMove : undefined}
              error={refusal}
              onBusyChange={onBusyChange}
            />
            {refusal && !refusal.stale && !isShown(refusal.field, kind, form) ? (
              <p role="alert" className={css.problem}>
                {refusal.message} What you have written is kept.
              </p>
            ) : null}
            {refusal?.confirm === 'PAST' || allowPast ? (
              <Checkbox
                label="Yes, I mean a date in the past."
                checked={allowPast}
                onChange={event => setAllowPast(event.currentTarget.checked)}
              />
            ) : null}
            <StepVersions
              kind={kind}
              number={number}
              draft={draft}
              saved={saved}
              otherDevice={otherDevice}
              files={step?.resources.flatMap(({ file }) => file ?? []) ?? []}
              onChoose={choose}
            />
            <Group justify="flex-end" gap="sm">
              <SaveState status={draft.status} savedAt={draft.savedAt} />
              <Button variant="default" onClick={close}>
                Close
              </Button>
              <Button type="submit" loading={busy} disabled={uploading}>
                {published ? 'Preview what members will see' : 'Save the draft'}
              </Button>
            </Group>
          </Stack>
        </WritingForm>
      )}
    </Modal>
  );
}
