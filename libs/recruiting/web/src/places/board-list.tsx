import { Button, Checkbox, Group } from '@mantine/core';
import { type ApplicationState, DECIDABLE, type Decision } from '@tessellate/recruiting-contract';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { EmptyState } from '@tessellate/web-ui';
import { useState } from 'react';
import { BoardRow, BoardRowFragment } from './board-row';
import { type BoardSummaryFragment, BoardSummaryFragment as Summary } from './board-summary';
import { DecideDialog } from './decide-dialog';
import css from './places.module.css';

interface BoardListProps {
  group: FragmentOf<typeof BoardSummaryFragment>;
  rows: readonly FragmentOf<typeof BoardRowFragment>[];
  filtered: boolean;
  onOpen: (id: string) => void;
  onStale: () => void;
}

/** For many at once; whoever has a place is withdrawn or removed one by one. */
const VERBS = { APPROVE: 'Approve', WAITLIST: 'Waitlist', DECLINE: 'Decline' } as const;

/** In the order in which the server lists them. */
const SECTIONS = [
  { title: 'Waiting for your decision', states: ['AWAITING_HUB'] },
  { title: 'Offered a place', states: ['OFFERED'] },
  { title: 'Everybody else', states: ['WAITLISTED', 'PLACED', 'DECLINED', 'WITHDRAWN', 'REMOVED'] },
] as const satisfies readonly { title: string; states: readonly ApplicationState[] }[];

/** The applications, and what can be decided of those that are ticked. */
export function BoardList({ group, rows, filtered, onOpen, onStale }: BoardListProps) {
  const { viewerCan } = readFragment(Summary, group);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const applications = rows.map(row => readFragment(BoardRowFragment, row));
  // What has left the list is not decided of unseen.
  const chosen = applications.filter(({ id }) => ticked.has(id));
  const tick = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  if (applications.length === 0) {
    return filtered ? (
      <EmptyState title="Nobody matches">Remove a filter, or try other words.</EmptyState>
    ) : (
      <EmptyState title={viewerCan.manage ? 'Nobody has registered yet' : 'Nobody has a place yet'}>
        {viewerCan.manage
          ? 'Set how long the group recruits for, share its page, or import a list of applications.'
          : 'Once your hub confirms places, the people and their schools will appear here.'}
      </EmptyState>
    );
  }
  return (
    <section aria-label="Applications">
      {viewerCan.manage ? (
        <div className={css.bulk} data-chosen={chosen.length > 0 || undefined}>
          <Checkbox
            label={chosen.length > 0 ? `${chosen.length} chosen` : 'Choose all'}
            checked={chosen.length === applications.length}
            indeterminate={chosen.length > 0 && chosen.length < applications.length}
            onChange={() => setTicked(new Set(chosen.length > 0 ? [] : applications.map(({ id }) => id)))}
          />
          <Group gap="xs">
            {(Object.keys(VERBS) as (keyof typeof VERBS)[]).map(decision => (
              <Button
                key={decision}
                variant={decision === 'APPROVE' ? 'filled' : 'default'}
                disabled={chosen.length === 0 || !chosen.every(({ state }) => DECIDABLE[decision].includes(state))}
                onClick={() => setDeciding(decision)}
              >
                {VERBS[decision]}
              </Button>
            ))}
          </Group>
        </div>
      ) : null}
      {sectionsOf(rows).map(({ title, rows: ofSection }) => (
        <section key={title} aria-label={title}>
          {viewerCan.manage ? (
            <h2 className={css.sectionTitle}>
              {title} <span className="muted">({ofSection.length})</span>
            </h2>
          ) : null}
          <ul className={css.rows}>
            {ofSection.map(row => {
              const { id } = readFragment(BoardRowFragment, row);
              return (
                <BoardRow
                  key={id}
                  row={row}
                  ticked={ticked.has(id)}
                  onTick={viewerCan.manage ? () => tick(id) : undefined}
                  onOpen={() => onOpen(id)}
                />
              );
            })}
          </ul>
        </section>
      ))}
      <DecideDialog
        decision={deciding}
        group={group}
        applications={chosen}
        onClose={() => setDeciding(null)}
        onDone={() => {
          setTicked(new Set());
          onStale();
        }}
        onStale={onStale}
      />
    </section>
  );
}

function sectionsOf(rows: readonly FragmentOf<typeof BoardRowFragment>[]) {
  return SECTIONS.map(({ title, states }) => ({
    title,
    rows: rows.filter(row =>
      (states as readonly ApplicationState[]).includes(readFragment(BoardRowFragment, row).state),
    ),
  })).filter(section => section.rows.length > 0);
}
