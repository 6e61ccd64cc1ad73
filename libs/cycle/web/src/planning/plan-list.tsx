import { DragDropContext, Draggable, Droppable, type DropResult } from '@hello-pangea/dnd';
import { plannedNumbers } from '@tessellate/cycle-contract';
import { useAnnounce } from '@tessellate/web-ui';
import { useRef } from 'react';
import { type PlanParts, type PlanStep, ReorderCycle } from './plan.documents';
import type { PlanAct } from './plan-act';
import { PlanItem } from './plan-item';
import css from './planning.module.css';
import { type Refusal, usePlanCommand } from './use-plan-command';
import { useWantedOrder } from './use-wanted-order';

interface PlanListProps {
  plan: PlanParts;
  steps: PlanStep[];
  onAct: (act: PlanAct) => void;
  onReload: () => void;
}

const INSTRUCTIONS =
  'Press the space bar to lift the step. Then use the arrow keys to move it, the space bar to put it down, and Escape to leave it where it was. There are buttons to move it up and down, too.';

/** The order of the steps: dragged, by keyboard, or with the buttons beside each. */
export function PlanList({ plan, steps, onAct, onReload }: PlanListProps) {
  const announce = useAnnounce();
  const { run, refusal } = usePlanCommand(ReorderCycle);
  const saved = steps.map(step => step.id);
  const { order, ...wanted } = useWantedOrder(saved);
  const shown = order.flatMap(id => steps.find(step => step.id === id) ?? []);
  const numbers = plannedNumbers(shown);
  const latest = useRef<string[] | null>(null);
  const sending = useRef(false);

  const move = async (from: number, to: number) => {
    if (!plan.open || to < 0 || to >= order.length || from === to) return;
    const next = [...order];
    const [id] = next.splice(from, 1);
    if (!id) return;
    next.splice(to, 0, id);
    wanted.want(next);
    latest.current = next;
    announce(`Moved to position ${to + 1} of ${next.length}.`);
    // Who presses again before the server has answered means it: what is wanted by then is sent after that.
    if (sending.current) return;
    sending.current = true;
    let [sent, refused] = [saved, null as Refusal | null];
    while (!refused && latest.current !== sent) {
      const order = latest.current;
      refused = await run({ workGroupId: plan.id, from: sent, to: order });
      sent = order;
    }
    sending.current = false;
    if (refused) wanted.refused();
    else wanted.agreed();
    if (refused?.code === 'STALE') onReload();
    if (refused) announce(refused.message);
  };
  const drop = ({ source, destination, draggableId }: DropResult) => {
    if (destination) void move(source.index, destination.index);
    // A mouse that drags gives the handle no focus: one goes on by key from the step that was moved.
    document
      .querySelector<HTMLElement>(`[data-rfd-drag-handle-draggable-id="${CSS.escape(draggableId)}"]`)
      ?.focus({ preventScroll: true });
  };

  return (
    <>
      {refusal ? (
        <p role="alert" className={css.problem}>
          {refusal.message}
        </p>
      ) : null}
      <DragDropContext onDragEnd={drop} dragHandleUsageInstructions={INSTRUCTIONS}>
        <Droppable droppableId="plan">
          {droppable => (
            <ol
              ref={droppable.innerRef}
              {...droppable.droppableProps}
              className={css.list}
              aria-label="The cycle in order"
            >
              {shown.map((step, index) => (
                <Draggable key={step.id} draggableId={step.id} index={index} isDragDisabled={!plan.open}>
                  {(draggable, { isDragging }) => (
                    <li
                      ref={draggable.innerRef}
                      {...draggable.draggableProps}
                      id={`plan-${step.id}`}
                      className={css.item}
                      data-dragging={isDragging || undefined}
                    >
                      <PlanItem
                        step={step}
                        number={numbers.get(step.id) ?? step.number}
                        issues={plan.issues.filter(issue => issue.stepId === step.id)}
                        open={plan.open}
                        handle={draggable.dragHandleProps}
                        onUp={index > 0 ? () => void move(index, index - 1) : undefined}
                        onDown={index < shown.length - 1 ? () => void move(index, index + 1) : undefined}
                        onAct={kind => onAct({ act: kind, step })}
                      />
                    </li>
                  )}
                </Draggable>
              ))}
              {droppable.placeholder}
            </ol>
          )}
        </Droppable>
      </DragDropContext>
    </>
  );
}
