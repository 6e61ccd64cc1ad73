import { useApolloClient } from '@apollo/client/react';
import type { PaletteItem, PaletteSource } from '@tessellate/web-kernel';
import { useEffect, useState } from 'react';

export interface PaletteGroup {
  id: string;
  heading: string;
  items: PaletteItem[];
}

const SHORTEST_TERM = 2;
const PAUSE_MS = 160;

/** Asks every source at once; each group appears when its answer comes, in the order of the sources. */
export function usePaletteSearch(
  sources: readonly PaletteSource[],
  term: string,
): { groups: PaletteGroup[]; searching: boolean; failed: boolean } {
  const client = useApolloClient();
  const [answers, setAnswers] = useState<Record<string, PaletteItem[] | 'failed'>>({});
  const wanted = term.trim();
  const [answered, setAnswered] = useState('');

  useEffect(() => {
    if (wanted.length < SHORTEST_TERM) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const begun: Record<string, PaletteItem[] | 'failed'> = {};
      void Promise.all(
        sources.map(async source => {
          const found = await source.search(client, wanted, abort.signal).catch(() => 'failed' as const);
          if (abort.signal.aborted) return;
          begun[source.id] = found;
          setAnswers({ ...begun });
        }),
      ).then(() => !abort.signal.aborted && setAnswered(wanted));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [client, sources, wanted]);

  if (wanted.length < SHORTEST_TERM) return { groups: [], searching: false, failed: false };
  const groups = sources.flatMap(({ id, heading }) => {
    const items = answers[id];
    return items && items !== 'failed' && items.length > 0 ? [{ id, heading, items }] : [];
  });
  return { groups, searching: answered !== wanted, failed: Object.values(answers).includes('failed') };
}
