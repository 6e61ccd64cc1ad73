import { useMutation } from '@apollo/client/react';
import { ActionIcon, Button } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconX } from '@tabler/icons-react';
import { messageOf, newMutationId, readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { Card, FormProblem, SectionHeader, useAnnounce, VisuallyHidden } from '@tessellate/web-ui';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import css from './first-steps-card.module.css';
import { BeginFirstStepMutation, FirstStepsFragment, SkipFirstStepsMutation } from './first-steps.documents';

/** Home of somebody new: a few useful things that take ten minutes. What is done ticks itself. */
export default function FirstStepsCard({ firstSteps: given }: { firstSteps: FragmentOf<typeof FirstStepsFragment> }) {
  const { steps, doneCount } = readFragment(FirstStepsFragment, given);
  const [skip, skipping] = useMutation(SkipFirstStepsMutation, {
    update: (cache, { data }) => {
      if (!data) return;
      cache.modify({ fields: { firstSteps: () => data.skipFirstSteps.firstSteps, firstStepsSkipped: () => true } });
    },
  });
  const [begin] = useMutation(BeginFirstStepMutation);
  const [beginning, setBeginning] = useState<string | null>(null);
  const heading = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const announce = useAnnounce();

  const leaveOut = async (step: string | null) => {
    const sent = await skip({ variables: { input: { mutationId: newMutationId(), step } } }).catch(() => null);
    if (!sent) return;
    announce(step ? 'Skipped.' : 'Your first ten minutes are skipped. Notice settings bring them back.');
    // What was pressed is gone: whoever uses keys stays in the card.
    heading.current?.focus();
  };
  const go = async ({ id, path }: { id: string; path: string }) => {
    setBeginning(id);
    // A draft that could not be made ready is no reason not to go there.
    const sent = await begin({ variables: { input: { mutationId: newMutationId(), step: id } } }).catch(() => null);
    void navigate(sent?.data?.beginFirstStep.path ?? path);
  };
  return (
    <Card as="section" aria-labelledby="first-steps" className={css.card}>
      <div ref={heading} tabIndex={-1} className={css.heading}>
        <SectionHeader
          id="first-steps"
          title="Your first ten minutes"
          action={
            <Button variant="subtle" size="compact-sm" loading={skipping.loading} onClick={() => void leaveOut(null)}>
              Skip all
            </Button>
          }
        />
      </div>
      <p className="muted">
        {doneCount} of {steps.length} done. Each takes two or three minutes.
      </p>
      <FormProblem words={skipping.error ? messageOf(skipping.error) : null} />
      <ol className={css.steps}>
        {steps.map(step => (
          <li key={step.id} data-done={step.done || undefined}>
            {step.done ? (
              <IconCircleCheckFilled size={22} aria-hidden className={css.tick} />
            ) : (
              <IconCircle size={22} stroke={1.6} aria-hidden className={css.open} />
            )}
            <span className={css.words}>
              <span className={css.title}>
                {step.title}
                {step.done ? <VisuallyHidden>, done</VisuallyHidden> : null}
              </span>
              {step.done ? null : <span className={css.detail}>{step.detail}</span>}
            </span>
            {step.done ? null : (
              <>
                <Button
                  size="compact-md"
                  variant="light"
                  className={css.act}
                  loading={beginning === step.id}
                  aria-label={`${step.action}: ${step.title}`}
                  onClick={() => void go(step)}
                >
                  {step.action}
                </Button>
                <ActionIcon
                  aria-label={`Skip: ${step.title}`}
                  className={css.skip}
                  onClick={() => void leaveOut(step.id)}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
