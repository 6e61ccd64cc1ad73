import { Card } from '@tessellate/web-ui';
import type { ThreadState } from '../discussions.cache';
import { useThreadPlace } from '../thread/use-thread-place';
import css from './lifecycle.module.css';

/** Stands where a first message would: nobody opened this thread, the cycle did. */
export function CycleOpening({ thread }: { thread: ThreadState }) {
  const { step } = useThreadPlace(thread);
  return (
    <Card tone="quiet" className={css.card}>
      <p className="muted small">This thread opened automatically after the workshop, for everybody in the group.</p>
      {step?.brief ? (
        <p className={css.words} dir="auto">
          {step.brief}
        </p>
      ) : null}
      <p>How is it going in your department? Say what you are trying, and ask what you would like to know.</p>
    </Card>
  );
}
