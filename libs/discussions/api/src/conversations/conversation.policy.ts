/** What stands between somebody who writes and somebody who reads. */
export interface Standing {
  id: string;
  /** Belongs to something, so that what is written to them can be read. */
  reads: boolean;
  leadersOnly: boolean;
  /** The writer leads a group of theirs or manages their hub. */
  writerLeads: boolean;
  blockedByWriter: boolean;
  blocksWriter: boolean;
}

/**
 * Why the writer may not begin with this person, or null. Whoever is blocked reads what is said of somebody who takes messages
 * from few: not that it is about them.
 */
export function refusalOf(standing: Standing | undefined, name: string): string | null {
  if (!standing?.reads) return `${name} cannot read messages here at the moment.`;
  if (standing.blockedByWriter) return `You have blocked ${name}. Let them write again first.`;
  if (standing.blocksWriter || (standing.leadersOnly && !standing.writerLeads))
    return `${name} takes messages only from those who lead their group or manage their hub.`;
  return null;
}

/** Both ids in order: the same for either of the two. */
export const pairOf = (a: string, b: string): string => [a.toLowerCase(), b.toLowerCase()].sort().join(':');
