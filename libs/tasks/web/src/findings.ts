import type { TaskPart } from '@tessellate/tasks-contract';

export interface Finding {
  /** Of the work it is a part of. */
  id: string;
  person: { id: string; name: string; pictureFileId: string | null };
  school: string | null;
  html: string;
  left: boolean;
}

interface Shared {
  id: string;
  ownerLeft: boolean;
  person: Finding['person'];
  department: { school: { name: string } } | null;
  parts: readonly { part: TaskPart; html: string; text: string }[];
}

/** One part of each work that has it, those whose text, name or school has all the words. */
export function findingsOf(works: readonly Shared[], part: TaskPart, words = ''): Finding[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return works.flatMap(({ id, person, department, ownerLeft, parts }) => {
    const shared = parts.find(one => one.part === part);
    if (!shared) return [];
    const school = department?.school.name ?? null;
    const text = `${shared.text} ${person.name} ${school ?? ''}`.toLowerCase();
    return wanted.every(word => text.includes(word))
      ? [{ id, person, school, html: shared.html, left: ownerLeft }]
      : [];
  });
}
