/**
 * Where a due date was chosen: the date itself, and when the workshops around it were then. Dates that move with a workshop
 * are reckoned from here and not from where the last move left them, so that moving there and back restores them.
 */
export interface DueOrigin {
  dueAt: string;
  /** The workshop where the task begins. */
  previous: Anchor | null;
  /** The workshop that it leads to. */
  next: Anchor | null;
}

export interface Anchor {
  id: string;
  startsAt: string;
}
