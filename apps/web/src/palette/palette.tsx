import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useAnnounce } from '@tessellate/web-ui';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Destination } from '../shell/navigation';
import { PALETTE_SOURCES } from './sources';
import { usePaletteSearch } from './use-palette-search';

const [store, spotlight] = createSpotlight();

/** Ctrl/⌘ K: pages at once; people, strategies, departments and threads as they are found. Opens when `asked` rises. */
export default function Palette({ asked, destinations }: { asked: number; destinations: readonly Destination[] }) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [term, setTerm] = useState('');
  const { groups, searching, failed } = usePaletteSearch(PALETTE_SOURCES, term);
  const pages = destinations.filter(({ label }) => label.toLowerCase().includes(term.trim().toLowerCase()));
  const hits = pages.length + groups.reduce((sum, group) => sum + group.items.length, 0);

  useEffect(() => spotlight.open(), [asked]);

  useEffect(() => {
    if (term.trim() && !searching) announce(hits === 1 ? '1 result' : `${hits} results`);
  }, [announce, hits, searching, term]);

  const go = (to: string) => {
    spotlight.close();
    void navigate(to);
  };

  return (
    <Spotlight.Root
      store={store}
      query={term}
      onQueryChange={setTerm}
      shortcut={null}
      scrollable
      maxHeight="60dvh"
      size="lg"
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 0 }}
      aria-label="Find"
    >
      <Spotlight.Search
        placeholder="Find people, strategies, departments, threads"
        aria-label="Find people, strategies, departments and threads"
      />
      <Spotlight.ActionsList>
        {groups.map(group => (
          <Spotlight.ActionsGroup key={group.id} label={group.heading}>
            {group.items.map(item => (
              <Spotlight.Action
                key={item.id}
                label={item.title}
                description={item.detail}
                onClick={() => go(item.to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {pages.length > 0 ? (
          <Spotlight.ActionsGroup label="Pages">
            {pages.map(({ to, label, icon: Icon }) => (
              <Spotlight.Action
                key={to}
                label={label}
                leftSection={<Icon size={18} stroke={1.7} />}
                onClick={() => go(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {hits === 0 ? <Spotlight.Empty>{emptyWords(searching, failed, term)}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function emptyWords(searching: boolean, failed: boolean, term: string): string {
  if (searching) return 'Looking …';
  if (failed) return 'The search did not get through. Check the connection and type again.';
  return `Nothing found for “${term.trim()}”. Try fewer or other words.`;
}
