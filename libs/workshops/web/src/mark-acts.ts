import type { Mark, Waiting } from './marks';

export interface MarkAct {
  mutationId: string;
  marks: Mark[];
  reason: string | null;
  /** Leaves alone whoever has a mark or has sent apologies by the time it arrives. */
  passOver?: boolean;
  /** The server wants a reason for it. */
  unsettled?: boolean;
}

/** Takes an earlier act back. */
export interface UndoAct {
  mutationId: string;
  undoes: string;
  /** By person, what stands again. */
  back: [string, Mark | null][];
}

/** Writes down somebody who came without belonging to the group. */
export interface VisitorAct {
  mutationId: string;
  visitor: NewVisitor;
}

export interface NewVisitor {
  /** What the page shows until it is sent; the server is told the person or the name. */
  shownAs: string;
  personId: string | null;
  name: string | null;
  school: string;
  email: string | null;
  arrivedAt: string;
}

export type Act = MarkAct | UndoAct | VisitorAct;
export const isVisitor = (act: Act): act is VisitorAct => 'visitor' in act;
const isMark = (act: Act): act is MarkAct => 'marks' in act;
export const isUndo = (act: Act): act is UndoAct => 'undoes' in act;
export const isUnsettled = (act: Act): act is MarkAct => isMark(act) && act.unsettled === true;

export const peopleOf = (act: Act): string[] =>
  isUndo(act) ? act.back.map(([id]) => id) : isMark(act) ? act.marks.map(({ personId }) => personId) : [];

export const waitingOf = (act: Act): (readonly [string, Waiting])[] =>
  isUndo(act)
    ? act.back.map(([id, mark]) => [id, { mark, reasoned: false, unsettled: false }] as const)
    : isMark(act)
      ? act.marks.map(
          mark => [mark.personId, { mark, reasoned: act.reason !== null, unsettled: act.unsettled ?? false }] as const,
        )
      : [];

export function storedActs(key: string): Act[] {
  try {
    const acts = JSON.parse(localStorage.getItem(key) ?? '[]') as Act[];
    // What an older version of the page kept has another shape; undoing is safe to leave out.
    return acts.filter(act => isVisitor(act) || (isUndo(act) ? Array.isArray(act.back) : Array.isArray(act.marks)));
  } catch {
    return [];
  }
}

export function storeActs(key: string, queue: Act[]): void {
  try {
    if (queue.length > 0) localStorage.setItem(key, JSON.stringify(queue));
    else localStorage.removeItem(key);
  } catch {
    // no storage: marks wait as long as the page is open
  }
}
