import { Card } from '@tessellate/web-ui';
import {
  FEEDBACK_FREE_QUESTION,
  FEEDBACK_QUESTIONS,
  FEEDBACK_SCALES,
  FEEDBACK_STEPS,
  type FeedbackScale,
  scaleMean,
} from '@tessellate/workshops-contract';
import type { FeedbackResults } from './feedback.documents';
import css from './feedback.module.css';

interface FeedbackResultsCardProps {
  answers: number;
  results: FeedbackResults;
}

/** What those who were there said: how often each step was chosen, and their words in no order. */
export function FeedbackResultsCard({ answers, results }: FeedbackResultsCardProps) {
  return (
    <Card>
      <p>{answers} people answered.</p>
      {FEEDBACK_SCALES.map(scale => (
        <Distribution key={scale} scale={scale} counts={results[scale]} />
      ))}
      {results.texts ? (
        <>
          <h3 className={css.question}>{FEEDBACK_FREE_QUESTION}</h3>
          {results.texts.length > 0 ? (
            <ul className={css.texts}>
              {results.texts.map((text, index) => (
                <li key={index} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          ) : (
            <p className="muted">Nobody wrote anything.</p>
          )}
        </>
      ) : null}
    </Card>
  );
}

function Distribution({ scale, counts }: { scale: FeedbackScale; counts: readonly number[] }) {
  const { question, low, high } = FEEDBACK_QUESTIONS[scale];
  const most = Math.max(1, ...counts);
  return (
    <section>
      <h3 className={css.question}>
        {question}{' '}
        <span className="muted">
          {scaleMean(counts)?.toFixed(1)} of {FEEDBACK_STEPS}
        </span>
      </h3>
      <ol className={css.bars}>
        {counts.map((count, index) => (
          <li key={index}>
            <span className={css.label}>
              {index + 1}
              {index === 0 ? ` ${low}` : index === FEEDBACK_STEPS - 1 ? ` ${high}` : ''}
            </span>
            <span className={css.bar} aria-hidden>
              <span style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <span className={css.number}>{count}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
