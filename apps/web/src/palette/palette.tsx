import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { VisuallyHidden } from '@tessellate/web-ui';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Destination } from '../shell/navigation';
import type { Finding } from '../shell/use-finding';
import { PALETTE_SOURCES } from './sources';
import { usePaletteSearch } from './use-palette-search';

const [store, spotlight] = createSpotlight();
const LIST = 'palette-results';

interface PaletteProps {
  finding: Finding;
  destinations: readonly Destination[];
}

/** Ctrl/⌘ K: pages at once; people, strategies, departments, threads and workshops as they are found. Opens whenever it is asked for. */
export default function Palette({ finding: { asked, term, setTerm, ready }, destinations }: PaletteProps) {
  const navigate = useNavigate();
  const { groups, searching, failed } = usePaletteSearch(PALETTE_SOURCES, term);
  const { leading, further } = pagesFor(destinations, term);
  const hits = leading.length + further.length + groups.reduce((sum, group) => sum + group.items.length, 0);

  useEffect(() => spotlight.open(), [asked]);
  // Whoever presses Enter while answers are on their way means the first of them, not the first of an earlier question.
  // Before anything is drawn: a key that follows at once must find the first chosen.
  const entered = useRef(false);
  const moved = useRef(false);
  useLayoutEffect(() => {
    entered.current = moved.current = false;
  }, [term]);
  useLayoutEffect(() => {
    if (!term.trim() || searching) return;
    const first = choose('first');
    if (entered.current) first?.click();
    entered.current = false;
  }, [term, searching]);

  // A list of options that the field points into: who cannot see it hears each as the arrows come to it.
  const [list, setList] = useState<HTMLElement | null>(null);
  const selected = useSelected(list);
  const optionAt = (place: number) => ({
    role: 'option',
    'aria-selected': place === selected,
  });
  const found = groups.map((group, at) => ({
    ...group,
    begin: groups.slice(0, at).reduce((sum, { items }) => sum + items.length, leading.length),
  }));

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
      // At the top: a box in the middle would jump with every answer.
      centered={false}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 0 }}
      aria-label="Find"
    >
      <Spotlight.Search
        placeholder="Find people, strategies, departments, threads, workshops"
        aria-label="Find people, strategies, departments, threads and workshops"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hits > 0}
        aria-controls={LIST}
        aria-activedescendant={selected >= 0 && selected < hits ? `${LIST}-${selected}` : undefined}
        onKeyDown={({ key }) => {
          if (key.startsWith('Arrow')) moved.current = true;
          if (key !== 'Enter' || !searching || moved.current) return;
          // A page that comes first is known already.
          entered.current = leading.length === 0;
          choose(leading.length === 0 ? 'none' : 'first');
        }}
        onFocus={({ currentTarget }) => {
          ready();
          currentTarget.setSelectionRange(term.length, term.length);
        }}
      />
      <VisuallyHidden role="status">{term.trim() && !searching ? countWords(hits) : ''}</VisuallyHidden>
      <Spotlight.ActionsList ref={setList} id={LIST} role={hits > 0 ? 'listbox' : undefined} aria-label="Results">
        <Pages pages={leading} optionAt={optionAt} onGo={go} />
        {found.map(group => (
          <Spotlight.ActionsGroup key={group.id} label={group.heading} role="group" aria-label={group.heading}>
            {group.items.map((item, place) => (
              <Spotlight.Action
                key={item.id}
                {...optionAt(group.begin + place)}
                dir="auto"
                label={item.title}
                description={item.detail}
                onClick={() => go(item.to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        <Pages pages={further} optionAt={place => optionAt(hits - further.length + place)} onGo={go} />
        {hits === 0 ? <Spotlight.Empty>{emptyWords(searching, failed, term)}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

interface PagesProps {
  pages: readonly Destination[];
  optionAt: (place: number) => { role: string; 'aria-selected': boolean };
  onGo: (to: string) => void;
}

function Pages({ pages, optionAt, onGo }: PagesProps) {
  if (pages.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label="Pages" role="group" aria-label="Pages">
      {pages.map(({ to, label, icon: Icon }, place) => (
        <Spotlight.Action
          key={to}
          {...optionAt(place)}
          label={label}
          leftSection={<Icon size={18} stroke={1.7} />}
          onClick={() => onGo(to)}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Whoever types the beginning of a page's name most likely wants that page; letters within it say little. */
function pagesFor(destinations: readonly Destination[], term: string) {
  const wanted = term.trim().toLowerCase();
  const named = destinations.filter(({ label }) => label.toLowerCase().includes(wanted));
  const begins = ({ label }: Destination) => label.toLowerCase().startsWith(wanted);
  return { leading: named.filter(begins), further: named.filter(page => !begins(page)) };
}

/** Which result is chosen; -1 for none. Spotlight marks it in the page and tells nobody. */
function useSelected(list: HTMLElement | null): number {
  const [selected, setSelected] = useState(-1);
  useEffect(() => {
    if (!list) return;
    const look = () => {
      const actions = [...list.querySelectorAll('[data-action]')];
      // Spotlight keeps no id that is given to an action.
      actions.forEach((action, place) => (action.id = `${LIST}-${place}`));
      setSelected(actions.findIndex(action => action.matches('[data-selected]')));
    };
    const watch = new MutationObserver(look);
    watch.observe(list, { childList: true, subtree: true, attributeFilter: ['data-selected'] });
    look();
    return () => watch.disconnect();
  }, [list]);
  return selected;
}

/** What Enter opens: the first result, until another one is chosen with the arrows; or nothing. */
function choose(which: 'first' | 'none'): HTMLElement | null {
  const list = document.getElementById(store.getState().listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  const chosen = which === 'none' ? null : (list?.querySelector<HTMLElement>('[data-action]') ?? null);
  chosen?.setAttribute('data-selected', 'true');
  store.updateState(state => ({ ...state, selected: chosen ? 0 : -1 }));
  return chosen;
}

const countWords = (hits: number): string => (hits === 0 ? 'No results' : hits === 1 ? '1 result' : `${hits} results`);

function emptyWords(searching: boolean, failed: boolean, term: string): string {
  if (searching) return 'Looking …';
  if (failed) return 'The search did not get through. Check the connection and type again.';
  return `Nothing found for “${term.trim()}”. Try fewer or other words.`;
}
