import { KEPT_DOCUMENTS } from '../kept-documents';

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}

const GONE = new Set(['NOT_FOUND', 'FORBIDDEN']);

/** `gone`: it is not there for the person, or not any more. `pass`: to be shown, and nothing is known that is worth keeping. */
export function judge(name: string, { data, errors }: Answer): 'keep' | 'gone' | 'pass' {
  if (errors?.some(({ extensions }) => GONE.has(extensions?.code ?? ''))) return 'gone';
  if (errors || !data) return 'pass';
  const about = KEPT_DOCUMENTS[name]?.about;
  return about !== undefined && data[about] === null ? 'gone' : 'keep';
}

interface Viewer {
  viewer?: { standing: string; managesHub: boolean } | null;
}
interface Unread {
  unreadThreads?: { audiences: { audienceId: string }[] };
}

/** What somebody belongs to and is, as far as an answer says it. Asked with every start of the app. */
const ACCESS: Record<string, (data: object) => string[]> = {
  ShellViewer: data => {
    const { viewer } = data as Viewer;
    return viewer ? [viewer.standing, ...(viewer.managesHub ? ['manages'] : [])] : [];
  },
  UnreadThreads: data => ((data as Unread).unreadThreads?.audiences ?? []).map(({ audienceId }) => audienceId),
};

export const tellsAccess = (name: string): boolean => name in ACCESS;

/** Whether somebody has lost something that they had: a group, a hub, an office. */
export function hasNarrowed(name: string, before: Answer, now: Answer): boolean {
  const access = ACCESS[name];
  if (!access || !before.data || !now.data) return false;
  const left = new Set(access(now.data));
  return access(before.data).some(one => !left.has(one));
}
