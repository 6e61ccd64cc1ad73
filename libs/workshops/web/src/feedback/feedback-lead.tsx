import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { messageOf, newMutationId, useCsvDownload } from '@tessellate/web-kernel';
import { ConfirmDialog, formatDateTime, SectionHeader } from '@tessellate/web-ui';
import { FEEDBACK_DAYS, LEAST_ANSWERS } from '@tessellate/workshops-contract';
import { useState } from 'react';
import { Link } from 'react-router';
import { CloseWorkshopFeedback, type Feedback, FeedbackCsvQuery, OpenWorkshopFeedback } from './feedback.documents';
import { FeedbackResultsCard } from './feedback-results-card';
import css from './feedback.module.css';

interface FeedbackLeadProps {
  workshopId: string;
  number: number;
  feedback: Feedback | null;
  /** Feedback is asked for from the start on. */
  begun: boolean;
  /** Of the workshop's page. */
  path: string;
}

/** For those who lead: ask for feedback, end it, read it. */
export function FeedbackLead({ workshopId, number, feedback, begun, path }: FeedbackLeadProps) {
  const [open, opening] = useMutation(OpenWorkshopFeedback);
  const [close] = useMutation(CloseWorkshopFeedback);
  const [closing, setClosing] = useState(false);
  const input = () => ({ variables: { input: { mutationId: newMutationId(), workshopId } } });
  if (!feedback && !begun) return null;
  const answers = feedback?.answers ?? 0;
  return (
    <section aria-labelledby="workshop-feedback" className={css.lead}>
      <SectionHeader id="workshop-feedback" title="A minute’s feedback" />
      {!feedback ? (
        <>
          <p>
            Three questions, anonymous, for those who were there. The projector shows a QR code; it closes automatically
            after {FEEDBACK_DAYS} days.
          </p>
          <Button loading={opening.loading} onClick={() => void open(input()).catch(() => undefined)}>
            Ask for feedback
          </Button>
          {opening.error ? (
            <p role="alert" className={css.failure}>
              {messageOf(opening.error)}
            </p>
          ) : null}
        </>
      ) : feedback.open ? (
        <>
          <p aria-live="polite">
            <strong>
              {answers} {answers === 1 ? 'answer' : 'answers'} so far
            </strong>
            . Open until {formatDateTime(feedback.closesAt)}.
          </p>
          <p className="muted">
            You can read them once it is closed, if there are at least {LEAST_ANSWERS}: reading them one by one as they
            come in would show who said what.
          </p>
          <Group gap="sm">
            <Button component={Link} to={`${path}/present`} variant="default">
              Show the QR code
            </Button>
            <Button variant="default" onClick={() => setClosing(true)}>
              Close and read
            </Button>
          </Group>
          <ConfirmDialog
            opened={closing}
            title="Close the feedback?"
            confirmLabel="Close it"
            onConfirm={async () => {
              await close(input());
            }}
            onClose={() => setClosing(false)}
            errorMessage={messageOf}
          >
            {answers < LEAST_ANSWERS
              ? `Only ${answers} of the ${LEAST_ANSWERS} answers needed ${answers === 1 ? 'has' : 'have'} come in. If you close it now, nobody will ever read them.`
              : 'Nobody can answer after this, and it cannot be opened again.'}
          </ConfirmDialog>
        </>
      ) : feedback.results ? (
        <>
          <FeedbackResultsCard answers={answers} results={feedback.results} />
          <Download workshopId={workshopId} number={number} />
        </>
      ) : (
        <p>
          {answers === 0 ? 'Nobody answered.' : `${answers} answered: too few to show without telling who said what.`}
        </p>
      )}
    </section>
  );
}

function Download({ workshopId, number }: { workshopId: string; number: number }) {
  const { download, failure } = useCsvDownload(
    FeedbackCsvQuery,
    { id: workshopId },
    data => data.workshopFeedbackCsv,
    `feedback-workshop-${number}.csv`,
  );
  return (
    <>
      <Group gap="sm" mt="sm" className="no-print">
        <Button variant="default" onClick={() => window.print()}>
          Print
        </Button>
        <Button variant="default" onClick={() => void download()}>
          Download as CSV
        </Button>
      </Group>
      {failure ? (
        <p role="alert" className={css.failure}>
          {failure}
        </p>
      ) : null}
    </>
  );
}
