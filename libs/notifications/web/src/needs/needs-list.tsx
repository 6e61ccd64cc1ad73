import { NeedRow } from './need-row';
import css from './need-row.module.css';
import type { useNeeds } from './use-needs';

type Queue = ReturnType<typeof useNeeds>;

/** @param short a phone shows only the first of them */
export function NeedsList({ queue, short }: { queue: Queue; short?: boolean }) {
  return (
    <ul className={css.list} data-short={short || undefined}>
      {(queue.needs ?? []).map(({ node, done }, at) => (
        <NeedRow key={node.key} need={node} done={done} onDone={next => queue.settle(node, at, next)} />
      ))}
    </ul>
  );
}
