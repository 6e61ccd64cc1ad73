import { useMutation } from '@apollo/client/react';
import { Alert, Button, Radio, Stack, Textarea } from '@mantine/core';
import { useServerForm } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import {
  FEEDBACK_FREE_QUESTION,
  FEEDBACK_QUESTIONS,
  FEEDBACK_SCALES,
  FEEDBACK_STEPS,
  FEEDBACK_TEXT,
  type FeedbackScale,
} from '@tessellate/workshops-contract';
import { AnswerWorkshopFeedback } from './feedback.documents';
import { FeedbackPromise } from './feedback-promise';
import css from './feedback.module.css';

const STEPS = Array.from({ length: FEEDBACK_STEPS }, (_, index) => String(index + 1));

/** Two scales and a line of text. */
export function FeedbackForm({ workshopId }: { workshopId: string }) {
  const [answer] = useMutation(AnswerWorkshopFeedback);
  const announce = useAnnounce();
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { worth: '', ready: '', text: '' },
    validate: ({ worth, ready }) => ({
      ...(worth ? {} : { worth: 'Choose one of the five.' }),
      ...(ready ? {} : { ready: 'Choose one of the five.' }),
    }),
    send: async ({ worth, ready, text }, mutationId) => {
      await answer({
        variables: { input: { mutationId, workshopId, worth: Number(worth), ready: Number(ready), text } },
      });
      announce('Thank you. Your answer is in.');
    },
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg" maw={560}>
        {FEEDBACK_SCALES.map(scale => (
          <Scale key={scale} scale={scale} field={form.getInputProps(scale)} />
        ))}
        <Textarea
          label={`${FEEDBACK_FREE_QUESTION} (optional)`}
          description="Without names of pupils or colleagues."
          autosize
          minRows={2}
          maxRows={8}
          maxLength={FEEDBACK_TEXT}
          {...form.getInputProps('text')}
        />
        <FeedbackPromise />
        {problem ? (
          <Alert color="needs" role="alert" title="Not sent">
            {problem}
          </Alert>
        ) : null}
        <Button type="submit" size="lg" loading={busy}>
          Send my answer
        </Button>
      </Stack>
    </form>
  );
}

interface ScaleProps {
  scale: FeedbackScale;
  field: { value?: string; onChange?: (value: string) => void; error?: unknown };
}

function Scale({ scale, field }: ScaleProps) {
  const { question, low, high } = FEEDBACK_QUESTIONS[scale];
  return (
    <Radio.Group
      label={question}
      name={scale}
      required
      value={field.value ?? ''}
      onChange={value => field.onChange?.(value)}
      error={field.error as string | undefined}
    >
      <div className={css.scale}>
        {STEPS.map((step, index) => (
          <label key={step} className={css.step}>
            <Radio
              value={step}
              aria-label={`${step} of ${FEEDBACK_STEPS}${index === 0 ? `: ${low}` : index === FEEDBACK_STEPS - 1 ? `: ${high}` : ''}`}
            />
            <span aria-hidden>{step}</span>
          </label>
        ))}
      </div>
      <div className={css.ends} aria-hidden>
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </Radio.Group>
  );
}
