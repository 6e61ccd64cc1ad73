import { Card } from '@tessellate/web-ui';
import type { ThreadState } from '../discussions.cache';
import { useThreadPlace } from '../thread/use-thread-place';
import css from './lifecycle.module.css';

/** Stands where a first message would: nobody opened this thread, the cycle did. */
export function CycleOpening({ thread }: { thread: ThreadState }) {
  const { step } = useThreadPlace(thread);
  return (
    <Card tone="quiet" className={css.card}>
      <p className="muted small">
        This thread opened automatically with the workshop, for everybody in the group. It goes on with the task.
      </p>
      {step?.brief ? (
        <p className={css.words} dir="auto">
          {step.brief}
        </p>
      ) : null}
      <p>
        In the workshop: notes, links and questions. Afterwards: how is it going in your department? Say what you are
        trying, and ask what you would like to know.
      </p>
    </Card>
  );
}
