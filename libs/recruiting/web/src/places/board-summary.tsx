import { Progress } from '@mantine/core';
import '@mantine/core/styles/Progress.layer.css';
import { APPLICATION_STATES, ENDED_STATES } from '@tessellate/recruiting-contract';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { Link } from 'react-router';
import { graphql } from '../gql';
import css from './places.module.css';
import { recruitingWords } from './recruiting-groups';

export const BoardSummaryFragment = graphql(/* GraphQL */ `
  fragment BoardSummary on BoardGroup {
    id
    hub {
      id
    }
    capacity
    placesTaken
    recruitingUntil
    offerDays
    started
    commitmentRequired
    awaitingHeadteacher
    counts {
      state
      count
    }
    viewerCan {
      manage
    }
  }
`);

const WAITING = `?committed=no&states=${APPLICATION_STATES.filter(state => !ENDED_STATES.includes(state)).join()}`;
const waiting = (count: number) => (count === 1 ? 'One application is waiting' : `${count} applications are waiting`);

/** How full the group is, and what waits for a decision. */
export function BoardSummary({ group }: { group: FragmentOf<typeof BoardSummaryFragment> }) {
  const summary = readFragment(BoardSummaryFragment, group);
  const { capacity, placesTaken, recruitingUntil, offerDays, started, counts, viewerCan } = summary;
  const count = (state: string) => counts.find(entry => entry.state === state)?.count ?? 0;
  const free = Math.max(0, capacity - placesTaken);
  return (
    <section className={css.summary} aria-label="Places">
      <p className={css.figure}>
        <strong>
          {placesTaken} of {capacity}
        </strong>{' '}
        places taken{count('OFFERED') > 0 ? `, ${count('OFFERED')} of them offered` : ''}
      </p>
      <Progress
        value={capacity > 0 ? (100 * placesTaken) / capacity : 0}
        aria-label={`${placesTaken} of ${capacity} places taken`}
        size="lg"
        radius="xl"
      />
      {viewerCan.manage ? (
        <p className="muted">
          {free === 0 ? 'No place is free' : free === 1 ? 'One place is free' : `${free} places are free`}
          {' · '}
          {count('WAITLISTED') > 0 ? `${count('WAITLISTED')} on the waitlist` : 'nobody on the waitlist'}
          {' · '}
          {recruitingWords(recruitingUntil)}
          {' · '}
          {started
            ? 'the group has started, so freed places are no longer offered'
            : `offers stay open for ${offerDays === 1 ? 'one day' : `${offerDays} days`}`}
        </p>
      ) : null}
      {summary.awaitingHeadteacher ? (
        <p>
          <Link to={WAITING}>{waiting(summary.awaitingHeadteacher)} for the headteacher</Link>
          <span className="muted">
            {summary.commitmentRequired === 'BEFORE_PLACE'
              ? ', whose answer is needed before a place is given.'
              : ', whose answer is needed before the first workshop.'}
          </span>
        </p>
      ) : null}
    </section>
  );
}
