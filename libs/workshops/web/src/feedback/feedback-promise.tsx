import { FEEDBACK_DAYS, LEAST_ANSWERS } from '@tessellate/workshops-contract';
import css from './feedback.module.css';

/** What is stored and what is not: true to the word, because people answer by it. */
export function FeedbackPromise() {
  return (
    <details className={css.promise}>
      <summary>This is anonymous. What that means</summary>
      <ul>
        <li>Your answer is stored without your name or the time, mixed in with everybody else’s.</li>
        <li>Separately, we store that you have answered, so that each person answers once.</li>
        <li>
          Your facilitators read the answers only once feedback is closed, and only if at least {LEAST_ANSWERS} people
          have answered. Those who manage your hub see numbers, not words.
        </li>
        <li>
          What you write may give you away: leave out what only you would say. Whoever runs the server can see that you
          sent something at a certain time, as with every page, but not what.
        </li>
        <li>It closes after {FEEDBACK_DAYS} days, or when your facilitator closes it.</li>
      </ul>
    </details>
  );
}
