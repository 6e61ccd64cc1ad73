import { sameContent } from '@tessellate/contract';
import { TASK_PART_LABELS, type TaskFile, type TaskPart } from '@tessellate/tasks-contract';
import { emptyDocument, isEmptyDocument, joinDocuments, type RichDocument } from '@tessellate/rich-text/light';

/** A part as somebody is writing it, as it is kept between sittings. */
export interface PartDraft {
  document: RichDocument;
  files: TaskFile[];
  /** The shared version that this grew from; 0 when nothing of it was shared. */
  base: number;
}

/** A part as the group reads it now. */
export interface SharedPart {
  version: number;
  document: unknown;
  files: readonly TaskFile[];
}

export const PROMPTS: Record<TaskPart, string> = {
  PLAN: 'What will you and your team do, with whom and by when? Start with what your department needs.',
  EVIDENCE: 'What did you see, hear or collect? Add pictures and files; nothing with pupils’ names, marks or faces.',
  REFLECTION: 'What did you find, and what will you change? The group starts the next workshop from this.',
};

export const partName = (part: TaskPart): string => TASK_PART_LABELS[part].toLowerCase();

export function draftOf(shared: SharedPart | null): PartDraft {
  if (!shared) return { document: emptyDocument(), files: [], base: 0 };
  return { document: shared.document as RichDocument, files: shared.files.map(plain), base: shared.version };
}

export const isEmptyPart = ({ document, files }: PartDraft): boolean => isEmptyDocument(document) && files.length === 0;

/** Whether there is something that the group does not see yet. */
export function isUnshared(draft: PartDraft, shared: SharedPart | null): boolean {
  if (isEmptyPart(draft)) return false;
  const there = draftOf(shared);
  return (
    !shared ||
    !sameContent(draft.document, there.document) ||
    draft.files.map(file => file.id).join() !== there.files.map(file => file.id).join()
  );
}

/** Both texts, one below the other with a line between, and all files. */
export function joined(first: PartDraft, second: PartDraft, base: number): PartDraft {
  const known = new Set(first.files.map(file => file.id));
  return {
    document: joinDocuments(first.document, second.document),
    files: [...first.files, ...second.files.filter(file => !known.has(file.id))],
    base,
  };
}

/** Without what the cache adds. */
export const plain = ({ id, name, mediaType, bytes }: TaskFile): TaskFile => ({ id, name, mediaType, bytes });
