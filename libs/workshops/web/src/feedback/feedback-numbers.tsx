import { useQuery } from '@apollo/client/react';
import { workshopPath } from '@tessellate/cycle-contract';
import { messageOf } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, SectionHeader } from '@tessellate/web-ui';
import { FEEDBACK_STEPS } from '@tessellate/workshops-contract';
import { Link } from 'react-router';
import { graphql } from '../gql';
import css from './feedback.module.css';

const FeedbackNumbersQuery = graphql(/* GraphQL */ `
  query WorkshopFeedbackNumbers {
    workshopFeedbackNumbers {
      id
      workGroupId
      reference
      number
      title
      answers
      worth
      ready
    }
  }
`);

/** What workshops were found to be worth, for those who manage a hub: numbers without words, small ones left out. */
export function FeedbackNumbers() {
  const { data, error, loading, refetch } = useQuery(FeedbackNumbersQuery, { fetchPolicy: 'cache-and-network' });
  const rows = data?.workshopFeedbackNumbers;
  return (
    <section aria-labelledby="feedback-numbers">
      <SectionHeader id="feedback-numbers" title="Feedback on workshops" />
      {!rows && error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : !rows ? (
        <ListSkeleton count={2} />
      ) : rows.length === 0 ? (
        <p className="muted">No workshop has closed its feedback yet.</p>
      ) : (
        <div className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">Workshop</th>
                <th scope="col">Answers</th>
                <th scope="col">Worth the time</th>
                <th scope="col">Ready to try</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, workGroupId, reference, number, title, answers, worth, ready }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={workshopPath(workGroupId, id)}>
                      {number}: {title}
                    </Link>
                    <br />
                    <span className="muted small">{reference}</span>
                  </th>
                  <td>{answers}</td>
                  <td>{meanText(worth)}</td>
                  <td>{meanText(ready)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const meanText = (mean: number | null): string =>
  mean === null ? 'too few' : `${mean.toFixed(1)} of ${FEEDBACK_STEPS}`;
