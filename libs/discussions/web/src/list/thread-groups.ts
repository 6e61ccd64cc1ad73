export interface StepSummary {
  id: string;
  position: number;
  kind: string;
  number: number;
  title: string;
  state: string;
}

export interface ThreadGroup<T> {
  key: string;
  heading: string;
  threads: T[];
}

interface Listed {
  pinned: boolean;
  stepId: string | null;
}

/** What a step is called as a time of the year: a task lies between two workshops. */
export function headingOf(step: StepSummary, steps: readonly StepSummary[]): string {
  if (step.kind !== 'TASK') return `Workshop ${step.number}`;
  const next = steps.find(other => other.kind === 'WORKSHOP' && other.position > step.position);
  const before = steps.findLast(other => other.kind === 'WORKSHOP' && other.position < step.position);
  if (before && next) return `Between workshops ${before.number} and ${next.number}`;
  return before ? `After workshop ${before.number}` : `Before workshop ${next?.number ?? 1}`;
}

/** Pinned threads first, then by the time of the year they belong to, the latest first, then those of the whole year. */
export function groupThreads<T extends Listed>(threads: readonly T[], steps: readonly StepSummary[]): ThreadGroup<T>[] {
  const ordered = [...steps].sort((a, b) => a.position - b.position);
  const groups: ThreadGroup<T>[] = [
    { key: 'pinned', heading: 'Pinned', threads: threads.filter(thread => thread.pinned) },
  ];
  const others = threads.filter(thread => !thread.pinned);
  for (const step of [...ordered].reverse()) {
    groups.push({
      key: step.id,
      heading: headingOf(step, ordered),
      threads: others.filter(thread => thread.stepId === step.id),
    });
  }
  const known = new Set(ordered.map(step => step.id));
  groups.push({
    key: 'year',
    heading: 'All year',
    threads: others.filter(thread => !thread.stepId || !known.has(thread.stepId)),
  });
  return groups.filter(group => group.threads.length > 0);
}
