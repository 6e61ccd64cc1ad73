import { Card } from '@tessellate/web-ui';
import css from './interest.module.css';
import type { Refusal } from './use-interest';

/** A polite no: which rule, why, and what to do instead. */
export function RefusalCard({ refusal }: { refusal: Refusal }) {
  return (
    <div role="status">
      <Card>
        <h2 className={css.refusalTitle}>We cannot offer a place this time</h2>
        <p>
          The rule is: <strong>{refusal.ruleText}</strong>
        </p>
        <p>{refusal.message}</p>
        <h3>What you can do instead</h3>
        <ul>
          {refusal.alternatives.map(({ text, url }) => (
            <li key={text}>{url ? <a href={url}>{text}</a> : text}</li>
          ))}
        </ul>
        <p className="muted small">
          We have not kept anything about you. If you chose the wrong answer, change it above.
        </p>
      </Card>
    </div>
  );
}
